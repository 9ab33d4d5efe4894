/** Three small provinces through the steps of the workflow, as its runner runs them: each built, then the country made of what they published. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, posix } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { htmlFiles } from '../../src/site/integrations/html-files.ts'
import { readIndex } from '../../src/outputs/search/read-index.ts'
import { locales } from '../../src/model/locale.ts'
import { testDay } from '../support/test-day.ts'
import { countryShape, generateEdition } from './generated-edition.ts'

interface Workflow {
  readonly jobs: Readonly<Record<string, { readonly steps: readonly { readonly name?: string; readonly run?: string }[] }>>
}
const { jobs } = parse(readFileSync('.github/workflows/cac-tinh.yml', 'utf8')) as Workflow
const provinces = { 'tinh-an': 'An', 'tinh-binh': 'Bình', 'tinh-cam': 'Cẩm' } as const

const dir = mkdtempSync(join(tmpdir(), 'provinces-'))
const [CAC_TINH, BUILT, SHARED, GITHUB_OUTPUT] = ['cac-tinh', 'dung', 'chung', 'output'].map((name) => join(dir, name)) as [
  string,
  string,
  string,
  string,
]

/** What the named steps of a job print, in one shell each. */
function run(job: string, names: readonly string[], env: Readonly<Record<string, string>> = {}): string {
  const own = {
    CAC_TINH,
    BUILT,
    SHARED,
    GITHUB_OUTPUT,
    SITE_URL: 'https://nepmoi.example',
    BUILD_DATE: testDay,
    STORE_DIR: join(dir, 'store'),
  }
  return names
    .map((name) => jobs[job]!.steps.find((step) => step.name === name)!.run!)
    .map((script) =>
      execFileSync('bash', ['-e', '-c', script], {
        env: { ...process.env, ...own, NODE_ENV: 'production', ...env },
        encoding: 'utf8',
        stdio: 'pipe',
      }),
    )
    .join('')
}

beforeAll(() => {
  mkdirSync(CAC_TINH)
  Object.entries(provinces).forEach(([place, ten], i) => {
    const { dir: edition } = generateEdition({ ...countryShape(6, 2), rates: 2, years: 3, province: { ma: String(11 + i), ten } })
    renameSync(edition, join(CAC_TINH, place))
  })
  run('list', ['Kể tên các tỉnh'])
  for (const PROVINCE of Object.keys(provinces)) run('province', ['Dựng', 'Phần dùng chung'], { PROVINCE })
}, 600_000)
afterAll(() => rmSync(dir, { recursive: true, force: true }))

describe('a country of three provinces', () => {
  test('is built by as many jobs as it has folders, and put there with one more', () => {
    const lines = readFileSync(GITHUB_OUTPUT, 'utf8').trim().split('\n')
    const [built, put] = lines.map((line) => JSON.parse(line.slice(line.indexOf('=') + 1)) as string[])
    expect(built).toEqual(Object.keys(provinces))
    expect(put).toEqual([...Object.keys(provinces), 'ca-nuoc'])
  })

  test('is made of what they published, and leads to pages that are there', () => {
    expect(run('country', ['Ghép'])).toMatch(/^Đã ghép 3 tỉnh: so sánh 5 chỉ tiêu, tìm trong \d+ trang/)
    const pages = htmlFiles(join(BUILT, 'ca-nuoc'))
    expect(pages).toHaveLength(2 * (1 + 5 + 1))
    for (const page of pages)
      for (const [, to = ''] of readFileSync(join(BUILT, 'ca-nuoc', page), 'utf8').matchAll(/ (?:href|src)="([^"]*)"/g)) {
        const file = posix.join('ca-nuoc', posix.dirname(page), to)
        expect.soft(existsSync(join(BUILT, file.endsWith('/') ? `${file}index.html` : file)), `${page}: ${to}`).toBe(true)
      }
  })

  test('finds every page that its provinces find, where it is', () => {
    for (const locale of locales) {
      const index = (folder: string) => readIndex((name) => readFileSync(join(folder, 'tim', locale, name), 'utf8')).pages
      const all = index(join(BUILT, 'ca-nuoc'))
      const theirs = Object.keys(provinces).flatMap((place) => index(join(BUILT, place)).map(({ address }) => `${place}/${address}`))
      expect(all.map(({ address }) => address).sort()).toEqual(theirs.sort())
      expect(all.length).toBeGreaterThan(60)
      for (const { address } of all) expect.soft(statSync(join(BUILT, address, 'index.html')).size, address).toBeGreaterThan(1000)
    }
  })
})
