/** A sentence to send on: what is known, who published each of its figures, where to read more. */
import type { Locale } from '../model/locale.ts'
import { sourcesText, type ToldFigure } from './told-sources.ts'

export interface Shared {
  /** The finding, a whole sentence that is true alone: it holds its place and its periods. */
  readonly sentence: string
  /** The figures that the sentence tells. */
  readonly told: readonly ToldFigure[]
  /** Blank while the site has none for others. */
  readonly address: string
  readonly illustrative: boolean
}

/**
 * `Ở huyện …, … còn 509 hộ. Nguồn: Ban Dân tộc, chính thức (1.746 hộ, cuối năm 2021); … https://…`; what is not real says so first.
 */
export function shareText({ sentence, told, address, illustrative }: Shared, locale: Locale): string {
  const vi = locale === 'vi'
  const warning = illustrative ? (vi ? '[Số minh họa, không phải số thật]' : '[Illustrative, not real]') : ''
  const sources = sourcesText(told, locale)
  const named = sources && `${vi ? 'Nguồn' : 'Source'}: ${sources}.`
  return [warning, sentence, named, address].filter(Boolean).join(' ')
}
