/** One mistake made in many places, with one cure, is one finding that names them all. */
import type { Finding, Place } from '../../model/finding.ts'
import type { RuleName } from '../../model/rules.ts'

/** Rules whose findings have one cure for a whole file: habits of programs and of whoever filled the file in. */
const perFile: ReadonlySet<RuleName> = new Set<RuleName>([
  'excel-period',
  'excel-date',
  'first-of-month',
  'list-separator',
  'odd-spaces',
  'eth-letter',
  'percent-sign',
  'long-sentence',
  'noun-chain',
])

/** Rules whose findings have one cure for each value, wherever it stands: a code that is not in its register. */
const perValue = (rule: RuleName): boolean => words.has(rule) || (rule.startsWith('unknown-') && !unlike.has(rule))
/** A word that many pages use is one matter of style. */
const words: ReadonlySet<RuleName> = new Set<RuleName>(['official-words', 'unexplained-term', 'unexplained-abbreviation'])
const unlike: ReadonlySet<RuleName> = new Set<RuleName>(['unknown-figure', 'unknown-key', 'unknown-component', 'unknown-attribute'])

/** Rules whose findings have one cure for the whole edition, whatever the page: what forty pages lack is one sentence. */
const perEdition: ReadonlySet<RuleName> = new Set<RuleName>(['missing-owner'])

/** A second copy of many rows is one act; a few doubled rows are several. */
const manyDoubles = 5

/** Findings in their order; of each group the first, with the places of the others in `also`. */
export function grouped(findings: readonly Finding[]): Finding[] {
  const groups = Map.groupBy(findings, (finding) => groupOf(finding))
  return findings.flatMap((finding) => {
    const key = groupOf(finding)
    const group = key === null ? [finding] : groups.get(key)!
    if (group.length === 1 || (finding.rule === 'duplicate-key' && group.length < manyDoubles)) return [finding]
    if (group[0] !== finding) return []
    const holdsBack = group.reduce((sum, each) => sum + (each.holdsBack ?? 0), 0)
    return [{ ...finding, ...(holdsBack > 0 ? { holdsBack } : {}), also: group.slice(1).map(placeOf) }]
  })
}

function groupOf({ rule, file, level, value, field }: Finding): string | null {
  if (perFile.has(rule)) return [rule, level, file, field].join('\n')
  if (perEdition.has(rule)) return [rule, level, field].join('\n')
  if (rule === 'duplicate-key') return [rule, file].join('\n')
  return perValue(rule) && value !== undefined ? [rule, level, value].join('\n') : null
}

const placeOf = ({ file, line, row, column, field }: Finding): Place => ({
  file,
  ...(line === undefined ? {} : { line }),
  ...(row === undefined ? {} : { row }),
  ...(column === undefined ? {} : { column }),
  ...(field === undefined ? {} : { field }),
})
