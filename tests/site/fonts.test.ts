/** The fonts of the site are what their sources give, cut to the letters in use; the sheets name no face or size that is not declared. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { cut, fontFolder, fonts } from '../support/cut-fonts.ts'

test.each(fonts)('$file is what `npm run fonts` makes, and weighs at most 26 KB', async (font) => {
  const file = readFileSync(join(fontFolder, font.file))
  process.stdout.write(`weight of ${font.file}: ${file.length} bytes\n`)
  expect(file.equals(await cut(font))).toBe(true)
  expect(file.length).toBeLessThan(26_000)
})

test('every font has its licence beside it, and no other file lies there', () => {
  expect(readdirSync(fontFolder).sort()).toEqual([
    'LICENSE-be-vietnam-pro',
    'LICENSE-noto-sans',
    'be-vietnam-pro-700.woff2',
    'noto-sans-400.woff2',
  ])
})

describe('every property that a sheet asks for is declared', () => {
  const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:css|astro)$|charts\/css\.ts$/.test(name))
    .map((name) => ({ name, text: readFileSync(join('src', name), 'utf8') }))
  const declared = new Set(sheets.flatMap(({ text }) => [...text.matchAll(/(--[\w-]+)\s*:/g)].map(([, name]) => name!)))
  test.each(sheets.filter(({ text }) => text.includes('var(--')))('in $name', ({ text }) => {
    const asked = [...text.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name!)
    expect(asked.filter((name) => !declared.has(name))).toEqual([])
  })
})
