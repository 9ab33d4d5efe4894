/** Series whose numerator or denominator is another one's count: said in the register, and then the same everywhere. */
import * as say from '../../language/findings/named-series.ts'
import { countedBy } from '../disclosure/cells.ts'
import { readFigure } from '../disclosure/readings.ts'
import type { Finding } from '../../model/finding.ts'
import type { Indicator, Observation } from '../../model/types.ts'
import { momentOf } from '../observations/moment.ts'
import { found, type Rule, type RuleContext } from './rule.ts'

type Role = 'numerator' | 'denominator'
const fields = { numerator: 'tu_so_chuoi', denominator: 'mau_so_chuoi' } as const satisfies Readonly<Record<Role, string>>
/** Equal in so many cells is no accident. */
const leastShared = 3

/** A series cannot be its own numerator or denominator. */
export const ownSeries: Rule = (context) =>
  context.edition.indicators.flatMap((indicator) =>
    roles.flatMap((role) =>
      namedIn(indicator, role) === indicator.code
        ? [
            found(context, {
              level: 'error',
              rule: 'own-series',
              origin: indicator.origin,
              field: fields[role],
              value: indicator.code,
              phrase: say.ownSeries(indicator.code),
            }),
          ]
        : [],
    ),
  )

/**
 * Declared series that differ in some cell (`series-mismatch`), and numbers that equal a confidential count wherever both
 * are given, undeclared (`undeclared-series`): an error where one is hidden and stands in the other.
 */
export function namedSeries(context: RuleContext, isHidden: (o: Observation) => boolean): Finding[] {
  const { indicators, index } = { indicators: context.edition.indicators, index: context.index.indicators }
  const counts = indicators.filter((i) => i.measure === 'count' && i.confidential && i.formula === null)
  const wanted = new Set(counts.map(({ code }) => code).concat(indicators.flatMap((i) => roles.flatMap((role) => namedIn(i, role) ?? []))))
  const cells = cellsOf(context, wanted)
  return indicators.flatMap((indicator) =>
    roles.flatMap((role) => {
      const named = sourceOf(indicator, role)
      if (named !== null && indicator.formula === null) return mismatches(context, indicator, role, named, cells)
      const root = named === null ? null : countedBy(named, index)
      return counts
        .filter((count) => role === 'denominator' || count.code !== indicator.code)
        .filter((count) => countedBy(count.code, index) !== (root ?? (role === 'numerator' ? indicator.code : null)))
        .flatMap((count) => undeclared(context, indicator, role, count, cells, isHidden))
    }),
  )
}

const roles: readonly Role[] = ['numerator', 'denominator']

const namedIn = (indicator: Indicator, role: Role): string | null =>
  role === 'numerator' ? indicator.numeratorSeries : indicator.denominatorSeries

function sourceOf(indicator: Indicator, role: Role): string | null {
  const { formula } = indicator
  if (formula?.operator === '/') return role === 'numerator' ? formula.left : formula.right
  return namedIn(indicator, role)
}

/** Observations of some series by place. */
type Cells = (code: string, o: Observation) => Observation | undefined

function cellsOf({ edition, index }: RuleContext, codes: ReadonlySet<string>): Cells {
  const all = new Map<string, Observation>()
  const key = (code: string, { unit, period }: Observation, definition: string) =>
    [code, unit, momentOf(index.indicators.get(code)!, period), definition].join('|')
  for (const o of edition.observations) {
    if (codes.has(o.indicator) && index.indicators.has(o.indicator)) all.set(key(o.indicator, o, o.definition), o)
  }
  return (code, o) => (index.indicators.has(code) ? (all.get(key(code, o, o.definition)) ?? all.get(key(code, o, ''))) : undefined)
}

/** The count that a figure tells in a role; null where it tells none. */
function countIn(o: Observation, role: Role, { measure }: Indicator): number | null {
  if (o.state !== 'figure') return null
  return role === 'denominator' ? o.denominator : (o.numerator ?? (measure === 'count' ? o.value : null))
}

/** The same as a reader finds it: a printed rate on a known number of households gives its numerator. */
function readCount(o: Observation, role: Role, indicator: Indicator): number | null {
  const count = countIn(o, role, indicator)
  if (count !== null || o.state === 'missing' || role === 'denominator' || indicator.measure !== 'rate') return count
  const { numerator } = readFigure(o, indicator, { numerator: null, denominator: null })
  return numerator !== null && numerator.low === numerator.high ? numerator.low : null
}

function mismatches(context: RuleContext, indicator: Indicator, role: Role, named: string, cells: Cells): Finding[] {
  const other = context.index.indicators.get(named)
  return (other === undefined ? [] : (context.index.series.get(indicator.code) ?? [])).flatMap((o) => {
    const at = cells(named, o)
    const [own, theirs] = [countIn(o, role, indicator), at === undefined ? null : countIn(at, 'numerator', other!)]
    if (own === null || theirs === null || own === theirs) return []
    const field = role === 'denominator' ? 'mau_so' : o.state === 'figure' && o.numerator !== null ? 'tu_so' : 'gia_tri'
    return [
      {
        ...found(context, {
          level: 'error',
          rule: 'series-mismatch',
          origin: o.origin,
          field,
          phrase: say.seriesMismatch(role, named, at!.origin),
        }),
        withheld: true,
      },
    ]
  })
}

function undeclared(
  context: RuleContext,
  indicator: Indicator,
  role: Role,
  count: Indicator,
  cells: Cells,
  isHidden: (o: Observation) => boolean,
): Finding[] {
  const times = Map.groupBy(context.index.series.get(indicator.code) ?? [], (o) => o.period.end)
  const compared = [...times.values()].map((own) => {
    let [shared, told, differs] = [0, false, false]
    for (const o of own) {
      const at = cells(count.code, o)
      if (at === undefined) continue
      const [mine, theirs] = [readCount(o, role, indicator), countIn(at, 'numerator', count)]
      if (mine !== null && theirs !== null && mine !== theirs) differs = true
      else if (mine !== null && theirs !== null && mine > 0) shared++
      // A rate is hidden for its numerator; its denominator may well be printed elsewhere.
      told ||= (isHidden(at) && mine !== null && !isHidden(o)) || (role === 'numerator' && isHidden(o) && theirs !== null && !isHidden(at))
    }
    return { shared, told, differs }
  })
  // Equal at one time is as plain to a reader as equal at all times.
  const tells = compared.some((time) => time.told && !time.differs && time.shared >= leastShared)
  const shared = compared.reduce((sum, time) => sum + time.shared, 0)
  if (!tells && (compared.some(({ differs }) => differs) || shared < leastShared)) return []
  const told = compared.some((time) => time.told)
  const phrase = say.undeclaredSeries(indicator.code, role, count.code, told)
  return [
    found(context, { level: told ? 'error' : 'warning', rule: 'undeclared-series', origin: indicator.origin, field: fields[role], phrase }),
  ]
}
