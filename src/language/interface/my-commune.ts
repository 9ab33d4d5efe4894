/** Words of the commune that a reader's own device remembers. */
import type { Locale } from '../../model/locale.ts'

const vi = {
  mine: 'Xã của tôi:',
  isMine: 'Đây là xã của tôi.',
  choose: 'Nhớ đây là xã của tôi',
  forget: 'Quên xã đã chọn',
  others: 'Các xã khác',
  remembered: 'Đã nhớ xã này trên máy của bạn.',
  forgotten: 'Đã quên xã đã chọn.',
}

const en: typeof vi = {
  mine: 'My commune:',
  isMine: 'This is my commune.',
  choose: 'Remember this as my commune',
  forget: 'Forget the chosen commune',
  others: 'Other communes',
  remembered: 'Remembered on your device.',
  forgotten: 'The chosen commune is forgotten.',
}

export const myCommuneWords = (locale: Locale): typeof vi => (locale === 'vi' ? vi : en)
