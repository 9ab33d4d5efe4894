/** Words about where comments, corrections and requests for removal go. */
import { formatDate } from '../dates.ts'
import type { Locale } from '../../model/locale.ts'

const vi = {
  none: 'Trang này chưa có nơi nhận góp ý đã được xác nhận.',
  noneMore: 'Chưa cơ quan nào nhận việc trả lời cho trang. Khi có, tên và cách liên hệ sẽ ghi ở đây.',
  to: (office: string) => `Thư từ, góp ý, báo sai xin gửi ${office}.`,
  telephone: 'Điện thoại',
  email: 'Thư điện tử',
  seat: 'Trụ sở',
  confirmed: (day: string) => `Nơi này đã nhận lời ngày ${formatDate(day, 'vi')}.`,
}

const en: typeof vi = {
  none: 'No confirmed place takes comments on this site yet.',
  noneMore: 'No office has agreed to answer for it. Once one has, its name and contact will stand here.',
  to: (office) => `Please send comments and corrections to: ${office}.`,
  telephone: 'Telephone',
  email: 'E-mail',
  seat: 'Address',
  confirmed: (day) => `This office agreed on ${formatDate(day, 'en')}.`,
}

export const channelWords = (locale: Locale): typeof vi => ({ vi, en })[locale]
