/** Words on the parts that a text is made of: what to do and not to do, whom to ask, what a law is, words explained. */
import { formatDate } from '../dates.ts'
import type { Locale } from '../../model/locale.ts'

const vi = {
  yes: 'Nên',
  no: 'Đừng',
  ask: (matter: string) => `Hỏi ai: ${matter}`,
  who: 'Hỏi',
  where: 'Ở đâu',
  bring: 'Mang theo',
  telephone: 'Điện thoại',
  email: 'Thư điện tử',
  notConfirmed: 'Chưa có địa chỉ, số điện thoại nào được xác nhận để ghi ở đây.',
  law: 'Văn bản nhà nước',
  issued: (day: string | null) => (day ? `Ban hành ngày ${formatDate(day, 'vi')}` : 'Chưa rõ ngày ban hành'),
  inForce: (day: string | null) => (day ? `có hiệu lực từ ngày ${formatDate(day, 'vi')}` : 'chưa rõ ngày có hiệu lực'),
  until: (day: string) => `hết hiệu lực từ ngày ${formatDate(day, 'vi')}`,
  expired: (day: string) => `Văn bản này đã hết hiệu lực từ ngày ${formatDate(day, 'vi')}.`,
  expiredMark: (day: string) => `đã hết hiệu lực từ ${formatDate(day, 'vi')}`,
  terms: 'Từ ngữ trong bài',
  close: 'Đóng',
}

export type TextPartWords = typeof vi

const en: TextPartWords = {
  yes: 'Do',
  no: 'Don’t',
  ask: (matter) => `Whom to ask: ${matter}`,
  who: 'Ask',
  where: 'Where',
  bring: 'Bring',
  telephone: 'Telephone',
  email: 'E-mail',
  notConfirmed: 'No address or telephone number has been confirmed yet.',
  law: 'Law',
  issued: (day) => (day ? `Issued on ${formatDate(day, 'en')}` : 'Date of issue not known'),
  inForce: (day) => (day ? `in force from ${formatDate(day, 'en')}` : 'date of entry into force not known'),
  until: (day) => `no longer in force from ${formatDate(day, 'en')}`,
  expired: (day) => `This text has not been in force since ${formatDate(day, 'en')}.`,
  expiredMark: (day) => `not in force since ${formatDate(day, 'en')}`,
  terms: 'Words in this text',
  close: 'Close',
}

export const textPartWords = (locale: Locale): TextPartWords => ({ vi, en })[locale]
