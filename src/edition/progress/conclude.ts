/** From a verdict and the reasons against pronouncing it to a status. */
import type { Reason, Status, Verdict } from '../../model/progress.ts'

/** With these the figures exist but may not be concluded from; with any other reason figures are lacking. */
const inconclusive: ReadonlySet<Reason['kind']> = new Set([
  'not-official',
  'not-exact',
  'series-break',
  'territory-changed',
  'reading-unsettled',
])

export interface Conclusion {
  readonly status: Status
  readonly reasons: readonly Reason[]
  readonly wouldShow: Verdict | null
}

export function conclude(wouldShow: Verdict | null, reasons: readonly Reason[]): Conclusion {
  if (wouldShow !== null && reasons.length === 0) return { status: wouldShow, reasons, wouldShow }
  const lacking = reasons.some((reason) => !inconclusive.has(reason.kind))
  return { status: lacking ? 'insufficient' : 'inconclusive', reasons, wouldShow: lacking ? null : wouldShow }
}
