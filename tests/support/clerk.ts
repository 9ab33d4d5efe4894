/** Ten correct commits as staff make them, each done to a folder that holds a copy of an edition. No name of any place or page is known here. */
import Papa from 'papaparse'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readEdition } from '../../src/edition/read-edition.ts'

type Row = Record<string, string>

export const errorsOf = (dir: string): string[] =>
  readEdition(dir).findings.flatMap(({ level, file, line, phrase }) => (level === 'error' ? [`${file}:${line} ${phrase.vi.message}`] : []))

function readTable(dir: string, path: string): { columns: string[]; rows: Row[] } {
  const { data, meta } = Papa.parse<Row>(readFileSync(join(dir, path), 'utf8'), { header: true, delimiter: ';', skipEmptyLines: true })
  return { columns: meta.fields!, rows: data }
}

function writeTable(dir: string, path: string, { columns, rows }: { columns: string[]; rows: Row[] }): void {
  writeFileSync(join(dir, path), `${Papa.unparse(rows, { columns, delimiter: ';', newline: '\n' })}\n`)
}

function edit(dir: string, path: string, change: (rows: Row[]) => void): void {
  const table = readTable(dir, path)
  change(table.rows)
  writeTable(dir, path, table)
}

/** Files of figures, as paths inside the edition. */
const figureFiles = (dir: string) => readdirSync(join(dir, 'data/so-lieu')).map((file) => `data/so-lieu/${file}`)
const rootUnit = (dir: string) => readEdition(dir).edition!.site.rootUnit
const firstSource = (dir: string) => readTable(dir, 'data/nguon.csv').rows[0]!['ma']!
const texts = (dir: string, folder: string) => readdirSync(join(dir, 'content', folder)).filter((file) => file.endsWith('.mdx'))

/** Tries changes of one file until one leaves the edition without errors; the others are undone. */
function firstThatFits(dir: string, path: string, changes: readonly ((rows: Row[]) => void)[]): void {
  const before = readFileSync(join(dir, path))
  for (const change of changes) {
    edit(dir, path, change)
    if (errorsOf(dir).length === 0) return
    writeFileSync(join(dir, path), before)
  }
  throw new Error(`No change of ${path} fits.`)
}

function twoProvisionalFigures(dir: string): void {
  const { edition } = readEdition(dir)
  const communes = edition!.units.filter(({ parent, level }) => parent === rootUnit(dir) && level === 'commune').slice(0, 2)
  const definition = edition!.indicators.find(({ code }) => code === 'CT2')!.definitions.at(-1) ?? ''
  const path = figureFiles(dir)[0]!
  edit(dir, path, (rows) => {
    for (const [i, { code }] of communes.entries())
      rows.push({
        ky: '2024',
        ma_don_vi: code,
        ma_chi_tieu: 'CT2',
        tu_so: String(41 + i),
        mau_so: '97',
        chuan: definition,
        trang_thai: 'so-bo',
        nguon: firstSource(dir),
      })
  })
}

function newMonth(dir: string): void {
  const path = figureFiles(dir).find((file) => readTable(dir, file).rows.some((row) => row['ma_chi_tieu'] === 'BC1'))!
  const last = readTable(dir, path).rows.findLast((row) => row['ma_chi_tieu'] === 'BC1')!
  const months = ['05/2025', '04/2025', '03/2025', '02/2025']
  const added = { ...last, ky: '', trang_thai: 'so-bo', ghi_chu: '' }
  firstThatFits(
    dir,
    path,
    months.map((ky) => (rows) => void rows.push({ ...added, ky })),
  )
}

function correctedFigure(dir: string): void {
  const path = figureFiles(dir).find((file) => readTable(dir, file).rows.length > 2)!
  const { rows } = readTable(dir, path)
  const plus = (text: string) => String(Number(text.replace(/\./g, '')) + 1)
  const candidates = rows.flatMap((row, i) => (/^\d[\d.]*$/.test(row['gia_tri'] ?? '') && !row['tu_so'] ? [i] : []))
  firstThatFits(
    dir,
    path,
    candidates.map((i) => (all) => void (all[i]!['gia_tri'] = plus(all[i]!['gia_tri']!))),
  )
}

const newSource = (dir: string) =>
  edit(
    dir,
    'data/nguon.csv',
    (rows) =>
      void rows.push({
        ma: 'bao-cao-moi',
        ten: 'Báo cáo mới',
        noi_dang: 'Ủy ban nhân dân',
        loai: 'van-ban',
        chinh_thuc: 'co',
        doc_du: 'co',
      }),
  )

const front = (dir: string, more = '') =>
  `---\ntieu_de: Trang mới của cán bộ\nmo_ta: Một trang mới để thử.\nnguon: [${firstSource(dir)}]\n${more}---\n\n## Một mục\n\nMột đoạn về chỉ tiêu.\n\n<ChiTieu ma="CT2" />\n`

const newPage = (dir: string) => writeFileSync(join(dir, 'content/so-tay/trang-moi.mdx'), front(dir))

function newStory(dir: string): void {
  const commune = readEdition(dir).edition!.units.find(({ parent, level }) => parent === rootUnit(dir) && level === 'commune')!
  writeFileSync(join(dir, 'content/cau-chuyen/chuyen-moi.mdx'), front(dir, `ma_don_vi: '${commune.code}'\ndong_y: khong-nhan-dien\n`))
}

/** Takes out a story with its English, the links to it and the name that its model has for it. */
function removedStory(dir: string): void {
  const file = texts(dir, 'cau-chuyen').find((name) => name !== 'chuyen-moi.mdx')!
  const slug = file.replace(/\.mdx$/, '')
  rmSync(join(dir, 'content/cau-chuyen', file))
  rmSync(join(dir, 'content/en/cau-chuyen', file), { force: true })
  edit(dir, 'data/mo-hinh.csv', (rows) => {
    for (const row of rows) if (row['cau_chuyen'] === slug) row['cau_chuyen'] = ''
  })
  for (const folder of ['so-tay', 'cau-chuyen', 'trang'])
    for (const name of texts(dir, folder)) {
      const path = join(dir, 'content', folder, name)
      const link = new RegExp(`\\[([^\\]]*)\\]\\(/guong-dien-hinh/${slug}/[^)]*\\)`, 'g')
      writeFileSync(path, readFileSync(path, 'utf8').replace(link, '$1'))
    }
}

const newModel = (dir: string) =>
  edit(dir, 'data/mo-hinh.csv', (rows) => {
    const like = rows[0]!
    rows.push({
      ...like,
      ma: 'mo-hinh-moi',
      ten: 'Mô hình mới',
      ten_en: 'A new model',
      cau_chuyen: '',
      ky: '2024',
      trang_thai: 'cho-duyet',
    })
  })

function renamedHeading(dir: string): void {
  const all = texts(dir, 'so-tay').map((name) => readFileSync(join(dir, 'content/so-tay', name), 'utf8'))
  const free = texts(dir, 'so-tay').find(
    (name, i) => /^## /m.test(all[i]!) && !all.some((text) => text.includes(`/so-tay/${name.replace(/\.mdx$/, '')}/#`)),
  )!
  const path = join(dir, 'content/so-tay', free)
  writeFileSync(path, readFileSync(path, 'utf8').replace(/^## .*$/m, '## Mục này đã đổi tên'))
}

const newTolerance = (dir: string) =>
  edit(dir, 'data/muc-tieu.csv', (rows) => void (rows.find((row) => row['dung_sai'] !== '')!['dung_sai'] = '3'))

export const clerkCommits: readonly (readonly [string, (dir: string) => void])[] = [
  ['two provisional figures of communes for a target', twoProvisionalFigures],
  ['a new month of a context series', newMonth],
  ['a corrected figure', correctedFigure],
  ['a new source', newSource],
  ['a new page of the handbook', newPage],
  ['a new story', newStory],
  ['a story taken out', removedStory],
  ['a new model', newModel],
  ['a renamed heading', renamedHeading],
  ['a new tolerance of a target', newTolerance],
]
