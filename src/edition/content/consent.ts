/** The two keys of a consent: nobody identifiable, people in their office, or the forms that it rests on; silence is no consent. */
import * as say from '../../language/findings/consents.ts'
import type { Finding, Place } from '../../model/finding.ts'
import type { Consent, IsoDate } from '../../model/types.ts'

/** The reader of any form that has both keys. */
export interface ConsentReader {
  place(key: 'dong_y' | 'dong_y_den'): Place
  text(key: 'dong_y'): string
  date(key: 'dong_y_den'): IsoDate | null
}

/** Null with an error where neither is said in its form. */
export function readConsent(read: ConsentReader, findings: Finding[]): Consent | null {
  const text = read.text('dong_y')
  const until = read.date('dong_y_den')
  const forms = formNumbers(text)
  const withoutForm = { 'khong-nhan-dien': 'nobody-identifiable', 'vai-tro': 'by-role' } as const
  if (Object.hasOwn(withoutForm, text)) {
    if (until)
      findings.push({ level: 'error', rule: 'consent', ...read.place('dong_y_den'), value: until, phrase: say.untilWithoutForm(text) })
    return { kind: withoutForm[text as keyof typeof withoutForm] }
  }
  if (forms.length > 0 && forms.every((number) => /^[A-Z0-9][A-Z0-9/-]{2,}$/.test(number))) return { kind: 'recorded', forms, until }
  findings.push({ level: 'error', rule: 'consent', ...read.place('dong_y'), value: text, phrase: say.consent() })
  return null
}

/** `PH-12/2026 | PH-13/2026` → each number. */
export const formNumbers = (text: string): readonly string[] =>
  text
    .split('|')
    .map((number) => number.trim())
    .filter((number) => number !== '')
