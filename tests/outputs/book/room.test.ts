import { describe, expect, test } from 'vitest'
import { hasShortCells, isShort, leadsOn, widthsOf } from '../../../src/outputs/book/typst/room.ts'
import type { Block, Runs } from '../../../src/views/book/model.ts'

const runs = (text: string): Runs => [{ text }]
const table = (...rows: readonly (readonly string[])[]) => {
  const [head = [], ...others] = rows.map((row) => row.map(runs))
  return { kind: 'table', head, rows: others } as const
}
const paragraph = (text: string): Block => ({ kind: 'paragraph', runs: runs(text) })
const list = (...texts: readonly string[]) =>
  ({ kind: 'list', start: null, items: texts.map((text) => ({ ticked: null, blocks: [paragraph(text)] })) }) as const
const box = (...blocks: readonly Block[]) => ({ kind: 'box', tone: 'note', title: runs('Tên'), blocks }) as const
const long = 'chữ '.repeat(60)

test.each([
  ['a list of three', list('Một', 'Hai', 'Ba'), true],
  ['a list of ten', list(...Array<string>(10).fill('Một')), false],
  ['a list of three long items', list(long, long, long), false],
  ['a table of five rows', table(...Array<string[]>(6).fill(['Một', 'Hai'])), true],
  ['a table of twenty rows', table(...Array<string[]>(21).fill(['Một', 'Hai'])), false],
  ['a table with a long cell in a narrow column', table(['A', 'B', 'C', 'D'], [long, long, long, long]), false],
  ['a box of one sentence', box(paragraph('Một câu.')), true],
  ['a box with a long list', box(list(...Array<string>(14).fill('Một'))), false],
  ['a box with a picture, whose size is its own', box({ kind: 'picture', path: 'a', alt: '', caption: '' }), false],
])('says rightly whether %s is kept whole', (_, block, expected) => expect(isShort(block)).toBe(expected))

test('a cell that may be longer than a page may be broken', () => {
  expect(hasShortCells(table(['A'], [long]))).toBe(true)
  expect(hasShortCells(table(['A'], [long.repeat(3)]))).toBe(false)
})

test.each([
  ['Gồm ba việc:', true],
  ['Gồm ba việc: ', true],
  ['Một câu.', false],
  ['Lúc 8:30 sáng', false],
])('%s announces what follows: %j', (text, expected) => expect(leadsOn(runs(text))).toBe(expected))

test('a line announces what follows also where its source stands after the colon, or before it', () => {
  expect(leadsOn([{ text: 'Gồm ' }, { text: '(kế hoạch)', mark: true }, { text: ':' }])).toBe(true)
  expect(leadsOn([{ text: 'Gồm: ' }, { text: '(kế hoạch)', mark: true }])).toBe(true)
})

describe('widths of columns', () => {
  test.each([
    ['a short one beside a long one is not broken', table(['Con', 'Bệnh'], ['Vịt, ngan', long]), [null, 60]],
    ['two of a kind share the line', table(['Tiền vào', 'Tiền ra'], ['Bán lúa', 'Gạo, muối']), [null, 10]],
    [
      'the shortest of many short ones come first',
      table(['A', 'B', 'C', 'D'], ['mười hai chữ', 'mười bốn chữ..', 'mười ba chữ.', long]),
      [null, 14, null, 60],
    ],
    ['dots are room to write on', table(['Việc', 'Ghi'], ['Làm gì', '……']), [null, 40]],
    ['a single one takes the line', table(['Việc'], ['Một']), [10]],
  ])('%s', (_, block, expected) => expect(widthsOf(block)).toEqual(expected))

  test('a link within the book needs room for the number of its page', () => {
    const cell = (to?: { chapter: string; anchor: null }): Block & { kind: 'table' } => ({
      kind: 'table',
      head: [runs('Việc'), runs('Nơi')],
      rows: [[[{ text: 'Vay vốn ở xã', ...(to ? { to } : {}) }], runs(long)]],
    })
    expect(widthsOf(cell())[0]).toBeNull()
    expect(widthsOf(cell({ chapter: 'a', anchor: null }))[0]).toBe(21)
  })
})
