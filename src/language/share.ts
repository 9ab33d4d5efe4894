/** A sentence to send on: what is known, on which day, where to read more. */
import { formatDate } from './dates.ts'
import type { Locale } from '../model/locale.ts'

export interface Shared {
  /** The finding, a whole sentence. */
  readonly sentence: string
  /** Territory that it is about. */
  readonly place: string
  readonly asOf: string
  readonly address: string
  readonly illustrative: boolean
}

/** `Hộ … 76,1%. Nơi: huyện …. Số liệu tính đến 31/12/2025. https://…`; a figure that is not real says so first. */
export function shareText({ sentence, place, asOf, address, illustrative }: Shared, locale: Locale): string {
  const vi = locale === 'vi'
  const warning = illustrative ? (vi ? '[Số minh họa, không phải số thật] ' : '[Illustrative, not real] ') : ''
  const day = formatDate(asOf, locale)
  return `${warning}${sentence} ${vi ? `Nơi: ${place}. Số liệu tính đến ${day}.` : `Place: ${place}. Figures as of ${day}.`} ${address}`
}
