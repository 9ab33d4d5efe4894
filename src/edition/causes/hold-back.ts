/** Keeps causes, and counts what only follows from them. */
import type { Finding } from '../../model/finding.ts'
import type { RuleName } from '../../model/rules.ts'
import { rankOf } from './order.ts'
import type { Loss, Part } from './losses.ts'
import { needs } from './needs.ts'
import { relatedSeries, subjectReader, type Subjects } from './subjects.ts'

/** Rules that compare figures with each other: one wrong row of a series brings their findings about. */
const comparing: ReadonlySet<RuleName> = new Set<RuleName>([
  'total-mismatch',
  'parts-mismatch',
  'sudden-jump',
  'series-mismatch',
  'undeclared-series',
  'derived-out-of-bounds',
  'disclosure-unsafe',
  'disclosure-contradiction',
])

/** Rules that make a row of figures wrong in itself: its number, or where and when it counts. */
const spoiling: ReadonlySet<RuleName> = new Set<RuleName>([
  'duplicate-key',
  'ratio-mismatch',
  'out-of-bounds',
  'not-a-count',
  'numerator-exceeds-denominator',
  'unknown-unit',
  'code-name-mismatch',
  'total-row',
  'unit-ended',
  'unit-not-begun',
  'period-straddles-unit',
  'unknown-definition',
  'missing-definition',
])

interface Cause {
  readonly finding: Finding
  readonly part: Part
  readonly codes: ReadonlySet<string> | null
}

/**
 * Findings without those that follow from what was not read, nor those that compare figures with a row that is wrong in
 * itself. `holdsBack` of each cause is the number of findings that wait for it: none is lost without being counted.
 */
export function holdBack(findings: readonly Finding[], losses: readonly Loss[], subjects: Subjects): Finding[] {
  const waiting = new Map<Finding, number>()
  const read = subjectReader(findings, subjects, losses)
  const related = relatedSeries(subjects.indicators)
  const withhold = (kept: readonly Finding[], causes: readonly Cause[], codesOf: (finding: Finding) => readonly string[]): Finding[] => {
    if (causes.length === 0) return [...kept]
    const find = causeIndex(causes, related)
    return kept.filter((finding) => {
      const behind = find(needs[finding.rule] ?? [], codesOf(finding))
      if (behind) waiting.set(behind, (waiting.get(behind) ?? 0) + 1)
      return !behind
    })
  }
  const unread = losses.flatMap(causeFinder(findings)).sort((a, b) => rankOf(a.finding.file) - rankOf(b.finding.file))
  const first = withhold(findings, unread, read.about)
  const second = withhold(first, wrongRows(first, read.series), (finding) => (comparing.has(finding.rule) ? read.series(finding) : []))
  return second.map((finding) => {
    const count = waiting.get(finding)
    return count === undefined ? finding : { ...finding, holdsBack: count }
  })
}

/** Finds the first cause in one of some parts that one of the codes, or anything, waits for. */
function causeIndex(causes: readonly Cause[], related: (codes: ReadonlySet<string>) => ReadonlySet<string>) {
  const whole = new Map<Part, Finding>()
  const byCode = new Map<string, Finding>()
  const first = <K>(map: Map<K, Finding>, key: K, finding: Finding) => map.has(key) || map.set(key, finding)
  for (const { part, codes, finding } of causes) {
    if (codes === null) first(whole, part, finding)
    else for (const code of part === 'so-lieu' ? related(codes) : codes) first(byCode, `${part} ${code}`, finding)
  }
  return (parts: readonly Part[], codes: readonly string[]): Finding | undefined => {
    for (const part of parts) {
      const found = whole.get(part) ?? codes.map((code) => byCode.get(`${part} ${code}`)).find((finding) => finding !== undefined)
      if (found) return found
    }
    return undefined
  }
}

/** Finds the error that says what was lost; it is no consequence itself. */
function causeFinder(findings: readonly Finding[]): (loss: Loss) => Cause[] {
  const atPlace = new Map<string, Finding>()
  const inFile = new Map<string, Finding>()
  for (const finding of findings) {
    if (finding.level !== 'error' || needs[finding.rule] !== undefined) continue
    const place = `${finding.file}:${finding.line ?? 0}`
    if (!atPlace.has(place)) atPlace.set(place, finding)
    if (!inFile.has(finding.file)) inFile.set(finding.file, finding)
  }
  return ({ part, codes, file, line }) => {
    // What is wrong with a whole file is said once, at one of its rows.
    const finding = (line === undefined ? undefined : atPlace.get(`${file}:${line}`)) ?? inFile.get(file)
    return finding ? [{ finding, part, codes: codes && new Set([...codes].map((code) => code.toLowerCase())) }] : []
  }
}

/** Errors of rows of figures, by the series they spoil. */
function wrongRows(findings: readonly Finding[], series: (finding: Finding) => readonly string[]): Cause[] {
  return findings.flatMap((finding): Cause[] =>
    finding.level === 'error' && finding.file.startsWith('data/so-lieu/') && spoiling.has(finding.rule)
      ? [{ finding, part: 'so-lieu', codes: new Set(series(finding)) }]
      : [],
  )
}
