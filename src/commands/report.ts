/** Findings as text for people, JSON for programs, annotations for pull requests, a report of code quality. One report, four forms. */
import { excelCell, type Finding, type Level, type Place } from '../model/finding.ts'
import { reportWords } from '../language/findings/report.ts'
import type { Locale } from '../model/locale.ts'
import { sha256 } from '../model/checksum.ts'
import { paint } from './output.ts'
import { printableFinding, printableRows } from './printable.ts'

export interface Report {
  readonly files: number
  readonly rows: number
  readonly ms: number
  readonly findings: readonly Finding[]
  /** Findings that stood before today's change: for people, they come last, and warnings among them are only counted. */
  readonly isStanding?: (finding: Finding) => boolean
}

export type Format = 'text' | 'json' | 'github' | 'gitlab'

export const countLevel = (report: Report, level: Level): number => report.findings.filter((finding) => finding.level === level).length

/** `seen` gives the text of a line of a file, for showing the offending row. */
export function render(
  report: Report,
  format: Format,
  locale: Locale,
  seen: (file: string, line: number) => string | undefined,
  colour: boolean,
): string {
  const safe = { ...report, findings: report.findings.map(printableFinding) }
  if (format === 'json') return JSON.stringify(asJson(safe, locale), null, 2)
  if (format === 'github') return safe.findings.map((finding) => annotation(finding, locale)).join('\n')
  if (format === 'gitlab') return JSON.stringify(codeQuality(safe.findings, locale), null, 2)
  const shown = changedFirst(report)
  const rowOf = printableRows(shown, seen)
  return asText({ ...report, findings: shown.map(printableFinding) }, locale, (i) => rowOf(shown[i]!), colour, foldedIn(report))
}

const isFolded = (finding: Finding, { isStanding }: Report): boolean => finding.level !== 'error' && (isStanding?.(finding) ?? false)

/** Without what is folded: findings of the change, then older errors. */
function changedFirst(report: Report): readonly Finding[] {
  const { findings, isStanding } = report
  if (!isStanding) return findings
  const shown = findings.filter((finding) => !isFolded(finding, report))
  return [...shown.filter((finding) => !isStanding(finding)), ...shown.filter(isStanding)]
}

const foldedIn = (report: Report): readonly Finding[] => report.findings.filter((finding) => isFolded(finding, report))

function asJson({ files, rows, ms, findings }: Report, locale: Locale): object {
  const counts = { error: 0, warning: 0, repair: 0 }
  for (const finding of findings) counts[finding.level]++
  return { ok: counts.error === 0, files, rows, ms: Math.round(ms), counts, findings: findings.map((finding) => flat(finding, locale)) }
}

function flat({ level, rule, value, phrase, holdsBack, also, ...place }: Finding, locale: Locale): object {
  return { level, rule, ...flatPlace(place), value, ...phrase[locale], holdsBack, also: also?.map(flatPlace) }
}

const cellOf = ({ row, column }: Place) => (row !== undefined && column !== undefined ? excelCell(column, row) : undefined)
const flatPlace = (place: Place) => {
  const { file, line, column, field } = place
  return { file, line, column, cell: cellOf(place), field }
}

/** The sentences about a finding that stands for others: where else, and what waits for it. */
function about({ file, also = [], holdsBack = 0 }: Finding, locale: Locale): string[] {
  const w = reportWords(locale)
  const named = also.slice(0, namedPlaces).map((place) => {
    const cell = cellOf(place)
    const where = [place.line === undefined ? '' : `${w.line} ${place.line}`, cell && `${w.cell} ${cell}`].filter(Boolean).join(', ')
    return [place.file === file ? '' : place.file, where].filter(Boolean).join(' ')
  })
  return [...(also.length > 0 ? [w.also(named, also.length - named.length)] : []), ...(holdsBack > 0 ? [w.heldBack(holdsBack)] : [])]
}

/** So many other places are named in words; programs get all. */
const namedPlaces = 8

/** GitHub workflow command; its data and properties have escapes of their own. */
function annotation(finding: Finding, locale: Locale): string {
  const kind = { error: 'error', warning: 'warning', repair: 'notice' }[finding.level]
  const data = (text: string) => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
  const property = (text: string) => data(text).replace(/:/g, '%3A').replace(/,/g, '%2C')
  const place = [
    `file=${property(finding.file)}`,
    finding.line && `line=${finding.line}`,
    finding.column && `col=${finding.column}`,
    `title=${finding.rule}`,
  ]
  const { message, fix } = finding.phrase[locale]
  return `::${kind} ${place.filter(Boolean).join(',')}::${data([message, fix, ...about(finding, locale)].join(' '))}`
}

/** GitLab's report of code quality; a print is the same for the same finding on another line, and no two findings share one. */
function codeQuality(findings: readonly Finding[], locale: Locale): object[] {
  const seen = new Map<string, number>()
  return findings.map((finding) => {
    const { level, rule, file, line = 1, field = '', value = '', phrase } = finding
    const { message, fix } = phrase[locale]
    const same = [rule, file, field, value, message].join('\n')
    const before = seen.get(same) ?? 0
    seen.set(same, before + 1)
    return {
      description: [message, fix, ...about(finding, locale)].join(' '),
      check_name: rule,
      fingerprint: sha256(`${same}\n${before}`),
      severity: { error: 'blocker', warning: 'minor', repair: 'info' }[level],
      location: { path: file, lines: { begin: line } },
    }
  })
}

/** `rowOf`: the row of the finding with that number, null where none is shown. */
function asText(report: Report, locale: Locale, rowOf: (i: number) => string | null, colour: boolean, folded: readonly Finding[]): string {
  const w = reportWords(locale)
  const tone = (code: number, text: string) => (colour ? paint(code, text) : text)
  const tones: Record<Level, number> = { error: 31, warning: 33, repair: 36 }
  const out: string[] = []
  let file = ''
  for (const [i, finding] of report.findings.entries()) {
    if (finding.file !== file) {
      file = finding.file
      out.push('', tone(1, file))
    }
    const excel = cellOf(finding)
    const cell = excel ? `, ${w.cell} ${excel}` : ''
    const place = finding.line === undefined ? '' : `${w.line} ${finding.line}${cell}${finding.field ? ` (${finding.field})` : ''}: `
    const { message, fix } = finding.phrase[locale]
    out.push(`  ${tone(tones[finding.level], w.levels[finding.level])}  ${place}${message}`)
    const row = rowOf(i)
    // Of a line that begins with a row, a build server could take its first signs for an order.
    if (row !== null) out.push(`      │ ${marked(row, finding, (text) => tone(7, text))}`)
    out.push(`      ${tone(32, '→')} ${fix}  ${tone(2, `[${finding.rule}]`)}`)
    for (const sentence of about(finding, locale)) out.push(`        ${sentence}`)
  }
  const all = { ...report, findings: [...report.findings, ...folded] }
  out.push(
    ...(folded.length > 0 ? ['', w.standing(folded.length, rulesOf(folded))] : []),
    '',
    w.summary(
      report.files,
      report.rows,
      countLevel(all, 'error'),
      countLevel(all, 'warning'),
      countLevel(all, 'repair'),
      Math.round(report.ms),
    ),
  )
  return out.join('\n').replace(/^\n/, '')
}

const rulesOf = (findings: readonly Finding[]): string[] =>
  [...Map.groupBy(findings, ({ rule }) => rule)].map(([rule, own]) => `${rule} (${own.length})`)

/** The row with the offending value set off: by colour, and by »« for those who see none. */
function marked(row: string, { value, column, file }: Finding, paint: (text: string) => string): string {
  const line = row.length > 160 ? `${row.slice(0, 160)}…` : row
  if (!file.endsWith('.csv') || column === undefined) return line
  const cells = line.split(';')
  const cell = cells[column - 1]
  if (cell === undefined || (value !== undefined && value !== '' && !cell.includes(value))) return line
  cells[column - 1] = paint(`»${cell}«`)
  return cells.join(';')
}
