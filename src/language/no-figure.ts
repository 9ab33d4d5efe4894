/** The sentence where nothing is known, or nothing is shown. It says what we did not find, not what others did not do. */
import { midSentence, sentence } from './case.ts'
import type { ChartMessage } from './chart-message.ts'
import type { Locale } from '../model/locale.ts'
import type { MissingReason } from '../model/types.ts'
import { subjectOf } from './sentence/subject.ts'

export interface NoFigure extends Pick<ChartMessage, 'subject' | 'measure' | 'place'> {
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
 * `Chúng tôi chưa tìm thấy số liệu đã công bố về tỷ lệ hộ nghèo ở huyện A.`, or that figures are withheld or not published, or
 * that only the whole has none. The English quotes the name, so that any noun phrase fits.
 */
export function noFigureSentence(finding: NoFigure, locale: Locale): string {
  const { place, unitsKnown } = finding
  const vi = locale === 'vi'
  const name = vi ? midSentence(subjectOf(finding, 'vi')) : `“${finding.subject}”`
  const about = place ? `${name} ${vi ? 'ở' : 'in'} ${place}` : name
  const why = finding.missing ?? 'not-collected'
  if (why !== 'not-collected') return sentence(missingSentences[locale][why](about))
  if (!vi) return sentence(`We have found no published figure for ${about}${unitsKnown ? ' as a whole, though communes have theirs' : ''}`)
  if (unitsKnown) return sentence(`Chúng tôi mới tìm thấy số của từng xã về ${name}, chưa thấy số chung${place ? ` của ${place}` : ''}`)
  return sentence(`Chúng tôi chưa tìm thấy số liệu đã công bố về ${about}`)
}
