import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, test } from 'vitest'
import { readFont } from '../../src/outputs/font.ts'
import { printable, replacement, unprintable } from '../../src/model/print-letters.ts'

const require = createRequire(import.meta.url)

describe('the letters that books are printed with', () => {
  test.each(['400Regular', '700Bold'])('are those of their typefaces in %s', (style) => {
    const fonts = [`be-vietnam-pro/${style}/BeVietnamPro_${style}.ttf`, `andika/Andika_${style}.ttf`].map(
      (path) => readFont(readFileSync(require.resolve(`@expo-google-fonts/${path}`))).letters,
    )
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
