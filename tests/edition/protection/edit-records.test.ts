/** Fields of a file by position: what stands before the table, which bytes are which, where records end. */
import { describe, expect, test } from 'vitest'
import { readRecords } from '../../../src/edition/protection/edit-records.ts'
import { replaceSpans } from '../../../src/model/csv-records.ts'

const fieldsOf = (bytes: Uint8Array) => {
  const { text, records } = readRecords(bytes, ';')
  return records.map((record) => record.map(({ from, to }) => text.slice(from, to)))
}
const fields = (text: string) => fieldsOf(Buffer.from(text, 'latin1'))

describe('records', () => {
  test.each<[string, string, readonly (readonly string[])[]]>([
    [
      'end with LF',
      'a;b\nc;d\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'end with CRLF',
      'a;b\r\nc;d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'end with CR',
      'a;b\rc;d\r',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['end with the file', 'a;b\nc', [['a', 'b'], ['c']]],
    ['may be blank', 'a;b\n\nc;d', [['a', 'b'], [''], ['c', 'd']]],
    ['hold separators between quotes', 'x;"a;";z\n', [['x', '"a;"', 'z']]],
    ['hold doubled quotes between quotes', 'x;"a"";""b";z\n', [['x', '"a"";""b"', 'z']]],
    ['hold line ends between quotes', '"a\r\nb";c\n', [['"a\r\nb"', 'c']]],
    ['begin after a sep= line', 'sep=;\na;b\n', [['a', 'b']]],
    ['begin after one in quotes, with CRLF', '"sep=;"\r\na;b\r\n', [['a', 'b']]],
    ['begin after one that ends with CR', 'SEP=;\ra;b\r', [['a', 'b']]],
    [
      'are not taken for such a line farther on',
      'a;b\nsep=;\nc;d\n',
      [
        ['a', 'b'],
        ['sep=', ''],
        ['c', 'd'],
      ],
    ],
    ['begin after the byte-order mark', '\u00ef\u00bb\u00bfa;b\n', [['a', 'b']]],
    ['begin after both', '\u00ef\u00bb\u00bfsep=;\na;b\n', [['a', 'b']]],
  ])('%s', (_, text, expected) => expect(fields(text)).toEqual(expected))

  test.each<[string, readonly number[], string]>([
    ['FE alone is a letter', [0xfe, 0x41], '\u00feA'],
    ['FF at second place alone is a letter', [0x41, 0xff], 'A\u00ff'],
    ['FF alone is a letter', [0xff, 0x41], '\u00ffA'],
    ['FE at second place alone is a letter', [0x41, 0xfe], 'A\u00fe'],
    ['FF FE begins UTF-16', [0xff, 0xfe, 0x41, 0], '\ufeffA'],
    ['FE FF begins it the other way round', [0xfe, 0xff, 0, 0x41], '\ufeffA'],
  ])('%s', (_, bytes, text) => {
    const read = readRecords(Uint8Array.from(bytes), ';')
    expect(read.text).toBe(text)
    expect([...read.encode(read.text)]).toEqual(bytes)
  })
})

test('spans are replaced where they stand, in whatever order they come', () => {
  const edits = [
    { from: 4, to: 5, by: 'Z' },
    { from: 0, to: 1, by: '' },
    { from: 2, to: 2, by: '+' },
  ]
  expect(replaceSpans('a;b;c', edits)).toBe(';+b;Z')
  expect(replaceSpans('a;b;c', [])).toBe('a;b;c')
})
