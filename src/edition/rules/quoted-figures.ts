/** Figures that texts quote with `<SoLieu>`: each is one figure that readers may see, found as the page will find it. */
import * as say from '../../language/findings/quotations.ts'
import { isWrittenAs, valueText } from '../../language/values.ts'
import type { Finding } from '../../model/finding.ts'
import { quote, type Quotation } from '../../model/quotation.ts'
import type { Observation } from '../../model/types.ts'
import { contentAddress } from '../content/front-matter.ts'
import type { RuleContext } from './rule.ts'

interface Use extends Required<Omit<Quotation, 'definition'>>, Pick<Quotation, 'definition'> {
  /** The number that the sentence was written for. */
  readonly written: string | undefined
  readonly at: Pick<Finding, 'file' | 'line' | 'column'>
}

/** `shown`: every observation as it may be published, derived ones and their gaps included. */
export function quotedFigures(context: RuleContext, shown: readonly Observation[]): Finding[] {
  const uses = usesIn(context)
  if (uses.length === 0) return []
  const key = (indicator: string, unit: string) => `${indicator}|${unit}`
  const wanted = new Set(uses.map(({ indicator, unit }) => key(indicator, unit)))
  const series = Map.groupBy(
    shown.filter((o) => wanted.has(key(o.indicator, o.unit))),
    (o) => key(o.indicator, o.unit),
  )
  return uses.flatMap((use) => judge(context, use, series.get(key(use.indicator, use.unit)) ?? []))
}

/** Quotations of registered indicators and units; others are told of by the rule about codes. */
function usesIn({ bodies, edition, index }: RuleContext): Use[] {
  return [...bodies].flatMap(([file, body]) =>
    body.components.flatMap(({ name, attributes, line, column }): Use[] => {
      const { ma = '', ky = '', don_vi: unit = edition.site.rootUnit, chuan: definition, viet: written } = attributes
      if (name !== 'SoLieu' || ky === '' || !index.indicators.has(ma) || !index.units.byCode.has(unit)) return []
      return [{ indicator: ma, period: ky, unit, definition, written, at: { file, line, column } }]
    }),
  )
}

function judge({ index }: RuleContext, use: Use, series: readonly Observation[]): Finding[] {
  const { indicator, period, unit, written, at } = use
  const quoted = quote(series, use)
  const periods = [...new Set(series.filter(({ state }) => state === 'figure').map((o) => o.period.text))]
  const report = (rule: Finding['rule'], phrase: Finding['phrase']): Finding[] => [
    { level: 'error', rule, ...at, value: `${indicator} ${period}`, phrase },
  ]
  if (quoted.kind === 'none') return report('unknown-figure', say.unknownFigure(indicator, period, unit, periods))
  if (quoted.kind === 'several') return report('ambiguous-figure', say.ambiguousFigure(indicator, period, quoted.definitions))
  if (quoted.kind === 'gap') return report('quoted-gap', say.quotedGap(indicator, period, quoted.reason, periods))
  const { figure } = quoted
  const [register, locale] = [index.indicators.get(indicator)!, contentAddress(at.file)?.locale === 'en' ? 'en' : 'vi'] as const
  if (written === undefined || isWrittenAs(written, figure, register, locale)) return []
  return report('written-figure', say.writtenFigure(written, valueText(figure, register, locale), indicator, period))
}
