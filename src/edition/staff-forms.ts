/** What stands in a workbook for staff: rows as they are stored, those to fill in, and the lists to choose from. */
import { columnPositions, schemas } from '../model/schema/tables.ts'
import type { Indicator, Unit } from '../model/types.ts'
import { figureFields, type FigureCells, type FigureField, type FormKind, type FormRow, type StaffForm } from '../model/workbook-form.ts'
import { formatDate } from '../language/dates.ts'
import { staffFormWords as say } from '../language/interface/staff-forms.ts'
import { unitName } from '../language/unit-names.ts'
import { openEdition, type Publication } from './publication.ts'
import { nearest } from './read/suggest.ts'
import { foldedNames } from './units.ts'
import { readFigureFiles, storedRows } from './workbook/figure-rows.ts'

/** `unsound`: the edition has errors. `unknown`: no such code; `codes` are those that there are, `near` may be what was meant. `derived`: it has no rows of its own. */
export type PlannedForm =
  | { readonly kind: 'form'; readonly form: StaffForm; readonly day: string }
  | { readonly kind: 'unsound' }
  | { readonly kind: 'unknown'; readonly near: string | null; readonly codes: readonly string[] }
  | { readonly kind: 'derived' }

const at = columnPositions(schemas['so-lieu'])
/** Rows to fill in beyond those that are there. */
const spare = { 'chi-tieu': 20, 'don-vi': 20, 'so-lam-viec': 100 } as const
const key: readonly FigureField[] = ['ky', 'ma_don_vi', 'ma_chi_tieu', 'chuan']
const hidden: readonly FigureField[] = ['tu_so', 'mau_so', 'gia_tri', 'ghi_chu', 'ghi_chu_en', 'can']

/** Throws for nothing an editor did. `code`: of the indicator or of the unit. */
export function planForm(dir: string, kind: FormKind, code: string): PlannedForm {
  const { publication } = openEdition(dir)
  if (!publication) return { kind: 'unsound' }
  const { edition, index, now } = publication
  const indicator = index.indicators.get(code)
  const unit = edition.units.findLast((one) => one.code === code)
  if (kind === 'chi-tieu' && !indicator) return unknown(code, [...index.indicators.keys()])
  if (kind === 'chi-tieu' && indicator?.formula) return { kind: 'derived' }
  if (kind === 'don-vi' && !unit) return unknown(code, [...new Set(edition.units.map((one) => one.code))])
  const own = storedCells(dir, publication).filter((cells) => kind !== 'don-vi' || cells[at.ma_don_vi] === code)
  const filled = new Set(own.map((cells) => cells[at.ma_chi_tieu]!))
  const reports = (one: Indicator) => kind !== 'don-vi' || one.level === unit?.level || filled.has(one.code)
  const offered = edition.indicators.filter((one) => !one.formula && isOffered(kind, one, unit) && reports(one))
  const codes = new Set(kind === 'chi-tieu' ? [code] : offered.map((one) => one.code))
  const base = own.filter((cells) => codes.has(cells[at.ma_chi_tieu]!))
  const living = edition.units.filter((one) => one.to === null || one.to >= now.day)
  const blank = blankRows(kind, kind === 'chi-tieu' ? [indicator!] : offered, kind === 'don-vi' ? [unit!] : living)
  const form: StaffForm = {
    kind,
    code: kind === 'so-lam-viec' ? '' : code,
    title: kind === 'chi-tieu' ? indicator!.name.vi : kind === 'don-vi' ? unitName(unit!, 'vi') : edition.site.name.vi,
    rows: [...base.map((cells) => ({ cells, open: openBeside(key) })), ...blank],
    base,
    withoutConfidential:
      kind === 'don-vi' && edition.indicators.some((one) => one.confidential && !one.formula && one.level === unit!.level),
    lists: {
      units: (kind === 'don-vi' ? [unit!] : edition.units).map((one) => [one.code, nameOf(one)]),
      indicators: edition.indicators.filter((one) => codes.has(one.code)).map((one) => [one.code, one.name.vi, one.unit.vi]),
      sources: edition.sources.map((one) => [one.code, one.title]),
    },
  }
  return { kind: 'form', form, day: edition.site.asOf }
}

const unknown = (code: string, codes: readonly string[]): PlannedForm => ({ kind: 'unknown', near: nearest(code, codes), codes })

/** A sheet that goes from hand to hand holds no series whose small numbers must be kept. */
const isOffered = (kind: FormKind, { confidential }: Indicator, unit: Unit | undefined): boolean =>
  kind !== 'don-vi' || unit?.level !== 'commune' || !confidential

const nameOf = (unit: Unit): string =>
  unit.to === null ? unitName(unit, 'vi') : say.until(unitName(unit, 'vi'), formatDate(unit.to, 'vi'))

const openBeside = (locked: readonly FigureField[]): ReadonlySet<FigureField> =>
  new Set(figureFields.filter((field) => !locked.includes(field) && field !== 'don_vi'))

/** The rows of the files; a number that a private edition hides on its pages is not in them. */
function storedCells(dir: string, { edition }: Publication): FigureCells[] {
  const secret = new Set(
    edition.observations
      .filter((o) => o.state === 'missing' && o.reason === 'suppressed')
      .map(({ origin }) => `${origin.file}:${origin.line}`),
  )
  return storedRows(readFigureFiles(dir, foldedNames(edition.units))).map(({ in: { file }, row }) =>
    secret.has(`${file.path}:${row.line}`)
      ? row.cells.map((cell, f) => (f === at.trang_thai ? 'bao-mat' : hidden.some((field) => at[field] === f) ? '' : cell))
      : row.cells,
  )
}

/** A row for each unit that reports an indicator, or each indicator that a unit reports, then rows to fill in freely. */
function blankRows(kind: FormKind, indicators: readonly Indicator[], units: readonly Unit[]): FormRow[] {
  const row = (indicator: string, unit: string): FormRow => {
    const cells = figureFields.map((field) => (field === 'ma_chi_tieu' ? indicator : field === 'ma_don_vi' ? unit : ''))
    return { cells, open: openBeside([...(indicator ? ['ma_chi_tieu' as const] : []), ...(unit ? ['ma_don_vi' as const] : [])]) }
  }
  const named =
    kind === 'so-lam-viec'
      ? []
      : indicators.flatMap((one) => units.filter(({ level }) => level === one.level).map((unit) => row(one.code, unit.code)))
  const free = row(kind === 'chi-tieu' ? indicators[0]!.code : '', kind === 'don-vi' ? units[0]!.code : '')
  return [...named, ...Array.from({ length: spare[kind] }, () => free)]
}
