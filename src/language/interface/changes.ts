/** Visible words of the page of changes. */
import type { Locale } from '../../model/locale.ts'

const vi = {
  title: 'Mọi thay đổi của số liệu',
  lede: 'Mỗi lần một con số được sửa, số cũ, số mới, ngày và lý do đều được giữ lại.',
  changed: 'Số đã sửa',
  added: 'Số được thêm',
  figures: (n: number) => `${n} con số`,
  nothing: 'chưa có số',
  withheld: 'số cũ không nêu lại, để giữ kín hộ dân',
  noReason: 'Lý do không đăng lại, để giữ kín thông tin riêng.',
  dropped: 'chuỗi số đã bỏ',
  more: (n: number) => `${n} con số nữa`,
  under: (definition: string) => `nay ghi là ${definition}`,
  reasonIn: { vi: '', en: 'Lý do, ghi bằng tiếng Anh:' },
  kinds: { corrected: 'Đính chính', updated: 'Cập nhật', removed: 'Gỡ bỏ', added: 'Thêm', redefined: 'Ghi lại chuẩn' },
}

const en: typeof vi = {
  title: 'Every change to the figures',
  lede: 'Whenever a figure is changed, its old and new value, the day and the reason are kept.',
  changed: 'Figures changed',
  added: 'Figures added',
  figures: (n) => (n === 1 ? '1 figure' : `${n} figures`),
  nothing: 'no figure',
  withheld: 'the old figure is not told again, to protect households',
  noReason: 'The reason is not told, for it was to be kept private.',
  dropped: 'a series that was dropped',
  more: (n) => (n === 1 ? '1 more figure' : `${n} more figures`),
  under: (definition) => `now given as ${definition}`,
  reasonIn: { vi: 'Reason, given in Vietnamese:', en: '' },
  kinds: { corrected: 'Correction', updated: 'Update', removed: 'Removal', added: 'Addition', redefined: 'Definition noted' },
}

export const changeWords = (locale: Locale): typeof vi => (locale === 'vi' ? vi : en)
