/** Words for the states of a text: drafts, hours of publication, corrections, withdrawals, copies. */
import { phrase, type Phrase } from '../../model/phrase.ts'

const form = "dang_luc: '2026-11-27T08:30'"

/** `2026-11-27T08:30` → `08:30 ngày 27/11/2026`. */
const minuteVi = (minute: string): string => `${minute.slice(11)} ngày ${minute.slice(0, 10).split('-').reverse().join('/')}`

export const noHour = (): Phrase =>
  phrase({
    vi: ['Bài hẹn giờ mà chưa ghi giờ đăng.', `Thêm dòng “${form}” (giờ Việt Nam).`],
    en: ['The text waits for an hour that is not given.', `Add the line “${form}” (time of Việt Nam).`],
  })

export const wrongHour = (given: string): Phrase =>
  phrase({
    vi: [`“${given}” không phải ngày giờ có thật.`, `Ghi năm-tháng-ngày, chữ T, giờ:phút của Việt Nam: “${form}”.`],
    en: [`“${given}” is no day and minute.`, `Write year-month-day, T, hour:minute in Việt Nam: “${form}”.`],
  })

export const hourWithoutState = (): Phrase =>
  phrase({
    vi: ['Có giờ đăng mà bài không ở trạng thái hẹn giờ.', 'Ghi “trang_thai: hen-gio”, hoặc xóa dòng dang_luc.'],
    en: [
      'There is an hour of publication, but the text does not wait for it.',
      'Write “trang_thai: hen-gio”, or delete the line dang_luc.',
    ],
  })

export const hourIsPast = (minute: string): Phrase =>
  phrase({
    vi: [
      `Giờ hẹn ${minuteVi(minute)} đã qua, nên bài đang được đăng.`,
      'Nếu đúng ý thì đổi thành “trang_thai: da-duyet” và xóa dòng dang_luc; nếu gõ nhầm thì sửa dang_luc.',
    ],
    en: [
      `The hour ${minute.replace('T', ' ')} has passed, so the text is published.`,
      'If that was meant, write “trang_thai: da-duyet” and delete dang_luc; if it was mistyped, mend dang_luc.',
    ],
  })

export const dayToCome = (day: string): Phrase =>
  phrase({
    vi: [`Ngày ${day.split('-').reverse().join('/')} chưa đến.`, 'Ghi ngày đã đính chính; việc chưa làm thì chưa ghi.'],
    en: [`The day ${day} has not come.`, 'Write the day of the correction; what is still to be done is not written yet.'],
  })

export const unfinished = (mark: string): Phrase =>
  phrase({
    vi: [
      `Bài được đăng mà còn chỗ ghi “${mark} …]” chưa viết.`,
      'Viết thay chỗ ấy, hoặc xóa đi; chưa viết kịp thì ghi “trang_thai: nhap” ở phần khai báo.',
    ],
    en: [
      `The text is published and still has a place marked “${mark} …]”.`,
      'Write what belongs there, or delete it; until then write “trang_thai: nhap” in the front matter.',
    ],
  })

/** `what`: they have the same title, or the same words. */
export const copied = (other: string, what: 'title' | 'words'): Phrase =>
  phrase({
    vi: [
      what === 'title' ? `Bài có cùng tiêu đề với ${other}.` : `Bài có cùng phần chữ với ${other}.`,
      'Nếu chép bài ấy làm mẫu thì sửa tiêu đề và phần chữ, hoặc xóa tệp thừa.',
    ],
    en: [
      what === 'title' ? `The story has the title of ${other}.` : `The story has the words of ${other}.`,
      'If it was copied as a pattern, change title and words, or delete the spare file.',
    ],
  })
