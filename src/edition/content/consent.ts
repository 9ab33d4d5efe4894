/** The two keys of a consent: nobody identifiable, people in their office, or a recorded form with an end date; silence is not consent. */
import * as say from '../../language/findings/content.ts'
import type { Finding, Place } from '../../model/finding.ts'
import type { Consent, IsoDate } from '../../model/types.ts'

/** The reader of any form that has both keys. */
export interface ConsentReader {
  place(key: 'dong_y'): Place
  text(key: 'dong_y'): string
  date(key: 'dong_y_den'): IsoDate | null
}

/** Null with an error where neither is said in its form. */
export function readConsent(read: ConsentReader, findings: Finding[]): Consent | null {
  const text = read.text('dong_y')
  if (text === 'khong-nhan-dien') return { kind: 'nobody-identifiable' }
  if (text === 'vai-tro') return { kind: 'by-role' }
  const until = read.date('dong_y_den')
  if (/^[A-Z0-9][A-Z0-9/-]{2,}$/.test(text) && until) return { kind: 'recorded', record: text, until }
  findings.push({ level: 'error', rule: 'consent', ...read.place('dong_y'), value: text, phrase: say.consent() })
  return null
}
