import { spawnSync } from 'node:child_process'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { harmless, paint, print, speakOf } from '../../src/commands/output.ts'
import { render, type Format } from '../../src/commands/report.ts'
import { onOneLine, visible } from '../../src/language/visible.ts'
import type { Finding } from '../../src/model/finding.ts'
import { csv, figures, sources, writeSmall } from '../support/small-edition.ts'

describe('what would steer a terminal is shown as a sign', () => {
  test.each([
    ['an escape sequence', 'a\u001b[2Jb', 'a␛[2Jb'],
    ['a title of the window', '\u001b]0;x\u0007', '␛]0;x␇'],
    ['the eight-bit form of an escape', '\u009b31m', '⟨U+009B⟩31m'],
    ['a carriage return that hides what stood before', 'LỖI\rtốt', 'LỖI␍tốt'],
    ['a backspace', 'ab\b', 'ab␈'],
    ['delete', 'a\u007f', 'a␡'],
    ['a turn of direction', 'a\u202egnc', 'a⟨U+202E⟩gnc'],
    ['an isolate', '\u2066a\u2069', '⟨U+2066⟩a⟨U+2069⟩'],
    ['nothing in sound text', 'Xã Đăk Kôi – “32,3%” 👨‍👩‍👧 ŏ̆ ê̆\tô\n', 'Xã Đăk Kôi – “32,3%” 👨‍👩‍👧 ŏ̆ ê̆\tô\n'],
  ])('%s', (_name, text, shown) => expect(visible(text)).toBe(shown))

  test('a text on one line has no line breaks', () => expect(onOneLine('a\nb\r\nc')).toBe('a␊b␍␊c'))

  test('own colours pass where there are colours, and nowhere else', () => {
    expect(harmless(paint(31, 'x\u001b[5m'), true)).toBe('\u001b[31mx␛[5m\u001b[0m')
    expect(harmless(paint(31, 'x'), false)).toBe('␛[31mx␛[0m')
  })
})

describe('a command that is named is for the edition at work', () => {
  test.each([
    ['Chạy npm run check, rồi “npm run tidy”.', 'Chạy npm run check -- --edition an-ban/mo, rồi “npm run tidy -- --edition an-ban/mo”.'],
    ['npm run import -- bieu-mau-1.xlsx', 'npm run import -- --edition an-ban/mo bieu-mau-1.xlsx'],
    ['npm run new -- hoan-tac', 'npm run new -- hoan-tac --edition an-ban/mo'],
    ['npm run check -- --edition THƯ_MỤC', 'npm run check -- --edition THƯ_MỤC'],
    ['npm run build, EDITION=an-ban/mo npm start', 'npm run build, EDITION=an-ban/mo npm start'],
  ])('%s', (text, told) => {
    const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
    onTestFinished(() => {
      write.mockRestore()
      speakOf('')
    })
    print(text)
    speakOf('an-ban/mo')
    print(text)
    expect(write.mock.calls).toEqual([[`${text}\n`], [`${told}\n`]])
  })
})

const nasty = '\u001b[2J\u202e\u0085'
const finding: Finding = {
  level: 'error',
  rule: 'unknown-value',
  file: `data/${nasty}.csv`,
  line: 2,
  row: 2,
  column: 1,
  value: `v${nasty}`,
  phrase: { vi: { message: `m${nasty}`, fix: `f\n::stop-commands::x${nasty}` }, en: { message: `m${nasty}`, fix: `f${nasty}` } },
}

describe('a report holds no control sequence of a file', () => {
  test.each(['text', 'json', 'github'] as Format[])('%s', (format) => {
    const report = { files: 1, rows: 1, ms: 1, findings: [finding] }
    const text = render(report, format, 'vi', () => `a;${nasty};b`, false)
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/)
    expect(text).not.toMatch(/^\s*::(?!error )/m)
  })

  test('a row that a build server would take for an order does not begin its line', () => {
    const report = { files: 1, rows: 1, ms: 1, findings: [{ ...finding, file: 'a.csv' }] }
    expect(render(report, 'text', 'vi', () => '::stop-commands::x', false)).not.toMatch(/^\s*::/m)
  })
})

test('no cell, name or text of an edition steers the terminal of check', () => {
  const dir = writeSmall({
    'data/so-lieu/a.csv': figures({ tu_so: '31', mau_so: `96${nasty}`, ghi_chu: `a${nasty}` }),
    'data/nguon.csv': csv('nguon', [{ ...sources[0], noi_dang: `Ủy ban${nasty}` }]),
    'content/so-tay/mot.mdx': `---\ntieu_de: ${nasty}\n---\n${nasty}`,
  })
  for (const args of [[], ['--format', 'json'], ['--format', 'github'], [`--edi${nasty}`]]) {
    const { stdout, stderr } = spawnSync(process.execPath, ['src/commands/check.ts', '--edition', dir, ...args], { encoding: 'utf8' })
    expect(stdout + stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/)
  }
})
