import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { filesBelow } from '../../src/commands/target/manifest.ts'
import { orderedEntry, writeIndex } from '../../src/site/integrations/search-index.ts'

test('lists the languages of the search index in one order, whatever order they came in', () => {
  const entry = (codes: string[]) =>
    JSON.stringify({ version: '1', languages: Object.fromEntries(codes.map((code) => [code, { hash: code }])) })
  expect(orderedEntry(entry(['vi', 'en']))).toBe(orderedEntry(entry(['en', 'vi'])))
  expect(orderedEntry(entry(['vi', 'en']))).toBe(entry(['en', 'vi']))
})

describe('the written index', () => {
  const files = [
    { path: 'pagefind.js', content: Buffer.from('export{}') },
    { path: 'index/vi_1.pf_index', content: Buffer.from([0x1f, 0x8b, 0]) },
    { path: 'pagefind-entry.json', content: Buffer.from('{"version":"1","languages":{"vi":{},"en":{}}}') },
    { path: 'pagefind-component-ui.js', content: Buffer.from('x') },
    { path: 'pagefind-worker.js', content: Buffer.from('x') },
  ]

  test('holds every file that the search page uses, byte for byte, and no other', () => {
    const dir = mkdtempSync(join(tmpdir(), 'index-'))
    onTestFinished(() => rmSync(dir, { recursive: true, force: true }))
    writeIndex(dir, { files, errors: [] })
    expect(filesBelow(dir)).toEqual(['index/vi_1.pf_index', 'pagefind-entry.json', 'pagefind.js'])
    expect(readFileSync(join(dir, 'index/vi_1.pf_index'))).toEqual(files[1]!.content)
    expect(readFileSync(join(dir, 'pagefind-entry.json'), 'utf8')).toBe('{"version":"1","languages":{"en":{},"vi":{}}}')
  })

  test('is not written where the index has errors', () => {
    expect(() => writeIndex('/không có', { files, errors: ['hỏng'] })).toThrow('hỏng')
  })
})
