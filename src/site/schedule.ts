/** How often whoever hosts the site builds it anew: BUILD_EVERY, whole hours, set beside the timer that starts the builds. */
import { momentAt, type IsoMinute, type Moment } from '../model/moment.ts'
import { buildHours } from '../model/build-hours.ts'

/** A timer may start late: half of the time between two builds is let pass. */
const patience = 1.5

/** The minute after which this build is older than it should be; null where no timer is known. */
export function staleMoment({ minute }: Moment): { readonly after: IsoMinute; readonly hours: number } | null {
  const hours = buildHours(process.env['BUILD_EVERY'])
  if (hours === null) return null
  return { hours, after: momentAt(Date.parse(`${minute}:00+07:00`) + hours * patience * 3_600_000).minute }
}
