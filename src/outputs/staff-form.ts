/** A workbook that staff fill in: text cells, lists to choose from, locks, help, and a mark of what it is. */
import { writeXlsx, type Cell, type CellStyle, type DataValidation, type WriteSheet } from 'hucre'
import { staffFormWords as say } from '../language/interface/staff-forms.ts'
import { tokenWords } from '../language/interface/token-words.ts'
import { schemas } from '../model/schema/tables.ts'
import { formColumns, formMark, headerRow, markSheet, type FigureField, type FormColumn, type StaffForm } from '../model/workbook-form.ts'

const widths: Readonly<Record<FormColumn, number>> = {
  ky: 13,
  ma_don_vi: 11,
  don_vi: 22,
  ma_chi_tieu: 11,
  'indicator-name': 34,
  tu_so: 11,
  mau_so: 11,
  gia_tri: 12,
  measure: 12,
  chuan: 12,
  trang_thai: 14,
  nguon: 24,
  ghi_chu: 40,
  can: 10,
  ky_chu: 20,
  ghi_chu_en: 20,
  ky_chu_en: 20,
}

const font = { name: 'Arial', size: 10 }
const fill = (rgb: string) => ({ type: 'pattern' as const, pattern: 'solid' as const, fgColor: { rgb } })
const line = { style: 'thin' as const, color: { rgb: 'BFBFBF' } }
const border = { top: line, bottom: line, left: line, right: line }
/** Everything is text: what is typed is what is read, whatever language the program speaks. */
const cell = (style: Partial<CellStyle>): CellStyle => ({ font, numFmt: '@', alignment: { vertical: 'top' }, ...style })
const wrapped = { wrapText: true, vertical: 'top' } as const
const styles = {
  open: cell({ fill: fill('FFF9DB'), border, protection: { locked: false }, alignment: wrapped }),
  locked: cell({ fill: fill('EEEEEE'), border, protection: { locked: true }, alignment: wrapped }),
  head: cell({ font: { ...font, bold: true }, fill: fill('DDE7E0'), border, alignment: wrapped }),
  title: cell({ font: { ...font, size: 14, bold: true } }),
  plain: cell({}),
  help: cell({ alignment: wrapped }),
}

/** Bytes of the workbook, the same for the same form; `day` is the day of its figures. */
export function staffForm(form: StaffForm, day: string): Promise<Uint8Array> {
  const stamp = new Date(`${day}T00:00:00Z`)
  return writeXlsx({
    sheets: [figuresSheet(form), helpSheet(form), listSheet(form), marks(form)],
    defaultFont: font,
    properties: { title: titleOf(form), created: stamp, modified: stamp },
  })
}

const titleOf = ({ kind, code, title }: StaffForm): string => say.title[kind](code, title)
const fieldOf = (column: FormColumn) => schemas['so-lieu'].fields.find(({ name }) => name === column)

/** Cells by position; text alone, styled. */
function cellsOf(rows: readonly (readonly { readonly text: string; readonly style: CellStyle }[])[]): Map<string, Partial<Cell>> {
  return new Map(
    rows.flatMap((row, r) => row.map(({ text, style }, c) => [`${r},${c}`, { value: text === '' ? null : text, style }] as const)),
  )
}

function figuresSheet(form: StaffForm): WriteSheet {
  const indicators = new Map(form.lists.indicators.map(([code, name, measure]) => [code, { name, measure }]))
  const units = new Map(form.lists.units.map(([code, name]) => [code, name]))
  const fields: readonly string[] = schemas['so-lieu'].fields.map(({ name }) => name)
  const above = [titleOf(form), ...say.above].map((text, i) => [{ text, style: i === 0 ? styles.title : styles.plain }])
  while (above.length < headerRow) above.push([{ text: '', style: styles.plain }])
  const head = formColumns.map((column) => ({ text: headOf(column), style: styles.head }))
  const rows = form.rows.map(({ cells, open }) =>
    formColumns.map((column) => {
      const own = (name: FigureField) => cells[fields.indexOf(name)]!
      const text =
        column === 'indicator-name'
          ? (indicators.get(own('ma_chi_tieu'))?.name ?? '')
          : column === 'measure'
            ? (indicators.get(own('ma_chi_tieu'))?.measure ?? '')
            : column === 'don_vi'
              ? own('don_vi') || (form.kind === 'chi-tieu' && own('ky') === '' ? (units.get(own('ma_don_vi')) ?? '') : '')
              : own(column)
      return { text, style: (open as ReadonlySet<string>).has(column) ? styles.open : styles.locked }
    }),
  )
  return {
    name: say.sheets.figures,
    columns: formColumns.map((column) => ({ width: widths[column] })),
    cells: cellsOf([...above, head, ...rows]),
    freezePane: { rows: headerRow + 1 },
    protection: { sheet: true, formatColumns: true, formatRows: true },
    dataValidations: validations(form),
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  }
}

export const headOf = (column: FormColumn): string =>
  column === 'indicator-name' || column === 'measure' ? say.columns[column] : fieldOf(column)!.title

/** The tokens of a column, each with what it means. */
const tokensOf = (name: 'trang_thai' | 'can') =>
  schemas['so-lieu'].fields.flatMap((field) =>
    field.name === name ? field.constraints.enum.map((token) => [token, tokenWords[token]] as const) : [],
  )

/** Lists of the sheet of lists, each with its place from the left. */
function listsOf({ lists }: StaffForm) {
  return [
    { column: 'ma_don_vi', head: say.lists.units, rows: lists.units },
    { column: 'ma_chi_tieu', head: say.lists.indicators, rows: lists.indicators },
    { column: 'trang_thai', head: say.lists.statuses, rows: tokensOf('trang_thai') },
    { column: 'can', head: say.lists.bounds, rows: tokensOf('can') },
    { column: 'nguon', head: say.lists.sources, rows: lists.sources },
  ] as const
}

const letter = (column: number): string =>
  column < 26 ? String.fromCharCode(65 + column) : letter(Math.floor(column / 26) - 1) + letter(column % 26)

function validations(form: StaffForm): DataValidation[] {
  const last = headerRow + 1 + form.rows.length
  let left = 0
  const sources = new Map<FormColumn, string>(
    listsOf(form).map(({ column, head, rows }) => {
      const from = left
      left += head.length + 1
      return [column, `'${say.sheets.lists}'!$${letter(from)}$2:$${letter(from)}$${rows.length + 1}`] as const
    }),
  )
  return formColumns.flatMap((column, c): DataValidation[] => {
    const help = fieldOf(column)?.description ?? ''
    const list = sources.get(column)
    const range = `${letter(c)}${headerRow + 2}:${letter(c)}${last}`
    const message = help === '' ? {} : { showInputMessage: true, inputTitle: headOf(column).slice(0, 32), inputMessage: help.slice(0, 255) }
    if (!list)
      return help === '' ? [] : [{ type: 'textLength', operator: 'greaterThanOrEqual', formula1: '0', allowBlank: true, range, ...message }]
    return [
      {
        type: 'list',
        range,
        formula1: list,
        allowBlank: true,
        showErrorMessage: true,
        errorTitle: say.wrongList.title,
        errorMessage: say.wrongList.text,
        ...message,
      },
    ]
  })
}

function helpSheet(form: StaffForm): WriteSheet {
  const lines = [...say.help, ...(form.withoutConfidential ? [say.withoutConfidential] : [])]
  return {
    name: say.sheets.help,
    columns: [{ width: 110 }],
    cells: cellsOf([[{ text: titleOf(form), style: styles.title }], ...lines.map((text) => [{ text, style: styles.help }])]),
    protection: { sheet: true },
  }
}

function listSheet(form: StaffForm): WriteSheet {
  const lists = listsOf(form)
  const height = Math.max(...lists.map(({ rows }) => rows.length)) + 1
  const rows = Array.from({ length: height }, (_, r) =>
    lists.flatMap(({ head, rows: own }) => {
      const texts: readonly string[] = r === 0 ? head : (own[r - 1] ?? head.map(() => ''))
      return [...texts.map((text) => ({ text, style: r === 0 ? styles.head : styles.plain })), { text: '', style: styles.plain }]
    }),
  )
  return {
    name: say.sheets.lists,
    columns: lists.flatMap(({ head }) => [...head.map((_, i) => ({ width: i === 0 ? 16 : 40 })), { width: 3 }]),
    cells: cellsOf(rows),
    protection: { sheet: true },
    freezePane: { rows: 1 },
  }
}

function marks({ kind, code, base }: StaffForm): WriteSheet {
  return {
    name: markSheet,
    veryHidden: true,
    cells: cellsOf([[formMark, kind, code], ...base].map((texts) => texts.map((text) => ({ text, style: styles.plain })))),
    protection: { sheet: true },
  }
}
