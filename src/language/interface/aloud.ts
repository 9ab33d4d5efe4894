/** Visible words of reading aloud. */
import type { Locale } from '../../model/locale.ts'

const vi = {
  listen: 'Nghe',
  label: 'Đọc thành tiếng',
  stop: 'Dừng',
  goOn: 'Đọc tiếp',
  leave: 'Thôi nghe',
  /** Of usual speed, faster, slower. */
  speeds: ['Đọc vừa', 'Đọc nhanh', 'Đọc chậm'],
}

export type AloudWords = typeof vi

const en: AloudWords = {
  listen: 'Listen',
  label: 'Reading aloud',
  stop: 'Stop',
  goOn: 'Go on',
  leave: 'Close',
  speeds: ['Normal', 'Fast', 'Slow'],
}

export const aloudWords = (locale: Locale): AloudWords => (locale === 'vi' ? vi : en)
