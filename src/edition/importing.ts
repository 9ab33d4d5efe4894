/** Workbooks of staff into the stored figures: what they change, what must be hidden with it, and one way to write it all. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileProblems, problemLine } from '../language/findings/workbook.ts'
import type { Finding } from '../model/finding.ts'
import { markRows } from './protection/mark-rows.ts'
import { planMarks } from './protection/plan-marks.ts'
import { writeTogether } from './protection/write-files.ts'
import { readPeriod } from './read/period.ts'
import { readEdition, type Reading } from './read-edition.ts'
import { foldedNames } from './units.ts'
import { compareEntries, type RowEdit } from './workbook/compare-entries.ts'
import { editFiles } from './workbook/edit-files.ts'
import { entryProblem, readEntries, type Entry, type FactsOf } from './workbook/entries.ts'
import { readFigureFiles, storedRows } from './workbook/figure-rows.ts'
import { toChange, type ImportChange } from './workbook/changes.ts'
import { factsOf, isSecretIn } from './workbook/facts.ts'
import { judgeEntries } from './workbook/judge-entries.ts'
import type { OfficialForms } from './workbook/official-sheet.ts'
import { openWorkbook } from './workbook/sheet.ts'

export type { ImportChange }

export interface ImportPlan {
  /** Why nothing can be written, each with its place. */
  readonly problems: readonly string[]
  /** Errors that the edition has anyway, or would have; nothing can be written. */
  readonly errors: readonly Finding[]
  /** The edition has errors before anything is imported. */
  readonly isUnsound: boolean
  /** Files of figures that are not in their stored form. */
  readonly untidy: readonly string[]
  readonly changes: readonly ImportChange[]
  /** Rows beside the imported ones that must be hidden with them. */
  readonly marks: readonly {
    readonly file: string
    readonly line: number
    readonly indicator: string
    readonly unit: string
    readonly period: string
  }[]
  readonly warnings: readonly Finding[]
  /** Writes all files or none; false where a file is not as it was read. Throws what the disk says. */
  readonly write: () => boolean
}

export interface GivenFile {
  readonly name: string
  /** Null where it cannot be read. */
  readonly bytes: Uint8Array | null
}

/** What official forms do not say in each row: their period as staff type it, and the code of their source. */
export interface GivenWords {
  readonly period?: string | undefined
  readonly source?: string | undefined
}

const nothing: ImportPlan = {
  problems: [],
  errors: [],
  isUnsound: false,
  untidy: [],
  changes: [],
  marks: [],
  warnings: [],
  write: () => true,
}
const isError = ({ level }: Finding): boolean => level === 'error'

/** Throws for nothing that is in the workbooks or in the edition. */
export async function planImport(dir: string, given: readonly GivenFile[], told: GivenWords = {}): Promise<ImportPlan> {
  const reading = readEdition(dir)
  if (!reading.index || !reading.edition) return { ...nothing, isUnsound: true, errors: reading.findings.filter(isError) }
  const { index, edition } = reading
  const period = told.period === undefined ? null : readPeriod(told.period)
  if (period?.ok === false) return { ...nothing, problems: [`--ky: ${period.phrase.vi.message} ${period.phrase.vi.fix}`] }
  const official: OfficialForms = {
    columns: edition.officialForms,
    units: index.units,
    given: period && told.source !== undefined ? { period: period.period, source: told.source } : null,
  }
  const { entries, problems } = await entriesOf(given, factsOf(index), official)
  problems.push(...judgeEntries(entries, { indicators: index.indicators, units: new Set(edition.units.map(({ code }) => code)) }))
  if (problems.length > 0) return { ...nothing, problems }
  const figures = readFigureFiles(dir, foldedNames(edition.units))
  const compared = compareEntries(entries, storedRows(figures), isSecretIn(edition.observations))
  if (compared.problems.length > 0) return { ...nothing, problems: compared.problems }
  const made = editFiles(figures, compared.edits)
  if (made.problems.length > 0 || made.untidy.length > 0) return { ...nothing, problems: made.problems, untidy: made.untidy }
  return protectedPlan(dir, compared.edits, made, new Map(figures.map(({ file }) => [file.path, file.bytes])), reading)
}

async function entriesOf(
  given: readonly GivenFile[],
  facts: FactsOf,
  official: OfficialForms,
): Promise<{ readonly entries: Entry[]; readonly problems: string[] }> {
  const [entries, problems]: [Entry[], string[]] = [[], []]
  for (const { name, bytes } of given) {
    const opened = bytes ? await openWorkbook(bytes) : ({ ok: false, problem: 'unreadable' } as const)
    if (!opened.ok) {
      problems.push(problemLine(name, null, null, fileProblems[opened.problem]))
      continue
    }
    const read = readEntries({ file: name, sheets: opened.sheets }, facts, official)
    entries.push(...read.entries)
    problems.push(...read.problems)
  }
  return { entries, problems }
}

/** The edition as it would be, checked, with the marks that it then needs. */
function protectedPlan(
  dir: string,
  edits: readonly RowEdit[],
  { files, places }: ReturnType<typeof editFiles>,
  before: ReadonlyMap<string, Uint8Array>,
  reading: Reading,
): ImportPlan {
  const drafted = new Map(files)
  const read = () => readEdition(dir, undefined, undefined, undefined, drafted)
  let after = read()
  const { obstacles, marks } = planMarks(after)
  if (obstacles.length === 0 && marks.length > 0) {
    for (const [path, own] of Map.groupBy(marks, ({ origin }) => origin.file)) {
      const marked = markRows(drafted.get(path) ?? before.get(path)!, own)
      if (marked) drafted.set(path, marked)
    }
    after = read()
  }
  const entryAt = new Map(places.map(({ file, line }, i) => [`${file}:${line}`, edits[i]!]))
  const errors = after.findings.filter(isError)
  if (errors.length > 0) {
    const own = errors.flatMap((finding) => {
      const edit = entryAt.get(`${finding.file}:${finding.line}`)
      return edit ? [entryProblem(edit.entry, finding.field ?? 'ky', `${finding.phrase.vi.message} ${finding.phrase.vi.fix}`)] : []
    })
    return { ...nothing, problems: own, errors: errors.filter(({ file, line }) => !entryAt.has(`${file}:${line}`)) }
  }
  const hiddenLines = new Set(marks.map(({ origin }) => `${origin.file}:${origin.line}`))
  const isSecret = isSecretIn(reading.edition!.observations)
  const standing = new Set(reading.findings.map(sameness))
  return {
    ...nothing,
    changes: edits.map((edit, i) =>
      toChange(
        edit,
        places[i]!,
        hiddenLines.has(`${places[i]!.file}:${places[i]!.line}`) || (edit.stored !== null && isSecret(edit.stored)),
      ),
    ),
    marks: marks
      .filter(({ origin }) => !entryAt.has(`${origin.file}:${origin.line}`))
      .map(({ origin: { file, line }, indicator, unit, period }) => ({ file, line, indicator, unit, period: period.text })),
    warnings: after.findings.filter((finding) => finding.level === 'warning' && !standing.has(sameness(finding))),
    write: () => {
      const path = (name: string) => join(dir, name)
      if (![...drafted.keys()].every((name) => Buffer.compare(readFileSync(path(name)), before.get(name)!) === 0)) return false
      writeTogether(new Map([...drafted].map(([name, bytes]) => [path(name), bytes])))
      return true
    },
  }
}

const sameness = ({ rule, file, field, value }: Finding): string => [rule, file, field, value].join('\0')
