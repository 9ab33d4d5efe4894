import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, test } from 'vitest'
import { printable, replacement, unprintable } from '../../src/model/print-letters.ts'

const require = createRequire(import.meta.url)

/** The code points that a TrueType font maps to letters: its `cmap` in format 12, or 4. */
function lettersOf(path: string): ReadonlySet<number> {
  const font = readFileSync(require.resolve(`@expo-google-fonts/${path}`))
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, i) => 12 + 16 * i)
  const cmap = font.readUInt32BE(tables.find((at) => font.toString('latin1', at, at + 4) === 'cmap')! + 8)
  const letters = new Set<number>()
  const add = (from: number, to: number) => {
    for (let code = from; code <= to; code++) letters.add(code)
  }
  for (let i = 0; i < font.readUInt16BE(cmap + 2); i++) {
    const at = cmap + font.readUInt32BE(cmap + 8 + 8 * i)
    if (font.readUInt16BE(at) === 12)
      for (let j = 0; j < font.readUInt32BE(at + 12); j++) add(font.readUInt32BE(at + 16 + 12 * j), font.readUInt32BE(at + 20 + 12 * j))
    if (font.readUInt16BE(at) !== 4) continue
    const segments = font.readUInt16BE(at + 6) / 2
    for (let j = 0; j < segments - 1; j++) add(font.readUInt16BE(at + 16 + 2 * (segments + j)), font.readUInt16BE(at + 14 + 2 * j))
  }
  return letters
}

describe('the letters that books are printed with', () => {
  test.each(['400Regular', '700Bold'])('are those of their typefaces in %s', (style) => {
    const fonts = [`be-vietnam-pro/${style}/BeVietnamPro_${style}.ttf`, `andika/Andika_${style}.ttf`].map(lettersOf)
    const wrong: string[] = []
    for (let code = 0x20; code < 0x20000; code++) {
      if (code >= 0xd800 && code < 0xe000) continue
      const sign = String.fromCodePoint(code)
      if (sign !== sign.normalize('NFC')) continue
      if ((unprintable(sign).length === 0) !== fonts.some((font) => font.has(code))) wrong.push(code.toString(16))
    }
    expect(wrong).toEqual([])
  })
})

test.each([
  ['keeps what can be printed', 'Đặng Văn ƀơ̆ng', 'Đặng Văn ƀơ̆ng'],
  ['puts letters and their marks together', 'Đặng'.normalize('NFD'), 'Đặng'],
  ['puts one sign in place of what cannot', 'a 🐄🐄 b', `a ${replacement} b`],
  ['lets a word that is longer than a line be broken', 'a'.repeat(45), `${'a'.repeat(20)}\u200b${'a'.repeat(20)}\u200baaaaa`],
  ['leaves other words whole', `${'a'.repeat(39)} b`, `${'a'.repeat(39)} b`],
])('%s', (_, text, expected) => expect(printable(text)).toBe(expected))
