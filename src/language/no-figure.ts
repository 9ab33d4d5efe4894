/** The sentence where nothing is known, or nothing is shown. */
import { midSentence, sentence } from './case.ts'
import { subjectOf, type ChartMessage } from './chart-message.ts'
import type { Locale } from '../model/locale.ts'
import type { MissingReason } from '../model/types.ts'

export interface NoFigure extends Pick<ChartMessage, 'subject' | 'measure'> {
  /** Single units have figures where the whole has none. */
  readonly unitsKnown?: boolean | undefined
  /** Left out: none has been collected. */
  readonly missing?: MissingReason | undefined
}

const missingSentences = {
  vi: {
    suppressed: (about: string) => `Số về ${about} được giữ kín để không ai nhận ra hộ dân`,
    'not-published': (about: string) => `Số về ${about} chưa được công bố`,
    'not-applicable': (about: string) => `Không có gì để đếm về ${about}`,
  },
  en: {
    suppressed: (about: string) => `The figures for ${about} are withheld to protect households`,
    'not-published': (about: string) => `The figures for ${about} are not published`,
    'not-applicable': (about: string) => `There is nothing to count for ${about}`,
  },
}

/**
 * `Chưa có số liệu về tỷ lệ hộ nghèo.`, or that figures are withheld or not published, or that only the whole has none.
 * The English quotes the name, so that any noun phrase fits.
 */
export function noFigureSentence(finding: NoFigure, locale: Locale): string {
  const why = finding.missing ?? 'not-collected'
  if (why !== 'not-collected') {
    const about = locale === 'vi' ? midSentence(subjectOf(finding, locale)) : `“${finding.subject}”`
    return sentence(missingSentences[locale][why](about))
  }
  if (locale === 'en') {
    const units = finding.unitsKnown ? ' for the whole, though communes have theirs' : ''
    return sentence(`No figure yet for “${finding.subject}”${units}`)
  }
  const about = midSentence(subjectOf(finding, locale))
  return sentence(finding.unitsKnown ? `Chưa có số chung về ${about}, mới có số của từng xã` : `Chưa có số liệu về ${about}`)
}
