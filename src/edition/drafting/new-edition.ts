/** All files of a new edition: the site file, every register, one unit, one indicator without a figure yet, one page. */
import { firstPage, firstStandingPages, type EditionWords, type FirstText } from '../../language/new-edition.ts'
import { pageFields } from '../../model/schema/forms/page.ts'
import { siteForm } from '../../model/schema/forms/site.ts'
import { schemas, type RegisterName, type TableName } from '../../model/schema/tables.ts'
import type { IsoDate } from '../../model/types.ts'
import type { PageKind, TableSchema } from '../../model/schema/types.ts'
import { plainStem } from '../folder/names.ts'
import { withRow, type Answers } from './new-row.ts'
import { newText, yamlOf } from './new-text.ts'

/** Answers for the site file, and for the first row of each of these registers. */
export interface Founding {
  readonly site: Answers
  readonly rows: Readonly<Partial<Record<RegisterName, Answers>>>
}

/** Path → bytes. `today`: its texts are to be read again a year later. */
export function editionFiles({ site, rows }: Founding, today: IsoDate): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>()
  const put = (path: string, text: string) => files.set(path, new TextEncoder().encode(text))
  put(siteForm.path, yamlOf(siteForm.fields, site))
  for (const [name, schema] of Object.entries(schemas) as [TableName, TableSchema][]) {
    if (name === 'so-lieu') continue
    const row = rows[name]
    files.set(schema.path, row ? withRow(undefined, schema, row)!.bytes : new TextEncoder().encode(header(schema)))
  }
  const indicator = rows['chi-tieu']?.['ma'] ?? ''
  const gap = { ky: site['tu_nam']!, ma_don_vi: site['don_vi_goc']!, ma_chi_tieu: indicator, trang_thai: 'chua-co' }
  files.set(`data/so-lieu/${plainStem(indicator)}.csv`, withRow(undefined, schemas['so-lieu'], gap)!.bytes)
  const words = { summary: site['tom_tat']!, place: site['noi']!, from: site['tu_nam']!, to: site['den_nam']! }
  const keys = { trang_thai: 'cho-duyet', nguon: site['ke_hoach']!, phu_trach: rows['co-quan']?.['ma'] ?? '', ra_soat: aYearAfter(today) }
  const text = (folder: string, kind: PageKind, first: FirstText) =>
    put(`content/${folder}/${first.slug}.mdx`, textOf(first, kind, keys, words))
  text('so-tay', 'handbook', firstPage)
  for (const page of firstStandingPages) text('trang', 'page', page)
  return files
}

const header = ({ fields }: TableSchema): string => `${fields.map(({ name }) => name).join(';')}\n`

function textOf({ title, description, body }: FirstText, kind: PageKind, keys: Answers, words: EditionWords): string {
  return newText(pageFields(kind), { tieu_de: title, mo_ta: description, ...keys }, body(words))
}

/** As staff type it; 29 February goes to the last of its month. */
function aYearAfter(day: IsoDate): string {
  const [year = '', month = '', date = ''] = day.split('-')
  return `${month === '02' && date === '29' ? '28' : date}/${month}/${Number(year) + 1}`
}
