/** What waits in an edition at the moment of a build: drafts, texts before their hour, and consents that end soon. */
import type { ConsentForm } from '../model/consent.ts'
import type { Moment } from '../model/moment.ts'
import type { Pending } from '../model/pending.ts'
import type { ContentPage } from '../model/types.ts'

/** `ending`: forms that something rests on, with the days that are left to them. */
export function pendingOf(
  content: readonly ContentPage[],
  ending: readonly { readonly form: ConsentForm; readonly days: number }[],
  { minute }: Moment,
): Pending {
  const waiting = content.filter(({ locale, isDraft, opens }) => locale === 'vi' && (isDraft || (opens !== null && opens > minute)))
  const texts = waiting.map(({ kind, owner, isDraft, opens }) => ({ kind, owner, opens: isDraft ? null : opens }))
  const consents = ending.flatMap(({ form: { until, body }, days }) => (until === null ? [] : [{ until, days, body }]))
  return {
    texts: texts.sort((a, b) => order(a.opens ?? '', b.opens ?? '')),
    consents: consents.sort((a, b) => order(a.until, b.until)),
  }
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
