/** Files as they are after two people changed the same lines, after a save that broke off, and after an upload from Windows. */
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openEdition } from '../../src/edition/publication.ts'
import { baseFiles, figures, page, writeSmall } from '../support/small-edition.ts'

const figuresFile = 'data/so-lieu/a.csv'
const textFile = 'content/so-tay/mot.mdx'
const siteFile = 'content/trang-web.yaml'
const git = (dir: string, ...args: readonly string[]) =>
  spawnSync('git', ['-C', dir, '-c', 'user.name=a', '-c', 'user.email=a@vi-du.example', ...args], { encoding: 'utf8' })
const errorsOf = (dir: string) =>
  openEdition(dir)
    .findings.filter(({ level }) => level === 'error')
    .map(({ file, line, rule, phrase }) => ({ file, line, rule, ...phrase.vi }))

/** An edition on whose branch `hai` somebody else changed what `main` changed, too. */
function merged(mine: Readonly<Record<string, string>>, theirs: Readonly<Record<string, string>>, style = 'merge'): string {
  const dir = writeSmall()
  const save = (files: Readonly<Record<string, string>>) => {
    for (const [path, text] of Object.entries(files)) writeFileSync(join(dir, path), text)
    git(dir, 'add', '-A')
    git(dir, 'commit', '-qm', 'Sửa')
  }
  git(dir, 'init', '-qb', 'main')
  save({})
  git(dir, 'checkout', '-qb', 'hai')
  save(theirs)
  git(dir, 'checkout', '-q', 'main')
  save(mine)
  expect(git(dir, '-c', `merge.conflictStyle=${style}`, 'merge', 'hai').status).toBe(1)
  return dir
}

const site = baseFiles()[siteFile] as string
const version = (word: string, number: string) => ({
  [figuresFile]: figures({ tu_so: number, mau_so: '96' }),
  [textFile]: page('', `Chữ ${word}.`),
  [siteFile]: site.replace('ten: Ví dụ', `ten: Ví dụ ${word}`),
})

describe.each(['merge', 'diff3', 'zdiff3'])('a merge that %s leaves to be decided', (style) => {
  test.each([figuresFile, textFile, siteFile])('in %s is told once, at its line, with what to do', (file) => {
    const only = (all: Readonly<Record<string, string>>) => ({ [file]: all[file]! })
    const dir = merged(only(version('một', '33')), only(version('hai', '32')), style)
    const line =
      readFileSync(join(dir, file), 'utf8')
        .split('\n')
        .findIndex((text) => text.startsWith('<<<<<<<')) + 1
    expect(line).toBeGreaterThan(0)
    expect(errorsOf(dir)).toEqual([
      expect.objectContaining({ file, line, rule: 'merge-conflict', fix: expect.stringMatching(/^Giữ lại các dòng đúng/) as unknown }),
    ])
  })
})

test('a merge of three files is three findings, and none about what hangs on them', () =>
  expect(
    errorsOf(merged(version('một', '33'), version('hai', '32')))
      .map(({ file, rule }) => [file, rule])
      .sort(),
  ).toEqual([textFile, siteFile, figuresFile].map((file) => [file, 'merge-conflict']).sort()))

describe('a save that broke off', () => {
  const whole = figures({ tu_so: '31', mau_so: '96' }, { ky: '2024', tu_so: '40', mau_so: '96' })
  test('within a row is told at that row', () => {
    const cut = whole.slice(0, whole.lastIndexOf('40') + 1)
    const told = errorsOf(writeSmall({ [figuresFile]: cut }))
    expect(told.length).toBeGreaterThan(0)
    for (const { file, line } of told) expect({ file, line }).toEqual({ file: figuresFile, line: 3 })
  })
  test.each([
    [figuresFile, ''],
    [siteFile, site.slice(0, 30)],
    [textFile, page().slice(0, 12)],
  ])('in %s is told of that file alone', (file, text) => {
    const told = errorsOf(writeSmall({ [file]: text }))
    expect(told.length).toBeGreaterThan(0)
    expect(new Set(told.map((one) => one.file))).toEqual(new Set([file]))
  })
})

test('line ends of Windows change nothing that is read', () => {
  const files = Object.entries({ ...baseFiles(), ...version('một', '33') })
  const windows = files.map(([path, text]) => [path, typeof text === 'string' ? text.replaceAll('\n', '\r\n') : text] as const)
  const [plain, ends] = [files, windows].map((all) => openEdition(writeSmall(Object.fromEntries(all))))
  expect(ends!.findings.filter(({ level }) => level === 'error')).toEqual([])
  const read = ({ publication }: typeof plain & object) =>
    publication!.edition.observations.map(({ origin, ...rest }) => ({ ...rest, line: origin.line }))
  expect(read(ends!)).toEqual(read(plain!))
  expect(ends!.publication!.edition.content.map(({ body }) => body)).toEqual(plain!.publication!.edition.content.map(({ body }) => body))
})
