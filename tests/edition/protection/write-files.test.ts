import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { writeTogether } from '../../../src/edition/protection/write-files.ts'

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>()
  return { ...fs, renameSync: vi.fn(fs.renameSync) }
})

const bytes = (text: string) => new TextEncoder().encode(text)

function folder(): string {
  const dir = mkdtempSync(join(tmpdir(), 'write-'))
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }))
  for (const name of ['a', 'b']) writeFileSync(join(dir, name), name, { mode: 0o640 })
  return dir
}

test('all files are written, with the rights they had', () => {
  const dir = folder()
  writeTogether(new Map(['a', 'b'].map((name) => [join(dir, name), bytes(name.toUpperCase())])))
  expect(readdirSync(dir).map((name) => readFileSync(join(dir, name), 'utf8'))).toEqual(['A', 'B'])
  expect(statSync(join(dir, 'a')).mode & 0o777).toBe(0o640)
})

test('a link stays a link, and what it leads to is written', () => {
  const dir = folder()
  symlinkSync(join(dir, 'a'), join(dir, 'link'))
  writeTogether(new Map([[join(dir, 'link'), bytes('mới')]]))
  expect(readFileSync(join(dir, 'a'), 'utf8')).toBe('mới')
})

test('where one cannot be written none is, and nothing is left behind', () => {
  const dir = folder()
  // A folder stands where the second file would be prepared.
  const inTheWay = `.b.${process.pid}`
  mkdirSync(join(dir, inTheWay))
  expect(() => writeTogether(new Map(['a', 'b'].map((name) => [join(dir, name), bytes('mới')])))).toThrow()
  expect(readdirSync(dir).toSorted()).toEqual([inTheWay, 'a', 'b'])
  expect(readFileSync(join(dir, 'a'), 'utf8')).toBe('a')
})

test('where the second cannot change places the first is put back', () => {
  const dir = folder()
  const rename = vi.mocked(renameSync)
  const real = rename.getMockImplementation()!
  rename.mockImplementationOnce(real).mockImplementationOnce(() => {
    throw new Error('đĩa đầy')
  })
  expect(() => writeTogether(new Map(['a', 'b'].map((name) => [join(dir, name), bytes('mới')])))).toThrow('đĩa đầy')
  expect(readdirSync(dir).map((name) => readFileSync(join(dir, name), 'utf8'))).toEqual(['a', 'b'])
})
