/** `npm run new -- an-ban`: a whole edition from answers, sound from its first minute. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { readEdition } from '../../../src/edition/read-edition.ts'
import { planTidying } from '../../../src/edition/tidying.ts'
import { schemas } from '../../../src/model/schema/tables.ts'
import { addInProcess } from '../../support/add-in-process.ts'
import { foundingFlags } from '../../support/founding.ts'

function emptyFolder(): string {
  const dir = mkdtempSync(join(tmpdir(), 'founded-'))
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }))
  return dir
}
const found = (dir: string, changes: Readonly<Record<string, string>> = {}) => addInProcess('an-ban', foundingFlags(dir, changes))

test('it has no error and no warning, stands in stored form, and can be taken back whole', async () => {
  const dir = join(emptyFolder(), 'moi')
  const run = await found(dir)
  const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  expect(files.length).toBeGreaterThan(20)
  expect(run).toMatchObject({ status: 0, stderr: '', stdout: expect.stringContaining(`Đã lập ấn bản ở ${dir}: ${files.length} tệp`) })
  for (const next of [`npm run check -- --edition ${dir}`, `EDITION=${dir} npm start`, `npm run new -- hoan-tac --edition ${dir}`])
    expect(run.stdout).toContain(next)
  const { edition, findings } = readEdition(dir)
  expect(findings).toEqual([])
  expect(edition).toMatchObject({
    site: { kind: 'real', from: 2026, to: 2030 },
    units: [{ name: 'Suối “Mơ”' }],
    indicators: [{ code: 'CT1' }],
  })
  expect(edition!.content.every(({ approval }) => approval === 'awaiting')).toBe(true)
  expect(edition!.observations.map(({ state }) => state)).toEqual(['missing'])
  expect(planTidying(dir).files).toEqual([])
  expect(readdirSync(join(dir, 'data')).sort()).toEqual(
    [...Object.keys(schemas).map((name) => (name === 'so-lieu' ? name : `${name}.csv`))].sort(),
  )
  expect(await addInProcess('hoan-tac', ['--edition', dir])).toMatchObject({ status: 0 })
  expect(readdirSync(dir)).toEqual([])
})

test('at a terminal twenty answers found it; what is nearly always so is not asked', () => {
  const dir = join(emptyFolder(), 'moi')
  const place = ['Nếp Làng', 'Cùng làm', 'Một câu.', 'xã Suối Mơ', '99001', '2026', '2030', 'xã', 'Xã', 'Suối Mơ']
  const plan = ['Kế hoạch', 'Ủy ban nhân dân xã', '01/02/2026', '', 'có', 'Mặt trận xã', '', 'Hộ vào tổ', 'Số đếm', 'hộ']
  const answers = [dir, ...place, ...plan]
  expect(answers.length - 1).toBe(20)
  const run = spawnSync(process.execPath, ['src/commands/new.ts', 'an-ban'], { encoding: 'utf8', input: `${answers.join('\n')}\n` })
  expect(run).toMatchObject({ status: 0, stderr: '' })
  expect(readEdition(dir).edition).toMatchObject({
    site: { kind: 'real' },
    sources: [{ official: true }],
    units: [{ level: 'commune' }],
    indicators: [{ code: 'CT1', kind: 'target' }],
  })
})

test('an illustrative one is said to be so', async () => {
  const dir = emptyFolder()
  expect(await found(dir, { loai: 'minh-hoa' })).toMatchObject({ status: 0 })
  expect(readEdition(dir).edition!.site.kind).toBe('illustrative')
})

describe('nothing is written', () => {
  test.each<[string, (dir: string) => void, RegExp]>([
    ['over another edition', (dir) => mkdirSync(join(dir, 'content')), /đã có “content”/],
    ['among the files of somebody', (dir) => writeFileSync(join(dir, 'thu.docx'), ''), /đã có “thu\.docx”/],
  ])('%s', async (_, make, told) => {
    const dir = emptyFolder()
    make(dir)
    const before = readdirSync(dir, { recursive: true })
    expect(await found(dir)).toMatchObject({ status: 2, stderr: expect.stringMatching(told) })
    expect(readdirSync(dir, { recursive: true })).toEqual(before)
  })

  test('in a folder whose name a command line would part', async () => {
    const dir = emptyFolder()
    expect(await found(join(dir, 'Suối Mơ'))).toMatchObject({
      status: 2,
      stderr: expect.stringContaining(`Gõ ${join(dir, 'suoi-mo')}.`.toLowerCase().replace('gõ', 'Gõ')),
    })
    expect(readdirSync(dir)).toEqual([])
  })

  test('in the place of a file, or below one', async () => {
    const dir = emptyFolder()
    writeFileSync(join(dir, 'tep'), '')
    expect(await found(join(dir, 'tep'))).toMatchObject({ status: 2, stderr: expect.stringContaining('là một tệp') })
    expect(await found(join(dir, 'tep', 'moi'))).toMatchObject({ status: 1, stderr: expect.stringContaining('Không ghi được') })
    expect(readdirSync(dir)).toEqual(['tep'])
  })

  test('for answers that make no edition', async () => {
    const dir = join(emptyFolder(), 'moi')
    const changes = { tu_nam: '2030', den_nam: '2026' }
    const { status, stderr } = await found(dir, changes)
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: expect.stringMatching(/^Chưa ghi gì[^]*trang-web\.yaml, dòng \d+: Năm bắt đầu/),
    })
    expect(readdirSync(join(dir, '..'))).toEqual([])
  })
})

test('what lies at the root of a repository may stay beside it', async () => {
  const dir = emptyFolder()
  for (const name of ['node_modules', '.git', 'public']) mkdirSync(join(dir, name))
  for (const name of ['package.json', 'package-lock.json', 'README.md']) writeFileSync(join(dir, name), '{}')
  expect(await found(dir)).toMatchObject({ status: 0 })
})
