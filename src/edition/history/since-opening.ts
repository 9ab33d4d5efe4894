/** The changes of a text since everybody may read it: what was done before its hour is its beginning. */
import type { TextChange } from '../../model/text-history.ts'
import type { IsoMinute } from '../../model/moment.ts'

/** `opens`: the minute from which it may be read; null for since it was first kept. Newest first, as they are given. */
export function sinceOpening(changes: readonly TextChange[], opens: IsoMinute | null): readonly TextChange[] {
  if (opens === null) return changes
  const day = opens.slice(0, 10)
  const after = changes.filter(({ date }) => date > day)
  return after.length === changes.length ? changes : [...after, { kind: 'written', date: day, reasons: [], headings: [] }]
}
