/** The clock of a build: BUILD_DATE, else SOURCE_DATE_EPOCH, else now. Nothing else asks what time it is. */
import { momentAt, readMoment, type Moment } from './moment.ts'

type Environment = Readonly<Record<string, string | undefined>>
const variables = ['BUILD_DATE', 'SOURCE_DATE_EPOCH'] as const

export type ClockRead =
  | { readonly ok: true; readonly moment: Moment }
  | { readonly ok: false; readonly variable: (typeof variables)[number]; readonly given: string }

export function readClock(env: Environment): ClockRead {
  const variable = variables.find((name) => env[name])
  if (variable === undefined) return { ok: true, moment: momentAt(Date.now()) }
  const given = env[variable]!
  const moment = variable === 'BUILD_DATE' ? readMoment(given) : secondsRead(given)
  return moment ? { ok: true, moment } : { ok: false, variable, given }
}

/** Eleven digits reach past the year 5000. */
const secondsRead = (given: string): Moment | null => (/^\d{1,11}$/.test(given) ? momentAt(Number(given) * 1000) : null)

/** Throws for a clock of the wrong form: a command looks at it before any work begins. */
export function buildMoment(): Moment {
  const read = readClock(process.env)
  if (!read.ok) throw new Error(`${read.variable}=${read.given}`)
  return read.moment
}
