/**
 * A reader of files who wants to know what is hidden: from every file of a site and of its repository it takes each number
 * that stands in a row of figures, whatever the file's form. It knows nothing of the programs that wrote them.
 */
import Papa from 'papaparse'
import * as XLSX from 'xlsx'

export type FileMap = ReadonlyMap<string, string | Uint8Array>

export interface Cell {
  readonly file: string
  readonly indicator: string
  readonly unit: string
  /** Last day of the period. */
  readonly moment: string
  /** The period itself: `2024`, `2024-05`. */
  readonly span: string
  readonly definition: string
  readonly numerator: number | null
  readonly denominator: number | null
  readonly value: number | null
  /** Decimals of the value as printed. */
  readonly decimals: number
}

const bytesOf = (content: string | Uint8Array) => (typeof content === 'string' ? new TextEncoder().encode(content) : content)
const textOf = (content: string | Uint8Array) => (typeof content === 'string' ? content : new TextDecoder().decode(content))

/** Every cell of figures in CSV (both forms), JSON and XLSX files. */
export function readCells(files: FileMap): Cell[] {
  return [...files].flatMap(([file, content]) => {
    if (file.endsWith('.csv')) return csvCells(file, textOf(content).replace(/^\uFEFF/, ''))
    if (file.endsWith('.json')) return jsonCells(file, textOf(content))
    if (file.endsWith('.xlsx')) return sheetCells(file, bytesOf(content))
    return []
  })
}

type Row = Readonly<Record<string, unknown>>

/** Names that one thing has in the several forms. */
const columns = {
  indicator: ['indicator', 'ma_chi_tieu', 'Mã chỉ tiêu'],
  unit: ['area_code', 'ma_don_vi', 'Mã đơn vị'],
  period: ['period', 'ky', 'Kỳ'],
  definition: ['definition', 'chuan', 'Chuẩn'],
  numerator: ['numerator', 'tu_so', 'Tử số'],
  denominator: ['denominator', 'mau_so', 'Mẫu số'],
  value: ['value', 'gia_tri', 'Giá trị'],
} as const

function cellOf(file: string, row: Row): Cell | null {
  const get = (name: keyof typeof columns) =>
    columns[name].map((column) => row[column]).find((cell) => cell !== undefined && cell !== null) ?? ''
  const [indicator = '', unit = '', period = ''] = [get('indicator'), get('unit'), get('period')].map(cellText)
  if (!indicator || !unit || !period) return null
  return {
    file,
    indicator,
    unit,
    moment: momentOf(period),
    span: spanOf(period),
    definition: cellText(get('definition')).replace(/^[^\d]*/, ''),
    numerator: numberOf(get('numerator')),
    denominator: numberOf(get('denominator')),
    value: numberOf(get('value')),
    decimals: /[.,](\d+)$/.exec(cellText(get('value')))?.[1]?.length ?? 0,
  }
}

const cellText = (cell: unknown): string => (typeof cell === 'string' ? cell : typeof cell === 'number' ? cell.toString() : '')

function numberOf(cell: unknown): number | null {
  if (typeof cell === 'number') return cell
  const text = cellText(cell)
    .replace(/[\s\u00a0]/g, '')
    .replace(/\.(?=\d{3}(?:\D|$))/g, '')
    .replace(',', '.')
  return text === '' || Number.isNaN(Number(text)) ? null : Number(text)
}

/** A year, a month, a day or the start or end of a year, of any spelling, as its last day. */
export function momentOf(period: string): string {
  if (period.startsWith('dau ')) return `${period.slice(4)}-01-01`
  const digits = period.replace(/^\D+/, '')
  const iso = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(digits)
  const local = /^(?:(?:(\d{1,2})\/)?(\d{1,2})\/)?(\d{4})$/.exec(digits)
  const [year, month, day] = iso ? [iso[1], iso[2], iso[3]] : [local?.[3], local?.[2], local?.[1]]
  const last = month ? new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate() : 31
  return `${year}-${(month ?? '12').padStart(2, '0')}-${(day ?? String(last)).padStart(2, '0')}`
}

/** A year or a month of either spelling. */
export const spanOf = (period: string): string => period.replace(/^(\d\d)\/(\d{4})$/, '$2-$1')

function csvCells(file: string, text: string): Cell[] {
  const { data } = Papa.parse<Row>(text, { header: true, skipEmptyLines: true, delimitersToGuess: [';', ','] })
  return data.flatMap((row) => cellOf(file, row) ?? [])
}

function jsonCells(file: string, text: string): Cell[] {
  const { observations = [] } = JSON.parse(text) as { observations?: Row[] }
  return observations.flatMap((row) => cellOf(file, row) ?? [])
}

function sheetCells(file: string, bytes: Uint8Array): Cell[] {
  const book = XLSX.read(bytes)
  return book.SheetNames.flatMap((name) =>
    XLSX.utils.sheet_to_json<Row>(book.Sheets[name]!, { defval: null }).flatMap((row) => cellOf(file, row) ?? []),
  )
}

/** A number that a text says of a unit in the stretch between the unit's name and the next name. */
export interface Claim {
  readonly file: string
  readonly unit: string
  readonly number: number
}

/** Dates and years in both languages: they are not counts. */
const dates = /\b(?:năm|tháng|ngày|in|of)? ?(?:(?:\d{1,2}\/){0,2}|\d{1,2} \p{Lu}\p{Ll}+ )20\d\d\b/gu

/** How long a list is. */
const lengths = /\(\d+ (?:mục|entries|entry)\)/g

/** Every number that stands right after a unit's name, in markup, descriptions and sentences alike. */
export function readClaims(files: FileMap, names: ReadonlyMap<string, string>): Claim[] {
  const anyName = new RegExp([...names.keys()].map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'gu')
  return [...files].flatMap(([file, content]) => {
    if (!/\.(?:svg|html|txt|jsonld)$/.test(file)) return []
    const text = textOf(content)
      .replace(/<(?:style|path|script)[\s\S]*?<\/(?:style|script)>|<(?:path|rect|line|circle)[^>]*>/g, ' ')
      .replace(/<[^>]+>/g, ' ')
    const found = [...text.matchAll(anyName)]
    return found.flatMap((match, i): Claim[] => {
      const from = match.index + match[0].length
      const stretch = text.slice(from, Math.min(found[i + 1]?.index ?? Infinity, from + 60)).split(/[.;](?:\s|$)/)[0]!
      const numbers =
        stretch
          .replace(dates, ' ')
          .replace(lengths, ' ')
          .match(/(?<![\p{L}\d])\d[\d.]*(?:,\d+)?/gu) ?? []
      return numbers.flatMap((text) => {
        const number = numberOf(text)
        return number === null ? [] : { file, unit: names.get(match[0])!, number }
      })
    })
  })
}

/** Old numbers that the list of changes tells: the unit's name as it stands there, and the number before the arrow. */
export function readOldNumbers(files: FileMap, names: ReadonlyMap<string, string>): Claim[] {
  return [...files].flatMap(([file, content]) => {
    if (!file.endsWith('changes.html')) return []
    return [...textOf(content).matchAll(/^(.+?\)), [^:]+: ([\d.,]+)[^\d→]*→/gmu)].flatMap(([, name = '', old = '']): Claim[] => {
      const [unit, number] = [names.get(name), numberOf(old)]
      return unit === undefined || number === null ? [] : [{ file, unit, number }]
    })
  })
}
