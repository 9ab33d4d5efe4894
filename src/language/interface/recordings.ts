/** Visible words of recordings: what is heard, who reads, whether it still says what the text says, keeping it on a device. */
import type { IsoDate } from '../../model/types.ts'
import type { Locale } from '../../model/locale.ts'
import { formatDate } from '../dates.ts'

const vi = {
  title: 'Bản ghi âm của bài này',
  /** `language`: as it stands within a sentence. */
  name: (language: string) => `Bản ghi ${language}`,
  facts: (duration: string, reader: string, day: IsoDate) => `Dài ${duration}. Người đọc: ${reader}. Ghi ngày ${formatDate(day, 'vi')}.`,
  older: 'Bản ghi cũ hơn lời bài: bài đã sửa sau khi ghi âm. Chỗ nào khác nhau thì theo lời bài.',
  unknown: 'Chưa rõ bản ghi đọc theo bản nào của bài. Chỗ nào khác nhau thì theo lời bài.',
  sameWords: 'Lời của bản ghi: chính bài này.',
  otherLanguage: (language: string) => `Bản ghi nói lại bài này bằng ${language}; chưa có lời viết ra bằng tiếng ấy.`,
  words: 'Lời của bản ghi',
  download: (size: string) => `Tải tệp MP3: ${size}`,
  /** In books: each recording with its length. */
  inBook: (list: string) => `Bài này có bản ghi để nghe: ${list}.`,
  inBookOlder: 'cũ hơn lời bài',
  hearAt: 'Nghe tại',
  keep: {
    take: 'Giữ bản ghi này để nghe khi không có mạng: {size}',
    going: 'Đang tải: {done} trong {size}. Hãy giữ trang này mở.',
    kept: 'Bản ghi đã ở trong máy này. Không có mạng vẫn nghe được.',
    update: 'Máy đang giữ bản ghi cũ. Lấy bản mới: {size}',
    remove: 'Xóa bản ghi khỏi máy',
    lost: 'Chưa tải xong vì mất mạng. Bấm lần nữa khi có mạng.',
    changed: 'Bản ghi vừa được thay. Mở lại trang rồi bấm lần nữa.',
    full: 'Máy không còn đủ chỗ. Xóa bớt ảnh hoặc phim rồi bấm lần nữa.',
  },
}

export type RecordingWords = typeof vi
export type KeepWords = RecordingWords['keep']

const en: RecordingWords = {
  title: 'Recordings of this text',
  name: (language) => `Recording in ${language}`,
  facts: (duration, reader, day) => `Length: ${duration}. Read by: ${reader}. Recorded on ${formatDate(day, 'en')}.`,
  older: 'The recording is older than the text, which was changed after it was read. Where they differ, the text counts.',
  unknown: 'It is not known which version of the text is read. Where they differ, the text counts.',
  sameWords: 'Words of the recording: this very text.',
  otherLanguage: (language) => `The recording tells this text in ${language}; it is not written down in that language.`,
  words: 'Words of the recording',
  download: (size) => `Download as MP3: ${size}`,
  inBook: (list) => `This text can be heard: ${list}.`,
  inBookOlder: 'older than the text',
  hearAt: 'Listen at',
  keep: {
    take: 'Keep this recording to hear it offline: {size}',
    going: 'Downloading: {done} of {size}. Please keep this page open.',
    kept: 'The recording is on this device. You can hear it offline.',
    update: 'This device keeps an older recording. Get the newer one: {size}',
    remove: 'Remove the recording from this device',
    lost: 'The connection was lost. Press again when you are online.',
    changed: 'The recording was replaced just now. Open the page again, then press.',
    full: 'There is not enough room on this device. Delete some pictures or films, then press again.',
  },
}

export const recordingWords = (locale: Locale): RecordingWords => (locale === 'vi' ? vi : en)
