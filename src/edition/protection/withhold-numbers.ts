/**
 * Findings are printed where everybody reads them. One about a row whose number is hidden, or is about to be, keeps its
 * place and its rule and loses every number; so does one that adds such a number up with others.
 */
import * as say from '../../language/findings/disclosure.ts'
import type { Finding } from '../../model/finding.ts'
import type { Indicator, Observation } from '../../model/types.ts'

const numberFields = new Set(['tu_so', 'mau_so', 'gia_tri'])
const noteFields = new Set(['ghi_chu', 'ghi_chu_en'])
/** Rules whose messages add up or combine figures of other rows of the same time. */
const combining = new Set(['total-mismatch', 'parts-mismatch', 'derived-out-of-bounds', 'derived-not-whole'])
/** Guesses about a number: that one is made says something of its size, so a hidden one gets none. */
const guessing = new Set(['fraction-as-percent'])

/** `given`: the observations of the files; `isHidden`: true for those whose number may not be printed. */
export function withholdNumbers(
  findings: readonly Finding[],
  given: readonly Observation[],
  indicators: readonly Indicator[],
  isHidden: (o: Observation) => boolean,
): Finding[] {
  const hidden = given.filter(isHidden)
  if (hidden.length === 0) return [...findings]
  const rows = new Map(findings.flatMap(({ file, line }) => (line === undefined ? [] : [[`${file}:${line}`, null as Observation | null]])))
  for (const o of given) if (rows.has(rowOf(o))) rows.set(rowOf(o), o)
  const times = new Set(hidden.map((o) => `${o.indicator} ${o.period.end}`))
  return findings.flatMap((finding) => {
    const o = rows.get(`${finding.file}:${finding.line}`)
    if (!o) return [finding]
    const own = isHidden(o)
    if (own && guessing.has(finding.rule)) return []
    const combined =
      combining.has(finding.rule) && combinedWith(o.indicator, indicators).some((code) => times.has(`${code} ${o.period.end}`))
    return own || combined ? [withoutNumbers(finding, combined)] : [finding]
  })
}

const rowOf = ({ origin }: Observation): string => `${origin.file}:${origin.line}`

/** A finding about a row that cannot be read: nobody knows whether its number is one to be hidden. */
export const withoutCell = (finding: Finding): Finding => withoutNumbers(finding, false)

function withoutNumbers(finding: Finding, combined: boolean): Finding {
  const { value, ...rest } = finding
  const { field } = finding
  const tells = combined || (field !== undefined && numberFields.has(field))
  // A value of no field may be the whole row.
  const kept = value === undefined || tells || field === undefined || noteFields.has(field) ? rest : finding
  return { ...kept, withheld: true, ...(tells ? { phrase: say.withheldNumber(finding.rule) } : {}) }
}

/** The indicator itself, its parts, and whatever stands with it in a formula. */
function combinedWith(code: string, indicators: readonly Indicator[]): string[] {
  const parts = indicators.filter(({ partOf }) => partOf === code).map((part) => part.code)
  const formulas = indicators.flatMap(({ formula }) =>
    formula && [formula.left, formula.right].includes(code) ? [formula.left, formula.right] : [],
  )
  return [code, ...parts, ...formulas]
}
