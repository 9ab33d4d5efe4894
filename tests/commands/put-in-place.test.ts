import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { putInPlace } from '../../src/commands/put-in-place.ts'

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>()
  return { ...fs, renameSync: vi.fn(fs.renameSync) }
})
beforeEach(() => {
  vi.mocked(renameSync).mockClear()
})

const failing = (code: string) => () => {
  throw Object.assign(new Error(code), { code })
}

function folders(): { dir: string; from: string; to: string } {
  const dir = mkdtempSync(join(tmpdir(), 'place-'))
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }))
  const [from, to] = [join(dir, 'work/fresh'), join(dir, 'public/dist')]
  mkdirSync(join(from, 'a'), { recursive: true })
  writeFileSync(join(from, 'a/index.html'), 'mới')
  return { dir, from, to }
}
const good = (to: string) => {
  mkdirSync(to, { recursive: true })
  writeFileSync(join(to, 'index.html'), 'bản tốt')
}

test('a folder is put where there was none, and nothing is left beside it', () => {
  const { dir, from, to } = folders()
  putInPlace(from, to)
  expect(readFileSync(join(to, 'a/index.html'), 'utf8')).toBe('mới')
  expect(readdirSync(join(dir, 'public'))).toEqual(['dist'])
  expect(existsSync(from)).toBe(false)
})

test('it replaces what stood there as a whole', () => {
  const { dir, from, to } = folders()
  good(to)
  putInPlace(from, to)
  expect(readdirSync(to)).toEqual(['a'])
  expect(readdirSync(join(dir, 'public'))).toEqual(['dist'])
})

test('across file systems, where a rename is refused, it is copied', () => {
  const { dir, from, to } = folders()
  good(to)
  vi.mocked(renameSync).mockImplementationOnce(failing('EXDEV'))
  putInPlace(from, to)
  expect(readFileSync(join(to, 'a/index.html'), 'utf8')).toBe('mới')
  expect(readdirSync(join(dir, 'public'))).toEqual(['dist'])
  expect(existsSync(from)).toBe(false)
})

test.each([1, 2, 3])('when move %i fails, the last good folder is as it was', (nth) => {
  const { dir, from, to } = folders()
  good(to)
  const real = vi.mocked(renameSync).getMockImplementation()!
  for (let i = 1; i < nth; i++) vi.mocked(renameSync).mockImplementationOnce(real)
  vi.mocked(renameSync).mockImplementationOnce(failing('EACCES'))
  expect(() => putInPlace(from, to)).toThrow('EACCES')
  expect(readFileSync(join(to, 'index.html'), 'utf8')).toBe('bản tốt')
  expect(readdirSync(join(dir, 'public'))).toEqual(['dist'])
})
