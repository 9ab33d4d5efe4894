/** Worlds as editions on disk: marked as `npm run protect` marks them, with their earlier states in git. */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { markedFiles, planMarks } from '../../src/edition/protection/plan-marks.ts'
import { readEdition, type Reading } from '../../src/edition/read-edition.ts'
import { baseFiles, csv, header, siteYaml, type Cells } from '../support/small-edition.ts'
import { communes, district, successors, type World, type WorldRow } from './worlds.ts'

const successorOf = new Map(Object.entries(successors).flatMap(([unit, parts]) => parts.map((part) => [part, unit] as const)))
const names = ['Suối Nắng', 'Đồi Gió', 'Nương Sương', 'Khe Trăng', 'Cầu Vồng', 'Bãi Đá']

export const usualUnits: readonly Cells[] = [
  { ma: '97', den_ngay: '30/06/2025', cap: 'tinh', loai: 'Tỉnh', ten: 'Mây', ke_thua: '98' },
  { ma: '98', tu_ngay: '01/07/2025', cap: 'tinh', loai: 'Tỉnh', ten: 'Gió' },
  { ma: district, den_ngay: '30/06/2025', cap: 'huyen', loai: 'Huyện', ten: 'Đồi Mây', thuoc: '97' },
  ...communes.map((ma, i) => {
    return { ma, den_ngay: '30/06/2025', cap: 'xa', loai: 'Xã', ten: names[i], thuoc: district, ke_thua: successorOf.get(ma) }
  }),
  ...Object.keys(successors).map((ma, i) => ({
    ma,
    tu_ngay: '01/07/2025',
    cap: 'xa',
    loai: 'Xã',
    ten: `${names[2 * i]} Mới`,
    thuoc: '98',
  })),
]

const text = (n: number | undefined) => (n === undefined ? '' : String(n))

/** The rows of a world as staff would type them. */
function figureCells(world: World, rows: readonly WorldRow[]): Cells[] {
  const kinds = new Map(world.indicators.map((one) => [one['ma'], one['kieu']]))
  return rows
    .filter(({ absent }) => !absent)
    .map((row) => {
      const code = row.indicator ?? world.indicators[0]!['ma']!
      const isRate = kinds.get(code) === 'ty-le' || row.of !== undefined
      return {
        ky: row.period,
        ma_don_vi: row.unit,
        ma_chi_tieu: code,
        ...(isRate ? { tu_so: text(row.count), mau_so: text(row.of) } : { gia_tri: text(row.count) }),
        ...(row.value === undefined ? {} : { gia_tri: row.value }),
        chuan: row.definition ?? '',
        trang_thai: row.status ?? '',
        nguon: 'bao-cao',
        ghi_chu: row.note ?? '',
        ...(row.file === undefined ? {} : { file: row.file }),
      }
    })
}

/** Published form of the figures of a frozen year. */
function frozenCsv(world: World, rows: readonly WorldRow[]): string {
  const header = 'indicator,area_code,area_name,period,numerator,denominator,value,unit,definition,status,source,note'
  const lines = rows.map(({ unit, period, count, of, value, indicator, definition = '', status }) =>
    [
      indicator ?? world.indicators[0]!['ma'],
      unit,
      '',
      period,
      of === undefined ? '' : text(count),
      text(of),
      value ?? (of === undefined ? text(count) : ''),
      'hộ',
      definition,
      status ? 'suppressed' : 'official',
      'bao-cao',
      '',
    ].join(','),
  )
  return `${[header, ...lines].join('\r\n')}\r\n`
}

export interface WrittenWorld {
  readonly reading: Reading
  /** Rows as staff typed them before anything was marked. */
  readonly typed: readonly Cells[]
}

/** Writes one edition that holds all the worlds, state after state, and reads the last one. */
export function writeWorlds(dir: string, worlds: readonly World[]): WrittenWorld {
  const states = Math.max(...worlds.map(({ before = [] }) => before.length)) + 1
  const withHistory = states > 1
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', dir, '-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args], { stdio: 'ignore' })
  if (withHistory) git('init', '-q')
  let written: WrittenWorld | null = null
  for (let state = 0; state < states; state++) {
    const typed = worlds.flatMap((world) => {
      const all = [...(world.before ?? []), world.rows]
      return figureCells(world, all[Math.min(state, all.length - 1)]!)
    })
    rmSync(join(dir, 'data/so-lieu'), { recursive: true, force: true })
    write(dir, { ...baseFiles(), 'data/so-lieu/a.csv': `${header('so-lieu')}\n`, ...worldFiles(worlds, typed) })
    written = { reading: markAll(dir), typed }
    if (withHistory) {
      git('add', '-A')
      git('commit', '-q', '--allow-empty', '-m', `Cập nhật lần ${state + 1}`)
    }
  }
  return written!
}

function worldFiles(worlds: readonly World[], typed: readonly Cells[]): Record<string, string> {
  const described = `${JSON.stringify({ name: 'figures', version: '2025-01-31' })}\n`
  const sum = (content: string) => createHash('sha256').update(content).digest('hex')
  const frozenFiles = frozenTexts(worlds).flatMap(([year, text]) => [
    [`data/an-ban/${year}/so-lieu.csv`, text],
    [`data/an-ban/${year}/datapackage.json`, described],
    [`data/an-ban/${year}/SHA256SUMS`, `${sum(text)}  so-lieu.csv\n${sum(described)}  datapackage.json\n`],
  ])
  const tables = Map.groupBy(typed, ({ file }) => file ?? 'a')
  const units = worlds.find((world) => world.units)?.units ?? usualUnits
  return {
    'content/trang-web.yaml': siteYaml + worlds.map(({ site = '' }) => site).join(''),
    'data/don-vi.csv': csv('don-vi', units),
    'data/chi-tieu.csv': csv(
      'chi-tieu',
      worlds.flatMap(({ indicators }) => indicators),
    ),
    ...Object.fromEntries(
      [...tables].map(([name, rows]) => [
        `data/so-lieu/${name}.csv`,
        csv(
          'so-lieu',
          rows.map((row) => Object.fromEntries(Object.entries(row).filter(([column]) => column !== 'file'))),
        ),
      ]),
    ),
    ...(Object.fromEntries(frozenFiles) as Record<string, string>),
  }
}

/** The figures of each frozen year, of all worlds together. */
function frozenTexts(worlds: readonly World[]): (readonly [year: string, text: string])[] {
  const parts = worlds.flatMap((world) =>
    Object.entries({ ...(world.frozen ? { '2024': world.frozen } : {}), ...world.frozenYears }).map(([year, rows]) => ({
      year,
      lines: frozenCsv(world, rows).split('\r\n').filter(Boolean),
    })),
  )
  return [...Map.groupBy(parts, ({ year }) => year)].map(([year, own]) => [
    year,
    [own[0]!.lines[0]!, ...own.flatMap(({ lines }) => lines.slice(1)), ''].join('\r\n'),
  ])
}

function write(dir: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true })
    writeFileSync(join(dir, path), content)
  }
}

/** Marks what must be marked until nothing is left, as the command does. */
function markAll(dir: string): Reading {
  for (let rounds = 0; rounds < 5; rounds++) {
    const reading = readEdition(dir)
    const { obstacles, marks } = planMarks(reading)
    if (obstacles.length > 0 || marks.length === 0) return reading
    for (const [path, bytes] of markedFiles(dir, marks)!) writeFileSync(path, bytes)
  }
  throw new Error('Marking cells never came to an end.')
}

/** The figures as they stand in the repository: a row for each line, by column. */
export function repositoryRows(dir: string): Record<string, string>[] {
  return readdirSync(join(dir, 'data/so-lieu')).flatMap((file) => {
    const [head = '', ...lines] = readFileSync(join(dir, 'data/so-lieu', file), 'utf8')
      .trim()
      .split('\n')
    const names = head.split(';')
    return lines.map((line) => Object.fromEntries(line.split(';').map((cell, i) => [names[i]!, cell])))
  })
}
