/** The equations below the audit: taken apart, narrowed, put together, and judged in turn. */
import { describe, expect, test } from 'vitest'
import { solveBlock } from '../../../src/edition/disclosure/block.ts'
import { partsOf, withoutNested } from '../../../src/edition/disclosure/nested-rows.ts'
import { propagate } from '../../../src/edition/disclosure/propagate.ts'
import type { Relation } from '../../../src/edition/disclosure/relation.ts'
import type { Expression } from '../../../src/edition/disclosure/sensitive.ts'
import { buildSystem, type Row, type System } from '../../../src/edition/disclosure/system.ts'
import { waitingNumbers } from '../../../src/edition/disclosure/waiting.ts'

/** `a + b - 2c = 8` over the columns a, b, c …; `=` or `<=`. */
function row(text: string): Row {
  const [left = '', limit] = text.split('=')
  const terms = [...left.replaceAll(' ', '').matchAll(/([+-]?)(\d*)([a-z])/g)].map(([, sign, times, letter]) => ({
    column: letter!.charCodeAt(0) - 97,
    by: (sign === '-' ? -1 : 1) * (times === '' ? 1 : Number(times)),
  }))
  return { terms, limit: Number(limit) }
}
const write = ({ terms, limit }: Row): string =>
  `${[...terms]
    .sort((a, b) => a.column - b.column)
    .map(
      ({ column, by }, i) =>
        `${by < 0 ? '-' : i > 0 ? '+' : ''}${Math.abs(by) === 1 ? '' : Math.abs(by)}${String.fromCharCode(97 + column)}`,
    )
    .join('')}=${limit}`
const system = (rows: readonly string[], low: readonly number[], high: readonly number[]): System => ({
  rows: rows.map(row),
  low,
  high,
  columnOf: new Map(),
  remainderOf: new Map(),
})
const free = (columns: number) => new Array<number>(columns).fill(Infinity)
const zeros = (columns: number) => new Array<number>(columns).fill(0)

describe('equations within equations', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['the inner is taken from the outer', ['a+b+c+d=58', 'c+d=50'], ['a+b=8', 'c+d=50']],
    ['in whatever order they stand', ['c+d=50', 'a+b+c+d=58'], ['c+d=50', 'a+b=8']],
    ['also with the signs turned', ['a+b-c-d=8', 'c+d=50'], ['a+b=58', 'c+d=50']],
    ['also so many times', ['a+2b+2c=20', 'b+c=4'], ['a=12', 'b+c=4']],
    ['one after the other', ['a+b+c+d=58', 'b+c+d=54', 'c+d=50'], ['a=4', 'b=4', 'c+d=50']],
    ['not where they only overlap', ['a+b=5', 'b+c=7'], ['a+b=5', 'b+c=7']],
    ['not where the weights differ', ['a+b-c=5', 'b+c=7'], ['a+b-c=5', 'b+c=7']],
    ['not where they are the same', ['a+b=5', 'a+b=5'], ['a+b=5', 'a+b=5']],
    ['not where one column is missing', ['a+b=5', 'b+c+d=7'], ['a+b=5', 'b+c+d=7']],
    ['an equation of nothing is left alone', ['=0', 'a+b=5'], ['=0', 'a+b=5']],
  ])('%s', (_, given, expected) => expect(withoutNested(given.map(row)).map(write)).toEqual(expected))

  test('parts are what no equation joins', () => {
    const parts = partsOf(['a+b=5', 'b+c=7', 'e+f=1'].map(row), 6)
    const [a, b, c, d, e, f] = parts
    expect([a === b, b === c, d === a, e === f, e === a, e === d]).toEqual([true, true, false, true, false, false])
  })
})

describe('narrowing', () => {
  test.each<[string, readonly string[], readonly number[], readonly number[], string | null]>([
    ['two share what there is', ['a+b=15'], [0, 0], free(2), '0–15 0–15 exact'],
    ['what one has at least the other cannot have', ['a+b=15'], [4, 0], free(2), '4–15 0–11 exact'],
    ['what one has at most the other must have', ['a+b=15'], [0, 0], [6, Infinity], '0–6 9–15 exact'],
    ['a difference holds both ways', ['a-b=3'], [0, 0], [10, Infinity], '3–10 0–7 exact'],
    ['a difference without an end has none', ['a-b=3'], [0, 0], free(2), '3–Infinity 0–Infinity exact'],
    ['weights count', ['2a+b=10'], [0, 4], free(2), '0–3 4–10 exact'],
    ['along a chain, to both its ends', ['a+b=5', 'b+c=9', 'c+d=9'], zeros(4), [Infinity, Infinity, Infinity, 2], '3–5 0–2 7–9 0–2 exact'],
    ['what is not in any equation stays', ['a+b=5'], [0, 0, 7], [Infinity, Infinity, 8], '0–5 0–5 7–8 exact'],
    ['more than there is contradicts', ['a+b=5'], [3, 3], free(2), null],
    ['less than there is contradicts', ['a+b=5'], [0, 0], [2, 2], null],
    ['a speck more than there is does not', ['a+b=5'], [3, 2 + 1e-8], free(2), '3–3 2–2 exact'],
    ['in a circle only outer ends are found', ['a+b=5', 'a+c=5', 'b+c=6'], zeros(3), free(3), '0–4 1–5 1–5 outer'],
  ])('%s', (_, rows, low, high, expected) => {
    const bounds = propagate(system(rows, low, high), [...low], [...high])
    const text = bounds?.low.map((end, i) => `${Number(end.toFixed(3))}–${Number(bounds.high[i]!.toFixed(3))}`).join(' ')
    expect(bounds && `${text} ${bounds.exact ? 'exact' : 'outer'}`).toBe(expected)
  })
})

describe('a block', () => {
  const circle = system(['a+b=5', 'a+c=5', 'b+c=6'], zeros(3), free(3))
  const chain = system(['a+b=15'], zeros(2), free(2))
  const never = { inner: () => false, outer: () => false }
  test('gives exact ends where there is no circle', () => {
    const block = solveBlock(chain)!
    expect(block.interval(new Map([[0, 1]]))).toEqual({ low: 0, high: 15 })
    expect(block.interval(new Map([[0, -1]]))).toEqual({ low: -15, high: 0 })
    expect(
      block.interval(
        new Map([
          [0, 1],
          [1, 1],
        ]),
      ),
    ).toEqual({ low: 15, high: 15 })
    expect(
      block.interval(
        new Map([
          [0, 1],
          [1, -1],
        ]),
      ),
    ).toEqual({ low: -15, high: 15 })
  })
  test('finds the exact ends in a circle: a + b = a + c = 5, b + c = 6', () => {
    const block = solveBlock(circle)!
    expect([0, 1, 2].map((column) => block.interval(new Map([[column, 1]]), never))).toEqual(
      [2, 3, 3].map((value) => ({ low: value, high: value })),
    )
  })
  test('stops where what is possible at most decides, and only then', () => {
    const block = solveBlock(circle)!
    expect(block.interval(new Map([[0, 1]]), { inner: () => false, outer: () => true })).toEqual({ low: 0, high: 4 })
  })
  /** b = c = d = (9 − a) / 2, so that a is 0–9 and a + b is 4,5–9. */
  const swings = (most = Infinity) => solveBlock(system(['a+b+c=9', 'a+b+d=9', 'a+c+d=9'], zeros(4), [most, ...free(3)]))!
  test('stops where what has been found possible decides', () => {
    const found = swings().interval(new Map([[0, 1]]), { inner: () => true, outer: () => false })
    expect([found.low >= 0, found.low <= found.high, found.high - found.low < 9]).toEqual([true, true, true])
    expect(swings().interval(new Map([[0, 1]]), never)).toEqual({ low: 0, high: 9 })
  })
  test('keeps within the bounds of its columns in a circle, too', () =>
    expect(swings(2).interval(new Map([[0, 1]]), never)).toEqual({ low: 0, high: 2 }))
  test('never takes two columns for independent because each was found possible', () =>
    expect(
      swings().interval(
        new Map([
          [0, 1],
          [1, 1],
        ]),
        { inner: () => true, outer: () => false },
      ),
    ).toEqual({ low: 4.5, high: 9 }))
  test('is none where its equations contradict each other, in a circle or not', () => {
    expect(solveBlock(system(['a+b=5'], [3, 3], free(2)))).toBeNull()
    expect(solveBlock(system(['a+b=5', 'a+c=5', 'b+c=60'], zeros(3), free(3)))).toBeNull()
    // Only all four together contradict: a + b + c + d would be 1000 and 1001.
    expect(solveBlock(system(['a+b=500', 'b+c=500', 'c+d=500', 'a+d=501'], zeros(4), free(4)))).toBeNull()
  })
  test('may be asked within other bounds', () =>
    expect(solveBlock(chain, { low: [1, 0], high: [4, Infinity] })!.interval(new Map([[1, 1]]))).toEqual({ low: 11, high: 14 }))
})

describe('a system', () => {
  const relation = (terms: string, equal: boolean, limit: number): Relation => ({
    kind: 'whole',
    equal,
    limit,
    terms: row(`${terms}=0`).terms.map(({ column, by }) => ({ variable: column, by: by as 1 | -1 })),
  })
  const build = (...relations: Relation[]) =>
    buildSystem(
      [0, 1, 2],
      relations,
      ({ terms, limit }) => ({ open: terms, limit }),
      (variable) => ({ low: variable, high: 10 * variable }),
    )
  test('writes equations with their columns in order and the first of them positive', () =>
    expect(build(relation('-b-a+c', true, -4))!.rows.map(write)).toEqual(['a+b-c=4']))
  test('keeps the bounds of its variables', () =>
    expect(build(relation('a+b', true, 4))).toMatchObject({ low: [0, 1, 2], high: [0, 10, 20] }))
  test('says an equation once that is said twice, either way round', () =>
    expect(build(relation('a+b', true, 4), relation('-a-b', true, -4))!.rows.map(write)).toEqual(['a+b=4']))
  test('is none where two relations say different things', () => {
    expect(build(relation('a+b', true, 4), relation('a+b', true, 5))).toBeNull()
    expect(build(relation('a+b', true, 4), relation('a+b', true, 4 + 1e-9))).not.toBeNull()
  })
  test('gives each inequality a column for what is left over, the same to one said twice', () => {
    const [first, again, other] = [relation('a-b', false, 0), relation('a-b', false, 0), relation('a-b', false, 3)]
    const built = build(first, again, other)!
    expect(built.rows.map(write)).toEqual(['a-b+d=0', 'a-b+e=3'])
    expect([first, again, other].map((one) => built.remainderOf.get(one))).toEqual([3, 3, 4])
    expect([built.low.slice(3), built.high.slice(3)]).toEqual([
      [0, 0],
      [Infinity, Infinity],
    ])
  })
  test('leaves out what a relation adds and takes away again', () =>
    expect(build(relation('a+b-b', true, 4))!.rows.map(write)).toEqual(['a=4']))
})

describe('numbers that wait to be judged', () => {
  const number = (...variables: number[]) => ({ terms: variables.map((variable) => ({ variable, by: 1 })) }) as unknown as Expression
  test('come in the order in which they were touched, each once', () => {
    const waiting = waitingNumbers()
    const [a, b, c] = [number(1), number(2), number(1, 2)]
    waiting.add([a, b, c])
    expect([waiting.next(), waiting.next(), waiting.next(), waiting.next()]).toEqual([a, b, c, undefined])
    waiting.touch([2])
    waiting.touch([2, 1])
    expect([waiting.next(), waiting.next(), waiting.next(), waiting.next()]).toEqual([b, c, a, undefined])
  })
  test('are found by any of their variables, until they are removed', () => {
    const waiting = waitingNumbers()
    const [a, c] = [number(1), number(1, 2)]
    waiting.add([a, c])
    expect([...waiting.about([2])]).toEqual([c])
    expect([...waiting.about([1, 3])]).toEqual([a, c])
    waiting.remove([c])
    expect([[...waiting.about([1, 2])], waiting.next(), waiting.next()]).toEqual([[a], a, undefined])
    waiting.touch([2])
    waiting.remove([number(9)])
    expect(waiting.next()).toBeUndefined()
  })
})
