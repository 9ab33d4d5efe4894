/** Rules over single figures: bounds, ratio, definition, source, status. */
import * as say from '../../language/findings/rules.ts'
import { boundsOf, isOutside } from './bounds.ts'
import { computed } from '../observations/read-observations.ts'
import type { Finding } from '../../model/finding.ts'
import type { FigureObservation, Indicator, Observation } from '../../model/types.ts'
import { lookAlike } from '../../language/findings/habits.ts'
import { foreignLetter } from '../read/look-alike.ts'
import { nearest } from '../read/suggest.ts'
import { found, lastDay, type Rule, type RuleContext } from './rule.ts'
import type { RuleName } from '../../model/rules.ts'
import type { ColumnName } from '../../model/schema/tables.ts'

/** Every indicator code must be registered. */
export const unknownIndicator: Rule = (context) => {
  const findings: Finding[] = []
  for (const [code, units] of context.index.unitSeries) {
    if (context.index.indicators.has(code)) continue
    const near = nearest(code, [...context.index.indicators.keys()])
    const foreign = foreignLetter(code)
    const phrase = foreign ? lookAlike(code, foreign.letter, foreign.alphabet, foreign.plain) : say.unknownIndicator(code, near)
    for (const o of [...units.values()].flat())
      findings.push(
        found(context, {
          level: 'error',
          rule: 'unknown-indicator',
          origin: o.origin,
          field: 'ma_chi_tieu',
          value: code,
          phrase,
        }),
      )
  }
  return findings
}

/** Values lie within the indicator's bounds; rates default to 0–100. Counts and denominators are never negative. */
const bounds: MakeCheck = () =>
  figure((o, indicator, report) => {
    const { lower, upper } = boundsOf(indicator)
    if (isOutside(o.value, indicator)) {
      report(
        'error',
        'out-of-bounds',
        o.printedDecimals === null ? 'tu_so' : 'gia_tri',
        String(o.value),
        say.outOfBounds(o.value, lower, upper),
      )
    }
    if (o.numerator !== null && o.numerator < 0)
      report('error', 'out-of-bounds', 'tu_so', String(o.numerator), say.outOfBounds(o.numerator, 0, null))
    if (o.denominator !== null && o.denominator < 0)
      report('error', 'out-of-bounds', 'mau_so', String(o.denominator), say.outOfBounds(o.denominator, 0, null))
    if (indicator.measure === 'count' && !Number.isInteger(o.value))
      report('error', 'not-a-count', 'gia_tri', String(o.value), say.notACount(o.value))
  })

/** Numerator, denominator and value agree to the last printed digit; a part is no larger than its whole. */
const ratio: MakeCheck = () =>
  figure((o, indicator, report) => {
    if (indicator.measure === 'rate' && o.numerator !== null && o.denominator !== null && o.numerator > o.denominator) {
      report('error', 'numerator-exceeds-denominator', 'tu_so', String(o.numerator), say.numeratorExceeds(o.numerator, o.denominator))
      return
    }
    if (o.denominator === 0) {
      report('error', 'zero-denominator', 'mau_so', '0', say.zeroDenominator())
      return
    }
    if (o.printedDecimals === null) return
    const exact = computed(indicator, o.numerator, o.denominator)
    if (exact === null) {
      if (indicator.measure === 'rate' && o.value > 0 && o.value <= 1)
        report('warning', 'fraction-as-percent', 'gia_tri', String(o.value), say.fractionAsPercent(o.value))
      return
    }
    const tolerance = 0.5 * 10 ** -o.printedDecimals
    if (Math.abs(exact - o.value) <= tolerance * (1 + 1e-9)) return
    const hint = indicator.measure === 'rate' && Math.abs(exact / 100 - o.value) < 0.005 ? 'fraction' : null
    report(
      'error',
      'ratio-mismatch',
      'gia_tri',
      String(o.value),
      say.ratioMismatch(o.numerator ?? 0, o.denominator, exact, o.value, o.printedDecimals, hint),
    )
  })

/** Definition versions are registered, and given wherever the indicator has several. */
const definition: MakeCheck = () => (o, indicator, report) => {
  if (o.definition === '') {
    if (indicator.definitions.length > 0 && o.state === 'figure')
      report('error', 'missing-definition', 'chuan', '', say.missingDefinition(indicator.definitions))
  } else if (!indicator.definitions.includes(o.definition)) {
    report(
      'error',
      'unknown-definition',
      'chuan',
      o.definition,
      say.unknownDefinition(o.definition, indicator.definitions, nearest(o.definition, indicator.definitions)),
    )
  }
}

/** A figure names its source; the source is registered. */
const source: MakeCheck = (context) => {
  const codes = [...context.index.sources.keys()]
  return (o, _indicator, report) => {
    if (o.source === null) {
      if (o.state === 'figure') report('warning', 'missing-source', 'nguon', '', say.missingSource())
    } else if (!context.index.sources.has(o.source)) {
      report('error', 'unknown-source', 'nguon', o.source, say.unknownCode('nguon.csv', o.source, nearest(o.source, codes)))
    }
  }
}

/** Fiction never enters a real edition, and nothing else enters an illustrative one. */
const illustrative: MakeCheck = (context) => {
  const real = context.edition.site.kind === 'real'
  return figure((o, _indicator, report) => {
    if (real && o.status === 'illustrative') report('error', 'illustrative-in-real', 'trang_thai', 'minh-hoa', say.illustrativeInReal())
    if (!real && o.status !== 'illustrative') report('error', 'real-in-illustrative', 'trang_thai', o.status, say.realInIllustrative())
  })
}

/** No figure about days that have not come. */
const future: MakeCheck = (context) => {
  const last = lastDay(context)
  return figure((o, _indicator, report) => {
    if (o.period.start > last) report('error', 'future-period', 'ky', o.period.text, say.futurePeriod(o.period.text, last))
  })
}

type Report = (level: Finding['level'], rule: RuleName, field: ColumnName<'so-lieu'>, value: string, phrase: Finding['phrase']) => void
type Check = (o: Observation, indicator: Indicator, report: Report) => void
/** A check prepared once for an edition, then run on each of its observations. */
type MakeCheck = (context: RuleContext) => Check

function figure(check: (o: FigureObservation, indicator: Indicator, report: Report) => void): Check {
  return (o, indicator, report) => {
    if (o.state === 'figure') check(o, indicator, report)
  }
}

/** All checks of single observations of registered indicators, in one pass: there may be a million of them. */
export const singleFigures: Rule = (context) => {
  const checks = [bounds, ratio, definition, source, illustrative, future].map((make) => make(context))
  const findings: Finding[] = []
  let current: Observation
  const report: Report = (level, rule, field, value, phrase) =>
    findings.push(found(context, { level, rule, origin: current.origin, field, value, phrase }))
  for (const o of context.edition.observations) {
    const indicator = context.index.indicators.get(o.indicator)
    if (!indicator) continue
    current = o
    for (const check of checks) check(o, indicator, report)
  }
  return findings
}
