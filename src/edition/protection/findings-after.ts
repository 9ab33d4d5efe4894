/** The findings of an edition once it is known what is hidden: marks that are missing, and no number that may not be printed. */
import { hiddenCell, unmarkedCell } from '../../language/findings/disclosure.ts'
import type { Finding } from '../../model/finding.ts'
import type { Observation } from '../../model/types.ts'
import { indexEdition } from '../index-edition.ts'
import type { Published } from '../publish.ts'
import { namedSeries } from '../rules/named-series.ts'
import { derivedGaps } from '../observations/derived-gaps.ts'
import { quotedFigures } from '../rules/quoted-figures.ts'
import { olderRecordings } from '../rules/recordings.ts'
import { jumps } from '../rules/series.ts'
import { oddSizes } from '../rules/sizes.ts'
import { found, type RuleContext } from '../rules/rule.ts'
import { withholdNumbers } from './withhold-numbers.ts'

/** `findings`: all that the rules have found before. */
export function findingsAfter(context: RuleContext, published: Published, findings: readonly Finding[]): Finding[] {
  const { observations, indicators } = context.edition
  const { hidden, refusals } = published
  const isHidden = (o: Observation) => hidden.has(o) || (o.state === 'missing' && o.reason === 'suppressed')
  // A broken row may be the cause of a refusal; the cells to hide are named all the same.
  const broken = findings.some((finding) => finding.level === 'error' && finding.file.startsWith('data/'))
  const shown = [...published.observations, ...derivedGaps(context.index.indicators, published.observations)]
  return [
    ...withholdNumbers(findings, observations, indicators, isHidden),
    ...sizesShown(withoutHidden(context, published)),
    ...namedSeries(context, isHidden),
    ...missingMarks(context, published),
    ...quotedFigures(context, shown),
    ...olderRecordings(context, shown),
    ...(broken ? [] : refusals),
  ]
}

/** Figures whose size is to be looked at, each asked about once. */
function sizesShown(shown: RuleContext): Finding[] {
  const jumped = jumps(shown)
  return [...jumped, ...oddSizes(shown, jumped)]
}

/** Rules that compare figures run on those that readers will see. */
function withoutHidden(context: RuleContext, { hidden }: Published): RuleContext {
  if (hidden.size === 0) return context
  const edition = { ...context.edition, observations: context.edition.observations.filter((o) => !hidden.has(o)) }
  return { ...context, edition, index: indexEdition(edition) }
}

/**
 * In a public repository every hidden number is an error (`unmarked-cell`), all in the same words; in a private one the
 * build hides them, and those that are small in themselves are a warning (`small-cell`).
 */
function missingMarks(context: RuleContext, { hidden }: Published): Finding[] {
  const { disclosure, repositoryIsPublic } = context.edition.site
  return [...hidden].flatMap(([o, cause]): Finding[] => {
    const field = o.state === 'figure' && o.numerator !== null ? 'tu_so' : 'gia_tri'
    const at = (level: Finding['level'], rule: Finding['rule'], phrase: Finding['phrase']): Finding => ({
      ...found(context, { level, rule, origin: o.origin, field, phrase }),
      withheld: true,
    })
    if (repositoryIsPublic) return [at('error', 'unmarked-cell', unmarkedCell())]
    return cause === 'complementary' ? [] : [at('warning', 'small-cell', hiddenCell(cause, disclosure))]
  })
}
