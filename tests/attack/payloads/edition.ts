/** An edition with a payload in every text field of every file, made from the schemas: a new column is tried by itself. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readEdition } from '../../../src/edition/read-edition.ts'
import type { Finding } from '../../../src/model/finding.ts'
import { componentNames, components } from '../../../src/model/schema/components.ts'
import { pageFields } from '../../../src/model/schema/forms/page.ts'
import type { ComponentSchema } from '../../../src/model/schema/types.ts'
import { siteForm } from '../../../src/model/schema/forms/site.ts'
import { schemas, type TableName } from '../../../src/model/schema/tables.ts'
import type { Field, FormField, PageKind } from '../../../src/model/schema/types.ts'
import { units } from '../../support/small-edition.ts'
import { attackedFiles, registerRows, siteFile, storyFront } from '../base.ts'
import { payloads, sharp } from './list.ts'

/** Fields of a grammar of their own, which no sentence fits. */
const grammars: readonly string[] = [
  'cong_thuc',
  'chuan',
  'nhom',
  'lo_trinh',
  'don_vi',
  'cach_doc',
  'tep',
  'kho_ma',
  'so_sanh',
  'dong_y',
  'dang_luc',
]
const isText = (field: Field | FormField): boolean =>
  field.type === 'string' && !field.kind && !field.ref && !field.constraints?.enum && !grammars.includes(field.name)

/** A row, or the keys of a form: each cell with its text. */
export type Cells = Record<string, string>
export interface PayloadEdition {
  readonly tables: Record<string, Cells[]>
  /** Front matter and body by the file’s path. */
  readonly pages: Record<string, { front: Cells; body: string; escaped?: true }>
  readonly site: Cells
  /** What a rule refused: file, field and payload. */
  readonly refused: string[]
}

const textsOf = (fields: readonly (Field | FormField)[], payload: string): Cells =>
  Object.fromEntries(fields.filter(isText).map(({ name }) => [name, payload]))
const rowsOf = (name: TableName, base: Cells, list: readonly string[], own: (i: number) => Cells): Cells[] =>
  list.map((payload, i) => ({ ...base, ...textsOf(schemas[name].fields, payload), ...own(i) }))

/** The edition as it is before any rule has refused anything. */
export function payloadEdition(): PayloadEdition {
  const tables: Record<string, Cells[]> = {}
  const base = registerRows as Readonly<Record<string, readonly Cells[]>>
  for (const [name, rows] of Object.entries(base)) tables[name] = [...rows]
  for (const name of Object.keys(base) as (TableName & keyof typeof registerRows)[])
    if (name !== 'chi-tieu' && name !== 'muc-tieu')
      tables[name]!.push(...rowsOf(name, base[name]![0]!, payloads, (i) => ({ ma: `p${i}`, so_in: payloads[i]!, cau_chuyen: '' })))
  tables['chi-tieu']!.push(
    ...rowsOf('chi-tieu', { loai: 'boi-canh', nhom: 'ngheo', kieu: 'so-dem', chuan: '' }, sharp, (i) => ({
      ma: `BP${i}`,
      gan_voi: `BP${(i + 1) % sharp.length}`,
    })),
    ...rowsOf('chi-tieu', { loai: 'muc-tieu', kieu: 'so-dem', cap: 'xa' }, sharp.slice(0, 2), (i) => ({ ma: `CP${i}`, gan_voi: 'BP0' })),
  )
  tables['muc-tieu']!.push(...rowsOf('muc-tieu', base['muc-tieu']![0]!, payloads, (i) => ({ cach_doc: `p${i}`, chinh_thuc: 'khong' })))
  tables['don-vi'] = [
    ...units.map((unit): Cells => Object.fromEntries(Object.entries(unit))),
    ...rowsOf('don-vi', { cap: 'xa', thuoc: '970', den_ngay: '30/06/2025' }, sharp, (i) => ({
      ma: String(91000 + i),
      ke_thua: '90002',
      ten_khac: sharp[i]!,
      loai: 'Xã',
    })),
  ]
  const figure = (ma_chi_tieu: string, ma_don_vi: string, ky: string, i: number): Cells => ({
    ky,
    ma_don_vi,
    ma_chi_tieu,
    gia_tri: String(40 + i),
    nguon: 'bao-cao',
  })
  tables['so-lieu'] = [
    ...sharp.flatMap((payload, i) => [
      ...['2021', '2022', '2023', '2024'].map((ky) => ({
        ...figure(`BP${i}`, '970', ky, i),
        ...textsOf(schemas['so-lieu'].fields, payload),
      })),
      { ...figure('BP0', String(91000 + i), '2023', 0), gia_tri: '1', nguon: `p${i}` },
    ]),
    ...payloads.map((payload, i) => ({
      ...figure('BP1', '970', `${String((i % 12) + 1).padStart(2, '0')}/${2015 + Math.floor(i / 12)}`, 0),
      ...textsOf(schemas['so-lieu'].fields, payload),
    })),
  ]
  const pages: PayloadEdition['pages'] = {}
  for (const [i, payload] of payloads.entries()) {
    const front = (kind: PageKind) => textsOf(pageFields(kind), payload)
    pages[`content/so-tay/p${i}.mdx`] = { front: front('handbook'), body: payload }
    if (!sharp.includes(payload)) continue
    const given = (name: string) =>
      components[name as keyof typeof components].attributes.map((one) => `${one.name}=${JSON.stringify(payload)}`)
    pages[`content/trang/p${i}.mdx`] = { front: front('page'), body: `Chữ trước ${payload} chữ sau` }
    pages[`content/cau-chuyen/p${i}.mdx`] = {
      front: { ...front('story'), quy_mo: 'xa' },
      body: componentNames.map((name) => componentText(name, given(name).join(' '))).join('\n\n'),
    }
  }
  // The site has one file: all payloads stand in each of its texts, one behind the other.
  const site = textsOf(siteForm.fields, payloads.filter((text) => !/[\0-\x08\x1b\u202e]/.test(text)).join(' · '))
  return { tables, pages, site, refused: [] }
}

/** A component as an editor writes it: one that must hold something holds it. */
function componentText(name: string, attributes: string): string {
  const known: ComponentSchema = components[name as keyof typeof components]
  if (known.holds === undefined || known.mayBeEmpty) return `<${name} ${attributes} />`
  return known.holds === 'words' ? `<${name} ${attributes} />` : `<${name} ${attributes}>\n\n1. chữ\n\n</${name}>`
}

const cell = (text: string) => (/[";\n\r]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text)
const escaped = (text: string) => text.replace(/[\\<{}*_`[\]|~#>&$:!=+@-]/g, '\\$&')
const yaml = (cells: Cells) =>
  Object.entries(cells)
    .map(([key, text]) => `${key}: ${JSON.stringify(text)}\n`)
    .join('')

export function writeEdition(dir: string, { tables, pages, site }: PayloadEdition): void {
  rmSync(dir, { recursive: true, force: true })
  const files: Record<string, string | Uint8Array> = attackedFiles()
  for (const [name, rows] of Object.entries(tables)) {
    const fields: readonly string[] = schemas[name as TableName].fields.map((field) => field.name)
    const path = name === 'so-lieu' ? 'data/so-lieu/p.csv' : `data/${name}.csv`
    files[path] = [fields.join(';'), ...rows.map((row) => fields.map((field) => cell(row[field] ?? '')).join(';'))].join('\n') + '\n'
  }
  for (const [path, { front, body }] of Object.entries(pages))
    files[path] =
      `---\nnguon: [bao-cao]\n${path.includes('cau-chuyen') ? storyFront.replace(/mo_hinh.*\n/, '') : ''}${yaml(front)}---\n\n${body}\n`
  const given = String(files[siteFile])
    .split('\n')
    .filter((line) => !((/^[a-z_]+(?=:)/.exec(line)?.[0] ?? '') in site))
    .join('\n')
  files[siteFile] = `${given}\n${yaml(site)}`
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true })
    writeFileSync(join(dir, path), content)
  }
}

/** Takes out what rules refuse, until nothing is refused any more; gives how often it had to. */
export function settle(dir: string, edition: PayloadEdition): number {
  for (let round = 1; round <= 12; round++) {
    writeEdition(dir, edition)
    const errors = readEdition(dir).findings.filter(({ level }) => level === 'error')
    if (errors.length === 0) return round
    // What a whole file's refusal brings with it is not looked at before the file is read.
    const causes = errors.filter(({ rule }) => !/^unknown-(?!component|attribute)/.test(rule))
    if (takeOut(edition, causes) + (causes.length === 0 ? takeOut(edition, errors) : 0) > 0) continue
    const { file, line, field, rule, phrase } = (causes[0] ?? errors[0])!
    throw new Error(`Nothing to take out for ${rule} at ${file} ${line ?? ''} ${field ?? ''}: ${phrase.en.message}`)
  }
  throw new Error('Rules refuse the edition again and again')
}

/** How many payloads were taken out. */
function takeOut(edition: PayloadEdition, errors: readonly Finding[]): number {
  const escaping = new Set<string>()
  const before = edition.refused.length
  for (const { file, line, field, rule } of errors) {
    const inTable = file.endsWith('.csv')
    const taken = inTable
      ? takeCell(edition, file, line, field)
      : file === siteFile
        ? takeKey(edition.site, field)
        : takePage(edition, file, field, escaping)
    if (taken) edition.refused.push(`${rule} ${file} ${field ?? ''} ${taken}`)
  }
  return edition.refused.length - before
}

const sound = 'Chữ thường'
/** The text that was taken, a sound word standing for it, or nothing where a word does not do; null where there is no such field. */
function takeKey(cells: Cells, field: string | undefined): string | null {
  if (field === undefined || !(field in cells)) return null
  const text = cells[field]!
  cells[field] = text === sound ? '' : sound
  return text
}

function takeCell({ tables }: PayloadEdition, file: string, line: number | undefined, field: string | undefined): string | null {
  const name = file.includes('so-lieu/') ? 'so-lieu' : /data\/(.*)\.csv/.exec(file)![1]!
  const rows = tables[name]!
  // Rows are found by their line: quoted line breaks are counted.
  let at = 2
  for (const row of rows) {
    const next =
      at + 1 + schemas[name as TableName].fields.reduce((n, { name: key }) => n + (row[key]?.match(/\n|\r(?!\n)/g)?.length ?? 0), 0)
    if (line !== undefined && line >= at && line < next) {
      if (field !== undefined) return takeKey(row, field)
      const text = Object.values(row).find((one) => payloads.includes(one))
      for (const [key, one] of Object.entries(row)) if (one === text) row[key] = sound
      return text ?? null
    }
    at = next
  }
  return null
}

/** A body is escaped first; where that does not help, in the next round, it goes. */
function takePage({ pages }: PayloadEdition, file: string, field: string | undefined, escaping: Set<string>): string | null {
  const page = pages[file]
  if (!page) return null
  if (field !== undefined && field in page.front) return takeKey(page.front, field)
  if (escaping.has(file)) return ''
  escaping.add(file)
  const { body, front } = page
  if (body === sound) return Object.keys(front).reduce<string>((all, key) => takeKey(front, key) || all, '') || null
  page.body = page.escaped ? sound : escaped(body)
  page.escaped = true
  return body
}
