/** The program as a package of another repository: what is in it, and that a locality can do all with it and with nothing else. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { foundingFlags } from '../support/founding.ts'
import { makePackage } from '../support/package/make-package.ts'
import { files } from '../support/site-files.ts'
import { testDay } from '../support/test-day.ts'

const dir = mkdtempSync(join(tmpdir(), 'package-'))
const [staged, consumer] = [join(dir, 'staged'), join(dir, 'consumer')]
let packed: readonly string[] = []

const run = (cwd: string, command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) => {
  const own = Object.entries(process.env).filter(([name]) => !/^(?:VITEST|TEST$|NODE_ENV$|npm_|INIT_CWD$)/.test(name))
  // The Node of the packages stands first, as it does in npm's own scripts.
  const PATH = `${dirname(process.execPath)}:${process.env['PATH'] ?? ''}`
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8', env: { ...Object.fromEntries(own), PATH, ...env } })
  return { status, stdout, stderr }
}
const program = (...words: readonly string[]) =>
  run(consumer, join('node_modules', '.bin', 'nep-moi'), words, {
    BUILD_DATE: testDay,
    SITE_URL: 'https://suoi-mo.example',
    STORE_DIR: 'none',
  })

beforeAll(() => {
  mkdirSync(consumer)
  makePackage(staged)
  const { stdout } = run(staged, 'npm', ['pack', '--json', '--pack-destination', dir])
  const [{ files: all }] = JSON.parse(stdout) as [{ readonly files: readonly { readonly path: string }[] }]
  packed = all.map(({ path }) => path)
}, 120_000)
afterAll(() => rmSync(dir, { recursive: true, force: true }))

describe('the package', () => {
  test('holds the program and its licence: no edition, no test, no code that Node would refuse', () => {
    const allowed = /^(?:LICENSE|README\.md|package\.json|npm-shrinkwrap\.json|astro\.config\.mjs|public\/favicon\.svg|src\/.+)$/
    expect(packed.filter((path) => !allowed.test(path))).toEqual([])
    expect(
      packed.filter((path) => /\.ts$|(?:^|\/)(?:tests?|content\/[^/]+\.mdx|data|examples)(?:\/|$)/.test(path.replace(/^src\/site\//, ''))),
    ).toEqual([])
    expect(packed).toEqual(
      expect.arrayContaining(['src/commands/run.mjs', 'src/commands/build.js', 'src/site/pages/404.astro', 'public/favicon.svg']),
    )
  })

  test('names no module that it does not hold', () => {
    const lost = packed
      .filter((path) => /\.(?:js|mjs|astro)$/.test(path))
      .flatMap((path) =>
        [...readFileSync(join(staged, path), 'utf8').matchAll(/(?:from|import)\s*\(?\s*['"](\.{1,2}\/[^'"?]+)[?'"]/g)].flatMap(
          ([, name]) => (existsSync(join(staged, dirname(path), name!)) ? [] : [`${path}: ${name!}`]),
        ),
      )
    expect(lost).toEqual([])
  })

  test('asks for exact versions, and brings the whole tree of packages that was tested, none of them for developers', () => {
    const { dependencies } = JSON.parse(readFileSync(join(staged, 'package.json'), 'utf8')) as { dependencies: Record<string, string> }
    expect(Object.values(dependencies).filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
    const lock = JSON.parse(readFileSync(join(staged, 'npm-shrinkwrap.json'), 'utf8')) as { packages: Record<string, { version?: string }> }
    const own = JSON.parse(readFileSync('package-lock.json', 'utf8')) as typeof lock
    for (const name of Object.keys(dependencies))
      expect(lock.packages[`node_modules/${name}`]).toEqual(own.packages[`node_modules/${name}`])
    expect(lock.packages['node_modules/vitest']).toBeUndefined()
  })
})

/** Why the rest cannot be tried here; null when the package is installed. */
function install(): string | null {
  writeFileSync(join(consumer, 'package.json'), '{ "name": "suoi-mo", "private": true, "type": "module" }\n')
  const tarball = join(dir, 'nep-moi-0.1.0.tgz')
  const { status, stderr } = run(consumer, 'npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', tarball])
  if (status === 0) return null
  const [network] = /E(?:NOTFOUND|CONNREFUSED|CONNRESET|AI_AGAIN|TIMEDOUT|NETUNREACH|NOTCACHED)/.exec(stderr) ?? []
  if (network === undefined) throw new Error(stderr)
  return network
}

test('installed into an empty repository it founds an edition, checks it and builds it', { timeout: 900_000 }, (context) => {
  const missing = install()
  context.skip(missing !== null, `no packages can be fetched here (${missing ?? ''})`)
  expect(program('xem')).toMatchObject({ status: 2, stderr: expect.stringMatching(/^Không có lệnh “xem”\. Gõ một trong: check, build/) })
  expect(program('new', 'an-ban', ...foundingFlags('.'))).toMatchObject({ status: 0, stderr: '' })
  expect(program('check')).toMatchObject({ status: 0, stdout: expect.stringMatching(/: 0 lỗi, 0 cảnh báo/) })
  const built = program('build')
  expect(built.status, built.stderr).toBe(0)
  const out = join(consumer, 'dist')
  const page = (path: string) => readFileSync(join(out, path, 'index.html'), 'utf8')
  expect(page('')).toContain('Nếp Làng')
  expect(page('so-lieu/ct1')).toContain('Hộ vào tổ hợp tác')
  expect(page('so-tay/cuoc-van-dong-la-gi')).toContain('huyện Suối Mơ, từ năm 2026 đến năm 2030')
  expect(files(out)).toEqual(
    expect.arrayContaining(['favicon.svg', 'sw.js', 'so-tay/tai-ve/so-tay.pdf', 'data/so-lieu.xlsx', 'tim/index.html']),
  )
  // What a newcomer does next.
  const page2 = program('new', 'trang', '--tieu_de', 'Vay vốn', '--mo_ta', 'Vay vốn thế nào.')
  expect(page2).toMatchObject({ status: 0, stdout: expect.stringContaining('content/so-tay/vay-von.mdx') })
  expect(program('check')).toMatchObject({ status: 0 })
  expect(program('new', 'hoan-tac')).toMatchObject({ status: 0, stdout: 'Đã bỏ content/so-tay/vay-von.mdx.\n' })
})
