/** How to cite an indicator's figures so that the citation stays true: dated, and with the fingerprint of the file cited. */
import { createHash } from 'node:crypto'
import { formatDate } from '../language/dates.ts'
import type { Locale } from '../language/locale.ts'
import type { IsoDate } from '../edition/model/types.ts'

export interface Cited {
  /** Short name of the figures. */
  readonly title: string
  readonly site: string
  /** Day on which the figures stood as cited. */
  readonly asOf: IsoDate
  readonly address: string
  /** From `fingerprint` over the file that the citation names. */
  readonly version: string
  readonly key: string
  readonly illustrative: boolean
}

/** First 12 hexadecimal digits of SHA-256: enough to tell two states of one file apart. */
export function fingerprint(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 12)
}

const marked = ({ title, illustrative }: Cited) => (illustrative ? `[Minh họa] ${title}` : title)

/** One line for a footnote or a caption. */
export function citationText(cited: Cited, locale: Locale): string {
  const day = formatDate(cited.asOf, locale)
  return locale === 'vi'
    ? `“${marked(cited)}”, ${cited.site}, số liệu tính đến ${day}, bản ${cited.version}, ${cited.address}`
    : `“${marked(cited)}”, ${cited.site}, figures as of ${day}, version ${cited.version}, ${cited.address}`
}

/** BibTeX `@misc`; capitals are kept by the inner braces. */
export function bibtex(cited: Cited): string {
  const [year = '', month = ''] = cited.asOf.split('-')
  const fields = {
    title: `{${latex(marked(cited))}}`,
    author: `{${latex(cited.site)}}`,
    year,
    month: String(Number(month)),
    version: cited.version,
    note: `Version ${cited.version}, ${cited.asOf}`,
    url: cited.address,
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
    ['PY', cited.asOf.slice(0, 4)],
    ['DA', cited.asOf.replaceAll('-', '/')],
    ['ET', cited.version],
    ['UR', cited.address],
    ['ER', ''],
  ]
  return lines.map(([tag, value]) => `${tag}  - ${value}\r\n`).join('')
}

/** Characters that TeX would take for commands. */
const latex = (text: string): string => text.replace(/[\\{}$&#%_^~]/g, (character) => (/[\\^~]/.test(character) ? ' ' : `\\${character}`))
