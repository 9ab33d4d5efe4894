/** Days as feeds write them. Việt Nam is seven hours ahead of UTC all year round; a change has a day and no hour. */
import type { IsoDate } from '../../model/types.ts'

const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** RFC 3339: `2026-11-24T00:00:00+07:00`. */
export const rfc3339 = (date: IsoDate): string => `${date}T00:00:00+07:00`

/** RFC 822 with a year of four digits: `Tue, 24 Nov 2026 00:00:00 +0700`. */
export function rfc822(date: IsoDate): string {
  const day = new Date(`${date}T00:00:00Z`)
  return `${days[day.getUTCDay()]!}, ${date.slice(8)} ${months[day.getUTCMonth()]!} ${date.slice(0, 4)} 00:00:00 +0700`
}
