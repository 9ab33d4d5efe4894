/** Visible words of what a device keeps: taking the handbook along, and the page that stands for one that is not kept. */
import type { Locale } from '../../model/locale.ts'
import { words } from '../words.ts'

const vi = {
  title: 'Mang sổ tay theo máy',
  why: 'Tải một lần khi có mạng, rồi đọc và tìm ở nơi không có sóng.',
  script: {
    take: 'Tải sổ tay: khoảng {size}',
    going: 'Đang tải: {done} trong khoảng {size}. Hãy giữ trang này mở.',
    kept: 'Sổ tay đã ở trong máy này từ ngày {day}. Không có sóng vẫn đọc và tìm được.',
    newer: 'Sổ tay trong máy này tải ngày {day}; nay đã có bản mới.',
    update: 'Lấy bản mới: khoảng {size}',
    remove: 'Xóa khỏi máy',
    removed: 'Đã xóa sổ tay khỏi máy.',
    lost: 'Chưa tải xong vì mất mạng. Phần đã tải vẫn còn; bấm lần nữa để tải tiếp.',
    lostNewer: 'Chưa lấy xong bản mới vì mất mạng. Bản cũ vẫn đọc được; bấm lần nữa để tải tiếp.',
    changed: 'Trang vừa được sửa trong lúc tải nên máy chưa nhận. Chờ vài phút rồi bấm lần nữa.',
    full: 'Máy không còn đủ chỗ. Xóa bớt ảnh hoặc phim rồi bấm lần nữa.',
  },
  page: {
    title: 'Trang này chưa có trong máy',
    text: 'Đang không có mạng, và trang này chưa được mở hoặc tải về lần nào. Khi có mạng, mở lại trang là được.',
    kept: 'Những trang máy đang giữ',
  },
}

export type CopyWords = typeof vi.script

const en: typeof vi = {
  title: 'Take the handbook with you',
  why: 'Download once while you are online; read and search it where there is no signal.',
  script: {
    take: 'Download the handbook: about {size}',
    going: 'Downloading: {done} of about {size}. Please keep this page open.',
    kept: 'The handbook is on this device since {day}. You can read and search it offline.',
    newer: 'The handbook on this device was downloaded on {day}; there is a newer one.',
    update: 'Get the newer one: about {size}',
    remove: 'Remove from this device',
    removed: 'The handbook was removed from this device.',
    lost: 'The connection was lost. What has arrived is kept; press again to go on.',
    lostNewer: 'The connection was lost. The older handbook can still be read; press again to go on.',
    changed: 'The site was changed while downloading, so nothing was taken over. Wait a few minutes and press again.',
    full: 'There is not enough room on this device. Delete some pictures or films, then press again.',
  },
  page: {
    title: 'This page is not on your device',
    text: 'You are offline, and this page has not been opened or downloaded before. Open it again when you are online.',
    kept: 'pages that your device keeps',
  },
}

export const offlineWords = (locale: Locale): typeof vi => (locale === 'vi' ? vi : en)

/** Words of the page that stands for one that is not kept; `fiction`: said on it where the edition is illustrative, else blank. */
export interface OfflinePageWords {
  readonly vi: typeof vi.page
  readonly en: typeof vi.page
  readonly fiction: string
}

export const offlinePageWords = (illustrative: boolean): OfflinePageWords => ({
  vi: vi.page,
  en: en.page,
  fiction: illustrative ? words('vi').illustrative : '',
})
