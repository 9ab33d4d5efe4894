/** Files added together: all or none, whatever the disk says and whenever the run is cut off, and taken back as they were. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { takeBack, takeBackCutOff, writeDraft, type NewFile } from '../../../src/edition/drafting/write-draft.ts'

function place(): { readonly dir: string; readonly record: string } {
  const root = mkdtempSync(join(tmpdir(), 'draft-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  const dir = join(root, 'edition')
  mkdirSync(join(dir, 'data'), { recursive: true })
  writeFileSync(join(dir, 'data/a.csv'), 'a\n1\n')
  return { dir, record: join(root, 'kept', 'record.json') }
}
const file = (path: string, text: string): NewFile => ({ path, bytes: new TextEncoder().encode(text), line: null })
const all = (dir: string) =>
  Object.fromEntries(
    readdirSync(dir, { recursive: true, withFileTypes: true }).map((entry) => {
      const path = join(entry.parentPath, entry.name)
      return [path.slice(dir.length + 1), entry.isDirectory() ? null : readFileSync(path, 'utf8')]
    }),
  )
const added = [file('data/a.csv', 'a\n1\n2\n'), file('content/x/moi.mdx', 'Mới.')]

test('what was there comes back letter for letter, and folders that were made go', () => {
  const { dir, record } = place()
  const before = all(dir)
  writeDraft(dir, added, record)
  expect(all(dir)).toEqual({ content: null, 'content/x': null, 'content/x/moi.mdx': 'Mới.', data: null, 'data/a.csv': 'a\n1\n2\n' })
  expect(takeBack(dir, record).kind).toBe('done')
  expect(all(dir)).toEqual(before)
  expect(takeBack(dir, record).kind).toBe('nothing')
})

test('a file that cannot be written leaves none of the others, and no record', () => {
  const { dir, record } = place()
  writeFileSync(join(dir, 'content'), 'a file where a folder should be')
  const before = all(dir)
  expect(() => writeDraft(dir, added, record)).toThrow()
  expect(all(dir)).toEqual(before)
  expect(takeBack(dir, record).kind).toBe('nothing')
})

test('a record that cannot be written leaves the edition as it was', () => {
  const { dir, record } = place()
  const before = all(dir)
  writeFileSync(dirname(record), 'a file where a folder should be')
  expect(() => writeDraft(dir, added, record)).toThrow()
  expect(all(dir)).toEqual(before)
})

test('what a run that was killed has written so far is taken back, half-written files as well', () => {
  const { dir, record } = place()
  const before = all(dir)
  writeDraft(dir, added, record)
  writeFileSync(record, readFileSync(record, 'utf8').replace('"written"', '"writing"'))
  // Killed between its two files, while the second stood beside its place.
  rmSync(join(dir, 'content/x/moi.mdx'))
  writeFileSync(join(dir, 'content/x/.moi.mdx.nep-moi'), 'M')
  expect(takeBackCutOff(dir, record)).toBe(true)
  expect(all(dir)).toEqual(before)
  expect(takeBackCutOff(dir, record)).toBe(false)
})

test('a file that somebody has put into a new folder stays, and one that was changed keeps all', () => {
  const { dir, record } = place()
  writeDraft(dir, added, record)
  writeFileSync(join(dir, 'content/x/cua-toi.mdx'), 'Của tôi.')
  expect(takeBack(dir, record).kind).toBe('done')
  expect(all(dir)['content/x/cua-toi.mdx']).toBe('Của tôi.')
  writeDraft(dir, added, record)
  writeFileSync(join(dir, 'data/a.csv'), 'a\n9\n')
  expect(takeBack(dir, record)).toMatchObject({ kind: 'changed', files: [{ path: 'data/a.csv' }] })
  expect(all(dir)).toMatchObject({ 'data/a.csv': 'a\n9\n', 'content/x/moi.mdx': 'Mới.' })
})
