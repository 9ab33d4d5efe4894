import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readProse } from '../../../src/edition/content/prose.ts'
import { readTable } from '../../../src/edition/read/table.ts'
import type { Finding } from '../../../src/model/finding.ts'
import { schemas } from '../../../src/model/schema/tables.ts'
import { figures, page, problems, readSmall, siteYaml, type Cells } from '../../support/small-edition.ts'

const bytesOf = (text: string | Uint8Array) => (typeof text === 'string' ? Buffer.from(text) : text)

function prose(text: string | Uint8Array) {
  const findings: Finding[] = []
  const read = readProse(bytesOf(text), 'a.mdx', findings)
  return { read, found: findings.map(({ level, rule, line, column }) => [level, rule, line, column]) }
}

/** The same words as the note of a figure. */
function note(text: string) {
  const { table, findings } = readTable(bytesOf(figures({ ghi_chu: text })), 'a.csv', schemas['so-lieu'])
  const at = schemas['so-lieu'].fields.findIndex(({ name }) => name === 'ghi_chu')
  return { read: table?.rows[0]?.cells[at], found: findings.map(({ level, rule }) => [level, rule]) }
}

describe('pages, settings and tables are read by one rule', () => {
  test.each<[string, string, string, [string, string][]]>([
    ['letters and marks apart', 'nghe\u0300o', 'nghèo', [['repair', 'not-nfc']]],
    ['a zero-width blank', 'ngh\u200bèo', 'nghèo', [['repair', 'odd-spaces']]],
    ['a soft hyphen', 'ngh\u00adèo', 'nghèo', [['repair', 'odd-spaces']]],
    ['a word joiner', 'ngh\u2060èo', 'nghèo', [['repair', 'odd-spaces']]],
    ['a mark of byte order inside', 'ngh\ufeffèo', 'nghèo', [['repair', 'odd-spaces']]],
    ['a blank that does not break', 'hộ\u00a0nghèo', 'hộ nghèo', [['repair', 'odd-spaces']]],
    ['a zero-width blank between a letter and its mark', 'nghe\u200b\u0300o', 'nghèo', [['repair', 'odd-spaces']]],
    ['an eth for Đ', 'xã Ðăk Kôi, ðồng bào', 'xã Đăk Kôi, đồng bào', [['repair', 'eth-letter']]],
    ['an Icelandic name', 'Guðrún Sigurðardóttir', 'Guðrún Sigurðardóttir', []],
    ['a family', 'nhà 👨‍👩‍👧‍👦 và 👩🏽‍🌾, 🏳️‍🌈, ❤️‍🔥', 'nhà 👨‍👩‍👧‍👦 và 👩🏽‍🌾, 🏳️‍🌈, ❤️‍🔥', []],
    ['the flag of a land', 'cờ 🏴󠁧󠁢󠁥󠁮󠁧󠁿', 'cờ 🏴󠁧󠁢󠁥󠁮󠁧󠁿', []],
    ['joiners of a script', 'می‌خواهم, क्‍ष, ភាសា\u200bខ្មែរ', 'می‌خواهم, क्‍ष, ភាសា\u200bខ្មែរ', []],
    ['letters of Ba Na', 'ơ̆ ô̆ ê̆ ŏ ŭ ĕ ƀ č ñ', 'ơ̆ ô̆ ê̆ ŏ ŭ ĕ ƀ č ñ', []],
    ['a missing blank', 'giảm?Do', 'giảm?Do', [['warning', 'lost-letters']]],
    ['a foreign name', 'Kärcher, Noël', 'Kärcher, Noël', []],
    ...['\u202e', '\u2066', '\u200e', '\u2028', '\u2029', '\u0007', '\u001b', '\u0085', '\ufffc', '\uf0b7', '\u200d', '\u{e0041}'].map(
      (character): [string, string, string, [string, string][]] => [
        `U+${character.codePointAt(0)!.toString(16)}`,
        `a${character}b`,
        `a${character}b`,
        [['error', 'control-character']],
      ],
    ),
  ])('%s', (_name, text, expected, found) => {
    expect(note(text)).toEqual({ read: expected, found })
    const inProse = prose(text)
    expect(inProse.read).toBe(expected)
    expect(inProse.found.map(([level, rule]) => [level, rule])).toEqual(found)
  })

  test.each([
    ['TCVN3', 'Hé nghÌo ®ång bµo', 'tcvn3-font', 1],
    ['VNI', 'Chữ.\n\nhoä ngheøo', 'vni-font', 3],
    ['UTF-8 twice', 'Chữ.\r\nHá»™ nghÃ¨o', 'double-encoded', 2],
    ['lost letters', 'M\ufffdt', 'lost-letters', 1],
    ['question marks', 'Huy?n Kon R?y', 'lost-letters', 1],
    ['the marks of a merge', 'a\n<<<<<<< HEAD\nb\n||||||| c\n=======\nd\n>>>>>>> e', 'merge-conflict', 2],
    ['a NUL', 'a\0b', 'nul-character', 1],
    ['nothing', '', 'empty-file', undefined],
    ['Latin-1', new Uint8Array([0x61, 0xe9, 0x62]), 'encoding', undefined],
    ['a Word file renamed', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0]), 'encoding', undefined],
  ])('%s is refused', (_name, text, rule, line) => {
    const { read, found } = prose(text)
    expect(read).toBeNull()
    expect(found.map(([level, one, at]) => [level, one, at])).toEqual([['error', rule, line]])
  })

  test.each([
    ['Windows line ends', 'a\r\nb', 'a\nb', []],
    ['old Mac line ends', 'a\rb', 'a\nb', [['repair', 'carriage-returns']]],
    ['a byte-order mark', '\ufeffa', 'a', []],
    ['two byte-order marks', '\ufeff\ufeffa', 'a', [['repair', 'double-bom']]],
    ['UTF-16', new Uint8Array(Buffer.from('\ufeffnghèo', 'utf16le')), 'nghèo', [['repair', 'utf-16']]],
    ['tabs', '\ta', '\ta', []],
    ['a rule of other length than a merge has', 'Tựa\n========\n', 'Tựa\n========\n', []],
  ])('%s', (_name, text, expected, found) => {
    const { read, found: all } = prose(text)
    expect(read).toBe(expected)
    expect(all.map(([level, rule]) => [level, rule])).toEqual(found)
  })
})

test('what was mended once needs no mending again, and is in NFC', () => {
  const odd = fc.constantFrom(
    '\u200b',
    '\u200d',
    '\u00ad',
    '\u00a0',
    '\ufeff',
    '\u0301',
    '\u0323',
    'e',
    'Ð',
    '👨',
    '👩',
    '\r',
    '\n',
    ' ',
    'ក',
    '\u2060',
  )
  const text = fc.string({ unit: fc.oneof(odd, fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 })), maxLength: 40 })
  fc.assert(
    fc.property(text, (written) => {
      const { read } = prose(written)
      if (!read) return
      const again = prose(read)
      expect(again.read).toBe(read)
      expect(again.found.filter(([level]) => level === 'repair')).toEqual([])
      expect(read.normalize('NFC')).toBe(read)
    }),
    { numRuns: 1_000 },
  )
})

describe('findings in prose have their line and column', () => {
  test('each kind of control once, where it first stands', () => {
    expect(prose('một\nhai \u202eba\u202e\n\u2066').found).toEqual([
      ['error', 'control-character', 2, 5],
      ['error', 'control-character', 3, 1],
    ])
  })
  test('a doubtful word', () => expect(prose('một\nVì sao giảm?Do tách').found).toEqual([['warning', 'lost-letters', 2, 8]]))
  test('what was taken out is told once for a file', () => {
    const findings: Finding[] = []
    readProse(Buffer.from('a\nb\u200b\nc\u200b\n'), 'a.mdx', findings)
    expect(findings.map(({ line, phrase }) => [line, phrase.vi.message])).toEqual([
      [2, 'Có dấu cách lạ hoặc ký tự ẩn thừa ở dòng này và 1 dòng khác; đã bỏ.'],
    ])
  })
})

describe('in an edition', () => {
  test('a damaged page, a damaged site file and a damaged table are errors', () => {
    const rules = (changes: Record<string, string>) => problems(readSmall(changes)).map(({ rule, file }) => [rule, file])
    expect(rules({ 'content/so-tay/mot.mdx': page('', 'Hé nghÌo ®ång bµo') })).toEqual([['tcvn3-font', 'content/so-tay/mot.mdx']])
    expect(rules({ 'content/trang-web.yaml': siteYaml.replace('Ví dụ ngắn', 'hoä ngheøo') })).toContainEqual([
      'vni-font',
      'content/trang-web.yaml',
    ])
  })
  test.each(['&#8203;', '&#x202E;', '&shy;', '&zwnj;', 'e&#x301;', '&#0;'])('the reference %s is refused', (written) => {
    const found = problems(readSmall({ 'content/so-tay/mot.mdx': page('', `Chữ ${written} này.`) })).map(({ rule, line }) => [rule, line])
    expect(found).toEqual([['control-character', 6]])
  })
  test.each(['&nbsp;', '&amp;', '&lt;', '&#233;', '&khong;', '&ensp;'])('the reference %s is sound', (written) => {
    expect(problems(readSmall({ 'content/so-tay/mot.mdx': page('', `Chữ ${written} này.`) }))).toEqual([])
  })
})

describe('a damaged word in a table stands at its cell', () => {
  const at = (cells: Cells) =>
    problems(readSmall({ 'data/so-lieu/a.csv': figures({ tu_so: '31', mau_so: '96', ...cells }) })).map(
      ({ level, rule, line, field, value }) => [level, rule, line, field, value],
    )
  test('in a note it is a warning, and the text is published as typed', () => {
    expect(at({ ghi_chu: 'mời?Mọi nhà' })).toEqual([['warning', 'lost-letters', 2, 'ghi_chu', 'mời?Mọi nhà']])
  })
  test('a word that stands in many cells is told once', () => {
    const rows = ['2022', '2023', '2024'].map((ky) => ({ ky, tu_so: '31', mau_so: '96', ghi_chu: 'mời?Mọi nhà' }))
    const found = problems(readSmall({ 'data/so-lieu/a.csv': figures(...rows) })).filter(({ rule }) => rule === 'lost-letters')
    expect(found.map(({ line }) => line)).toEqual([2])
  })
  test('in the name of a unit that nobody knows it is an error', () => {
    expect(at({ don_vi: 'X· Suối Tơ' })).toContainEqual(['error', 'tcvn3-font', 2, 'don_vi', 'X· Suối Tơ'])
  })
})
