/** What a finding is about, in codes: those in its value, and those of the record at its place. */
import type { Finding } from '../../model/finding.ts'
import type { Edition, Indicator } from '../../model/types.ts'
import type { Loss } from './losses.ts'

export type Subjects = Pick<Edition, 'observations' | 'indicators' | 'targets' | 'units'>

const at = ({ file, line }: { readonly file: string; readonly line?: number | undefined }) => `${file}:${line ?? 0}`

type At = Parameters<typeof at>[0]

export interface SubjectReader {
  /** Codes in the finding's value and of the record at its place, in lower case. */
  about(finding: Finding): string[]
  /** The series at its place. */
  series(finding: Finding): string[]
}

export function subjectReader(findings: readonly Finding[], subjects: Subjects, losses: readonly Loss[]): SubjectReader {
  const empty = () => new Map<string, string[]>(findings.map((finding) => [at(finding), []]))
  const [series, others] = [empty(), empty()]
  const put = (into: Map<string, string[]>, place: At, codes: readonly (string | null)[]) =>
    into.get(at(place))?.push(...codes.flatMap((code) => (code ? [code.toLowerCase()] : [])))
  for (const o of subjects.observations) {
    put(series, o.origin, [o.indicator])
    put(others, o.origin, [o.unit])
  }
  for (const indicator of subjects.indicators) put(series, indicator.origin, [indicator.code])
  for (const target of subjects.targets) put(series, target.origin, [target.indicator, target.series])
  for (const unit of subjects.units) put(others, unit.origin, [unit.code, unit.parent])
  for (const loss of losses) if (loss.codes && loss.line !== undefined) put(others, loss, [...loss.codes])
  const seriesAt = (finding: Finding) => series.get(at(finding)) ?? []
  return {
    series: seriesAt,
    about: (finding) => [...codesIn(finding.value ?? ''), ...seriesAt(finding), ...(others.get(at(finding)) ?? [])],
  }
}

/** `/so-lieu/don-vi/xa-suoi-23491/` → so-lieu, don-vi, xa-suoi-23491, 23491. */
function codesIn(value: string): string[] {
  const words = value
    .toLowerCase()
    .split(/[^\p{L}\p{N}.-]+/u)
    .filter((word) => word !== '')
  return [...words, ...words.flatMap((word) => /-(\p{N}+)$/u.exec(word)?.[1] ?? [])]
}

/** The given series and all that are computed from them, add up to them, or share their counts; codes in lower case. */
export function relatedSeries(indicators: readonly Indicator[]): (codes: ReadonlySet<string>) => ReadonlySet<string> {
  const neighbours = new Map<string, Set<string>>()
  const join = (a: string, b: string) => neighbours.set(a, (neighbours.get(a) ?? new Set()).add(b))
  for (const { code, formula, partOf, numeratorSeries, denominatorSeries } of indicators) {
    for (const other of [formula?.left, formula?.right, partOf, numeratorSeries, denominatorSeries]) {
      if (!other) continue
      join(code.toLowerCase(), other.toLowerCase())
      join(other.toLowerCase(), code.toLowerCase())
    }
  }
  return (codes) => {
    const seen = new Set(codes)
    for (const code of seen) for (const next of neighbours.get(code) ?? []) seen.add(next)
    return seen
  }
}
