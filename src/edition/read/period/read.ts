/** What reading a period gives. */
import type { Phrase } from '../../../model/phrase.ts'
import type { RuleName } from '../../../model/rules.ts'
import type { Period } from '../../../model/types.ts'

export interface Refused {
  readonly ok: false
  readonly rule: RuleName
  readonly phrase: Phrase
}
export type PeriodRead = { readonly ok: true; readonly period: Period } | Refused
