/** How to cite an indicator's figures so that the citation stays true: dated, and with the fingerprint of the file cited. */
import { createHash } from 'node:crypto'
import { formatDate } from '../language/dates.ts'
import { fileWords } from '../language/interface/files.ts'
import type { Locale } from '../model/locale.ts'
import type { IsoDate } from '../model/types.ts'

export interface Cited {
  readonly locale: Locale
  /** Short name of the figures. */
  readonly title: string
  /** Stands in brackets before the title of figures that are not real; else blank. */
  readonly mark: string
  readonly site: string
  /** When the figures are of: `từ cuối năm 2021 đến tháng 11/2024`; blank without a figure. */
  readonly periods: string
  /** Day on which they last changed; null where the history does not say. */
  readonly updated: IsoDate | null
  /** Address of the page; blank while the site has none for others. */
  readonly address: string
  /** Address of the file that the fingerprint is of, or its name while it has none. */
  readonly file: string
  /** From `fingerprint` over that file. */
  readonly version: string
  readonly key: string
}

/** First 12 hexadecimal digits of SHA-256: enough to tell two states of one file apart. */
export function fingerprint(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 12)
}

const marked = ({ title, mark }: Cited) => (mark ? `[${mark}] ${title}` : title)

const fileNote = ({ file, version, locale }: Cited): string => fileWords(locale).citedFile(file, version)

/** For programs, whose fields have no room of their own for the periods. */
const noteOf = (cited: Cited): string => {
  const { periods, locale } = cited
  return periods ? `${fileWords(locale).figuresOf(periods)} ${fileNote(cited)}` : fileNote(cited)
}

/** Two sentences for a footnote or a caption. */
export function citationText(cited: Cited): string {
  const { locale, site, periods, address } = cited
  const updated = cited.updated ? formatDate(cited.updated, locale) : ''
  return `${fileWords(locale).cited({ title: marked(cited), site, periods, updated, address })} ${fileNote(cited)}`
}

/** BibTeX `@misc`; capitals are kept by the inner braces. */
export function bibtex(cited: Cited): string {
  const [year = '', month = '', day = ''] = cited.updated?.split('-') ?? []
  const fields = {
    title: `{${latex(marked(cited))}}`,
    author: `{${latex(cited.site)}}`,
    ...(year ? { year, month: String(Number(month)), day: String(Number(day)) } : {}),
    version: cited.version,
    note: latex(noteOf(cited)),
    ...(cited.address ? { url: cited.address } : {}),
  }
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}}`)
  return `@misc{${cited.key},\n${lines.join(',\n')}\n}\n`
}

/** RIS, type DATA; lines end in CRLF as the format asks. */
export function ris(cited: Cited): string {
  const lines = [
    ['TY', 'DATA'],
    ['ID', cited.key],
    ['TI', marked(cited)],
    ['AU', cited.site],
    ['PB', cited.site],
    ...(cited.updated
      ? [
          ['PY', cited.updated.slice(0, 4)],
          ['DA', cited.updated.replaceAll('-', '/')],
        ]
      : []),
    ['ET', cited.version],
    ['N1', noteOf(cited)],
    ['LA', cited.locale],
    ...(cited.address ? [['UR', cited.address]] : []),
    ['ER', ''],
  ]
  return lines.map(([tag, value]) => `${tag}  - ${value}\r\n`).join('')
}

/** Characters that TeX would take for commands. */
const latex = (text: string): string => text.replace(/[\\{}$&#%_^~]/g, (character) => (/[\\^~]/.test(character) ? ' ' : `\\${character}`))
