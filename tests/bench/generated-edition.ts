/** A generated edition of any size for benchmarks: many communes, yearly figures, files of at most 100,000 rows. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { schemas, type TableName } from '../../src/model/schema/tables.ts'

const perFile = 100_000
const indicators = 10
const years = 20

/** Writes the edition into a temporary folder and returns its path and the paths of its figure files. */
export function generateEdition(rows: number): { readonly dir: string; readonly files: readonly string[] } {
  const dir = mkdtempSync(join(tmpdir(), 'bench-'))
  mkdirSync(join(dir, 'data/so-lieu'), { recursive: true })
  mkdirSync(join(dir, 'content'))
  const communes = Math.ceil(rows / (indicators * years))
  const codes = Array.from({ length: communes }, (_, i) => String(100_000 + i))
  const table = (name: TableName, rows: readonly Readonly<Record<string, string>>[]) => {
    const columns = schemas[name].fields.map((field) => field.name)
    const lines = rows.map((row) => columns.map((column) => row[column] ?? '').join(';'))
    writeFileSync(join(dir, 'data', `${name}.csv`), `${[columns.join(';'), ...lines].join('\n')}\n`)
  }
  for (const name of Object.keys(schemas) as TableName[]) if (name !== 'so-lieu') table(name, [])
  table('don-vi', [
    { ma: '1', cap: 'huyen', loai: 'Huyện', ten: 'Gốc' },
    ...codes.map((code) => ({ ma: code, cap: 'xa', loai: 'Xã', ten: `Số ${code}`, thuoc: '1' })),
  ])
  table('nguon', [{ ma: 'nguon', ten: 'Nguồn', noi_dang: 'Nơi', loai: 'khac', chinh_thuc: 'co', doc_du: 'co' }])
  table(
    'chi-tieu',
    Array.from({ length: indicators }, (_, i) => ({
      ma: `CT${i + 1}`,
      loai: 'muc-tieu',
      thu_tu: String(i),
      ten: `Chỉ tiêu ${i + 1}`,
      kieu: 'ty-le',
      don_vi_tinh: '%',
    })),
  )
  writeFileSync(
    join(dir, 'content/trang-web.yaml'),
    "loai: that\nten: A\ncau_ngan: A\ntom_tat: A\nnoi: A\ndon_vi_goc: '1'\ntu_nam: 2000\nden_nam: 2020\nke_hoach: nguon\ntinh_den: 01/01/2026\n",
  )
  return { dir, files: writeFigures(dir, codes, rows) }
}

function writeFigures(dir: string, codes: readonly string[], rows: number): string[] {
  const header = schemas['so-lieu'].fields.map((field) => field.name).join(';')
  const files: string[] = []
  let lines: string[] = []
  const flush = () => {
    if (lines.length === 0) return
    const file = join(dir, `data/so-lieu/${String(files.length).padStart(3, '0')}.csv`)
    writeFileSync(file, `${header}\n${lines.join('\n')}\n`)
    files.push(file)
    lines = []
  }
  for (let n = 0; n < rows; n++) {
    const code = codes[Math.floor(n / (indicators * years))]!
    const year = 2001 + (n % years)
    const indicator = 1 + (Math.floor(n / years) % indicators)
    // Smooth series: a benchmark of clean data should not spend its time on warnings.
    const place = Math.floor(n / years)
    const denominator = 400 + ((place * 7919) % 600)
    const numerator = 50 + ((place * 104_729) % 300) + (n % years)
    const value = ((numerator / denominator) * 100).toFixed(1).replace('.', ',')
    lines.push(`${year};${code};Xã Số ${code};CT${indicator};${numerator};${denominator};${value};;;nguon;;;;;`)
    if (lines.length === perFile) flush()
  }
  flush()
  return files
}
