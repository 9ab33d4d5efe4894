/** Why a site that is served wants to be built anew. */

const dayHours = 20

/**
 * `status`: the status file of the site; `now` in milliseconds since 1970. Every day counts: consents and laws end, reviews and
 * figures fall due, without anybody changing a file. Null while nothing has come.
 */
export function whyDue(status: unknown, now: number): 'unknown' | 'moment' | 'day' | null {
  if (!status || typeof status !== 'object' || !('built' in status)) return 'unknown'
  const built = Date.parse(String(status.built))
  if (Number.isNaN(built)) return 'unknown'
  const next = 'nextMoment' in status && typeof status.nextMoment === 'string' ? Date.parse(status.nextMoment) : NaN
  if (next <= now) return 'moment'
  return now - built >= dayHours * 3_600_000 ? 'day' : null
}
