/** Visible words of the A4 sheet that a commune pins on its notice board. */
import type { Locale } from '../../model/locale.ts'

const vi = {
  title: (name: string) => `${name}: bà con đã làm gì?`,
  titleWithout: (name: string) => `${name} và cuộc vận động`,
  campaign: 'Cuộc vận động là gì?',
  stories: 'Chuyện kể từ đây',
  models: 'Mô hình ở đây',
  moreModels: (n: number) => `và ${n} mô hình nữa`,
  nothing: 'Nhà ai, thôn nào có cách làm hay, xin kể cho xã biết để ghi lại.',
  figures: 'Con số của xã',
  target: (mark: string) => `mục tiêu chung: ${mark}`,
  ask: 'Hỏi ai?',
  askText: 'Người dán tờ này ghi tên và số điện thoại nơi bà con có thể hỏi:',
  pen: ['Trưởng thôn', 'Ở xã', 'Giờ gặp'],
  telephone: 'Điện thoại',
  source: (names: string) => `Kể lại theo ${names}`,
  read: 'Đọc đầy đủ:',
  print: 'Tờ này in vừa một trang A4 đen trắng.',
  qr: (address: string) => `Mã QR dẫn tới ${address}`,
}

const en: typeof vi = {
  title: (name) => `${name}: what have people done?`,
  titleWithout: (name) => `${name} and the campaign`,
  campaign: 'What is the campaign?',
  stories: 'Stories from here',
  models: 'Models here',
  moreModels: (n) => `and ${n} more`,
  nothing: 'If you know of a good way of working in your village, please tell the commune so that it can be recorded.',
  figures: 'Figures of the commune',
  target: (mark) => `common target: ${mark}`,
  ask: 'Whom to ask?',
  askText: 'Whoever pins this sheet writes down whom people can ask:',
  pen: ['Village head', 'At the commune', 'Hours'],
  telephone: 'Telephone',
  source: (names) => `Retold from ${names}`,
  read: 'Read more:',
  print: 'This sheet prints on one black-and-white A4 page.',
  qr: (address) => `QR code to ${address}`,
}

export const sheetWords = (locale: Locale): typeof vi => (locale === 'vi' ? vi : en)
