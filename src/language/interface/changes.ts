/** Visible words of the page of changes. */
import type { Locale } from '../../model/locale.ts'

const vi = {
  title: 'Mọi thay đổi của số liệu',
  lede: 'Mỗi lần một con số được sửa, số cũ, số mới, ngày và lý do đều được giữ lại.',
  changed: 'Số đã sửa',
  added: 'Số được thêm',
  addedOn: (day: string, n: number, first: boolean) => `Ngày ${day}: thêm ${n} con số${first ? ' đầu tiên' : ''}.`,
  /** The newest change in one line. */
  last: (day: string, kinds: string) => `ngày ${day}: ${kinds}`,
  counted: {
    added: (n: number) => `thêm ${n} con số`,
    updated: (n: number) => `cập nhật ${n} con số`,
    corrected: (n: number) => `đính chính ${n} con số`,
    removed: (n: number) => `gỡ ${n} con số`,
    redefined: (n: number) => `ghi lại chuẩn của ${n} con số`,
    redated: (n: number) => `ghi lại ngày của ${n} con số`,
  },
  nothing: 'chưa có số',
  withheld: 'số cũ không nêu lại, để giữ kín hộ dân',
  noReason: 'Lý do không đăng lại, để giữ kín thông tin riêng.',
  dropped: 'chuỗi số đã bỏ',
  more: (n: number) => `${n} con số nữa`,
  under: (definition: string) => `nay ghi là ${definition}`,
  /** `67%, trước đây ghi là năm 2023`. */
  datedBefore: (period: string) => `trước đây ghi là ${period}`,
  reasonIn: 'Lý do:',
  kinds: {
    corrected: 'Đính chính',
    updated: 'Cập nhật',
    removed: 'Gỡ bỏ',
    added: 'Thêm',
    redefined: 'Ghi lại chuẩn',
    redated: 'Ngày ghi lại',
  },
}

const figures = (n: number): string => (n === 1 ? '1 figure' : `${n} figures`)

const en: typeof vi = {
  title: 'Every change to the figures',
  lede: 'Whenever a figure is changed, its old and new value, the day and the reason are kept.',
  changed: 'Figures changed',
  added: 'Figures added',
  addedOn: (day, n, first) => `${day}: ${first ? 'the first ' : ''}${figures(n)} added.`,
  last: (day, kinds) => `${day}: ${kinds}`,
  counted: {
    added: (n) => `${figures(n)} added`,
    updated: (n) => `${figures(n)} updated`,
    corrected: (n) => `${figures(n)} corrected`,
    removed: (n) => `${figures(n)} removed`,
    redefined: (n) => `${figures(n)} under another definition`,
    redated: (n) => `${figures(n)} dated anew`,
  },
  nothing: 'no figure',
  withheld: 'the old figure is not told again, to protect households',
  noReason: 'The reason is not told, for it was to be kept private.',
  dropped: 'a series that was dropped',
  more: (n) => (n === 1 ? '1 more figure' : `${n} more figures`),
  under: (definition) => `now given as ${definition}`,
  datedBefore: (period) => `earlier given for ${period}`,
  reasonIn: 'Reason, given in Vietnamese:',
  kinds: {
    corrected: 'Correction',
    updated: 'Update',
    removed: 'Removal',
    added: 'Addition',
    redefined: 'Definition noted',
    redated: 'Dated anew',
  },
}

export const changeWords = (locale: Locale): typeof vi => (locale === 'vi' ? vi : en)
