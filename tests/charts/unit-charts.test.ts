import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dotPlot } from '../../src/charts/dot-plot.ts'
import { histogram } from '../../src/charts/histogram.ts'
import { slope } from '../../src/charts/slope.ts'
import { smallMultiples } from '../../src/charts/small-multiples.ts'
import { statusGrid } from '../../src/charts/status-grid.ts'
import type { UnitState } from '../../src/model/progress.ts'
import { tileMap } from '../../src/charts/tile-map.ts'
import { unitMap } from '../../src/charts/unit-map.ts'
import { commonDomain } from '../../src/charts/layout/domain.ts'
import { inOrder, type UnitRow } from '../../src/charts/units/rows.ts'
import { shades } from '../../src/charts/units/shades.ts'
import { spread } from '../../src/charts/layout/spread.ts'
import { chartCss } from '../../src/charts/css.ts'
import { ofKind, readSvg, textFaults, texts } from './read-svg.ts'
import { figure, gap, hostile } from './samples.ts'
import { areas, dot, dots, grid, known, panels, slopes, spreads, square, tiles, unknown } from './unit-samples.ts'

const widths = [288, 640]
const samples: Readonly<Record<string, (width: number) => string>> = {
  'dot-plot': (width) => dotPlot(dots({ width }), 'vi'),
  'small-multiples': (width) => smallMultiples(panels({ width }), 'vi'),
  histogram: (width) => histogram(spreads({ width }), 'vi'),
  slope: (width) => slope(slopes({ width }), 'vi'),
  'status-grid': (width) => statusGrid(grid({ width }), 'vi'),
  'tile-map': (width) => tileMap(tiles({ width }), 'vi'),
  'unit-map': (width) => unitMap(areas({ width }), 'vi'),
}

describe.each(Object.entries(samples))('%s', (name, draw) => {
  it.each(widths)('is drawn as it was, %i wide', async (width) => {
    await expect(`${draw(width).replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(`snapshots/${name}-${width}.svg`)
  })
  it.each(widths)('has its text in its frame and apart, %i wide', (width) => expect(textFaults(draw(width))).toEqual([]))
  it('styles every class that it uses', () => {
    const used = readSvg(draw(288)).flatMap(({ attributes }) => (attributes.class ?? '').split(' '))
    for (const kind of new Set(used))
      if (kind && kind !== `nm-${name}` && !/^nm-(note|code|state-(inconclusive|behind))$/.test(kind))
        expect(chartCss, kind).toContain(`.${kind}`)
  })
  it('carries no colour of its own', () => expect(draw(288)).not.toMatch(/(?:fill|stroke)="(?!none)|style=/))
})

/** The rows that editors will bring one day: each must give a picture or a sentence. */
const many = (n: number, name: (i: number) => string): UnitRow[] => Array.from({ length: n }, (_, i) => known(name(i), (i * 37) % 101))
const longName = (i: number) => `Xã Có Một Cái Tên Rất Dài Đến Bốn Mươi ${i}`
const odd: readonly [string, readonly UnitRow[], string][] = [
  ['none', [], '%'],
  ['one', [known('Xã A', 12.5)], '%'],
  ['all suppressed', ['Xã A', 'Xã B', 'Xã C'].map((name) => unknown(name)), '%'],
  ['all equal', ['Xã A', 'Xã B', 'Xã C'].map((name) => known(name, 50)), '%'],
  ['all zero', ['Xã A', 'Xã B'].map((name) => known(name, 0)), '%'],
  ['a fall under zero', [known('Xã A', -12.5), known('Xã B', 3)], 'điểm %'],
  ['only under zero', [known('Xã A', -12.5), known('Xã B', -3)], 'điểm %'],
  ['forty units', many(40, (i) => `Xã ${i + 1}`), '%'],
  ['forty units with names of forty letters', many(40, longName), '%'],
  ['a name in one piece', [known('X'.repeat(60), 3), unknown('Y'.repeat(60))], '%'],
  ['thousands of millions', [known('Xã A', 4_250_000_000), known('Xã B', 12)], 'đồng'],
  ['long values near one another', [known('Xã A', 199_999.9999), known('Xã B', -1e-6)], '%'],
  ['a long unit', [known('Xã A', 12.5)], 'triệu đồng trên một hộ trong một năm'],
  ['over a hundred percent', [known('Xã A', 130), known('Xã B', 40)], '%'],
  ['hostile names', [known(hostile, 3), unknown(hostile, hostile)], hostile],
]
const draws: Readonly<Record<string, (rows: readonly UnitRow[], unit: string, width: number) => string>> = {
  'dot plot': (rows, unit, width) =>
    dotPlot(dots({ rows: rows.map((row, i) => dot(row, row.state === 'figure' && i % 2 ? row.value / 2 : null)), unit, width }), 'vi'),
  'dot plot without a mark': (rows, unit, width) =>
    dotPlot(dots({ rows: rows.map((row) => dot(row)), before: null, mark: null, unit, width }), 'vi'),
  'small multiples': (rows, unit, width) =>
    smallMultiples(
      panels({
        unit,
        width,
        mark: null,
        panels: rows.map((row) => ({
          name: row.name,
          breaks: [],
          points:
            row.state === 'figure'
              ? [figure('2022-12-31', '2022', row.value / 2), figure('2025-06-30', '06/2025', row.value)]
              : [gap('2025-06-30', '06/2025', row.words)],
        })),
      }),
      'vi',
    ),
  slope: (rows, unit, width) =>
    slope(
      slopes({
        unit,
        width,
        lines: rows.map((row) => ({
          name: row.name,
          from: row.state === 'figure' ? { value: row.value / 2, status: row.status } : null,
          to: row.state === 'figure' ? { value: row.value, status: row.status } : null,
          ...(row.state === 'missing' ? { words: row.words } : {}),
        })),
      }),
      'vi',
    ),
  'status grid': (rows, _, width) =>
    statusGrid(grid({ width, rows: rows.map((row) => ({ name: row.name, states: [row.state === 'figure' ? 'met' : 'withheld'] })) }), 'vi'),
  'tile map': (rows, unit, width) =>
    tileMap(tiles({ unit, width, tiles: rows.map((row, i) => ({ ...row, column: (i % 8) + 1, row: Math.floor(i / 8) + 1 })) }), 'vi'),
  'unit map': (rows, unit, width) =>
    unitMap(areas({ unit, width, areas: rows.map((row, i) => ({ ...row, geometry: square(i % 8, Math.floor(i / 8)) })) }), 'vi'),
}

describe.each(Object.entries(draws))('%s of odd units', (_, draw) => {
  it.each(odd)('%s', (_name, rows, unit) => {
    for (const width of widths) {
      const svg = draw(rows, unit, width)
      expect(textFaults(svg)).toEqual([])
      expect(svg).not.toMatch(/NaN|Infinity|undefined|null/)
      expect(texts(readSvg(svg)).length).toBeGreaterThan(0)
      const said = readSvg(svg)[2]!.text
      for (const row of rows) expect(said).toContain(row.name.replace('\u0000', ''))
    }
  })
  it('keeps its words apart whatever the figures', () => {
    const row = fc.record({
      name: fc.string({ minLength: 1, maxLength: 40 }),
      value: fc.option(fc.double({ min: -50, max: 2e6, noNaN: true })),
    })
    fc.assert(
      fc.property(
        fc.array(row, { maxLength: 12 }),
        fc.constantFrom('%', 'hộ', 'triệu đồng'),
        fc.constantFrom(...widths),
        (rows, unit, width) => {
          const given = rows.map(({ name, value }) => (value === null ? unknown(name) : known(name, value)))
          expect(textFaults(draw(given, unit, width))).toEqual([])
        },
      ),
      { numRuns: 60 },
    )
  })
})

describe('a dot plot', () => {
  it('goes from high to low, the unknown last, equals as given', () => {
    const rows = [known('a', 1), unknown('b'), known('c', 3), known('d', 1)]
    expect(inOrder(rows).map(({ name }) => name)).toEqual(['c', 'a', 'd', 'b'])
  })
  it('keeps the order given where that means something', () =>
    expect(texts(readSvg(dotPlot(dots({ rows: [dot(known('a', 1)), dot(known('b', 2))], asGiven: true }), 'vi')))[0]).toBe('a'))
  it('shows the period before as a ghost, and only where there is one', () => {
    const svg = readSvg(dotPlot(dots(), 'vi'))
    expect(ofKind(svg, 'nm-ghost')).toHaveLength(2)
    expect(texts(svg)).toContain('năm 2024, kỳ trước')
    expect(ofKind(readSvg(dotPlot(dots({ before: null, rows: [dot(known('a', 3))] }), 'vi')), 'nm-ghost')).toHaveLength(0)
  })
  it('has words and no dot where nothing is published', () => {
    const svg = readSvg(dotPlot(dots({ rows: [dot(unknown('Xã A', 'chưa công bố'))] }), 'vi'))
    expect(ofKind(svg, 'nm-point')).toHaveLength(0)
    expect(texts(svg)).toEqual(['Xã A', 'chưa công bố'])
  })
  it('draws positions in proportion from zero', () => {
    const xs = ofKind(
      readSvg(dotPlot(dots({ rows: [dot(known('A', 50)), dot(known('B', 25)), dot(known('C', 0))], mark: null }), 'vi')),
      'nm-point',
    )
      .filter(({ attributes }) => attributes.cx && attributes.cx !== '0')
      .map(({ attributes }) => Number(attributes.cx))
    expect((xs[0]! - xs[2]!) / (xs[1]! - xs[2]!)).toBeCloseTo(2, 1)
  })
})

describe('the common scale', () => {
  it.each([
    [[3, 40], '%', [0, 40]],
    [[98.4], '%', [0, 100]],
    [[130], '%', [0, 150]],
    [[0, 0], '%', [0, 10]],
    [[], 'hộ', [0, 1]],
    [[5e-324, -5e-324], '%', [0, 10]],
    [[-12, 3], 'điểm %', [-15, 5]],
    [[-13, -3], 'điểm %', [-15, 0]],
    [[-4, -4], '%', [-4, 0]],
  ])('of %j in %s is %j', (values, unit, domain) => expect(commonDomain(values, unit)).toEqual(domain))
})

describe('shades', () => {
  const quantity = { unit: '%', decimals: 1 }
  const told = (values: readonly number[], of = quantity) => shades(values, of, 'vi').notes.map(({ words }) => words)
  it('let units that are nearly equal look alike, wherever they stand', () => {
    for (const values of [
      [77.5, 78.7, 78.9],
      [2, 2.4, 3],
      [10, 11, 12],
    ])
      expect(new Set(values.map(shades(values, quantity, 'vi').of)).size, values.join()).toBe(1)
    expect(new Set([9, 10, 12].map(shades([9, 10, 12], { unit: 'hộ', decimals: 0 }, 'vi').of)).size).toBe(1)
  })
  it('rise in four equal steps of the whole scale of a rate', () =>
    expect([0, 24.9, 25, 50, 75, 100].map(shades([0, 100], quantity, 'vi').of)).toEqual([0, 0, 1, 2, 3, 3]))
  it('say the scale, and the steps that a unit stands in', () =>
    expect(told([1, 2, 99])).toEqual(['Bốn bậc màu đều nhau, trên thang từ 0% đến 100%', 'từ 0% đến dưới 25%', 'từ 75% đến 100%']))
  it('begin at 0 for counts too, and under it where values are negative', () => {
    expect(told([350, 20], { unit: 'hộ', decimals: 0 })[0]).toContain('từ 0 hộ đến 400 hộ')
    expect(shades([-5, 5], { unit: 'điểm %', decimals: 1 }, 'vi').of(-5)).toBe(0)
  })
  it('are whole numbers for counts', () =>
    expect(told([1, 2], { unit: 'mô hình', decimals: 0 })).toEqual([
      'Bốn bậc màu đều nhau, trên thang từ 0 mô hình đến 4 mô hình',
      'từ 1 mô hình đến dưới 2 mô hình',
      'từ 2 mô hình đến dưới 3 mô hình',
    ]))
  it('have nothing to say of no figure', () => expect(told([])).toEqual([]))
})

describe('a status grid', () => {
  const states: UnitState[] = ['met', 'on-track', 'behind', 'not-met', 'inconclusive', 'insufficient', 'withheld', 'none']
  it('gives every state a shape of its own', () => {
    const shapes = states.map((state) => {
      const svg = readSvg(statusGrid(grid({ columns: [{ code: 'A', name: 'Một' }], rows: [{ name: 'x', states: [state] }] }), 'vi'))
      return svg
        .filter(({ attributes }) => (attributes.class ?? '').startsWith('nm-state'))
        .map(({ name, attributes }) => `${name}.${attributes.class}`)
        .join()
    })
    expect(new Set(shapes).size).toBe(states.length)
  })
  it('explains only the states that are there', () => {
    const said = texts(readSvg(statusGrid(grid({ rows: [{ name: 'x', states: ['met', 'met', 'met'] }] }), 'vi')))
    expect(said).toContain('Đạt')
    expect(said).not.toContain('Chậm')
  })
  it('turns codes on their side when columns are narrow', () => {
    const columns = Array.from({ length: 13 }, (_, i) => ({ code: `CT4C${i}`, name: `Chỉ tiêu ${i}` }))
    const svg = statusGrid(grid({ columns }), 'vi')
    expect(svg).toContain('rotate(-90)')
    expect(textFaults(svg)).toEqual([])
  })
})

describe('maps', () => {
  it('number tiles that are too small for names, and say the names under the map', () => {
    const svg = texts(
      readSvg(
        tileMap(tiles({ tiles: many(40, longName).map((row, i) => ({ ...row, column: (i % 8) + 1, row: Math.floor(i / 8) + 1 })) }), 'vi'),
      ),
    )
    expect(svg[0]).toBe('1')
    expect(svg.join(' ')).toContain(longName(0))
  })
  it('keep north up and the middle parallel true', () => {
    const svg = readSvg(
      unitMap(
        areas({
          areas: [
            { ...known('Nam', 1), geometry: square(0, 0) },
            { ...known('Bắc', 2), geometry: square(0, 1) },
          ],
        }),
        'vi',
      ),
    )
    const [south, north] = ofKind(svg, 'nm-area')
      .filter(({ name }) => name === 'path')
      .map(({ attributes }) => (attributes.d!.match(/-?[\d.]+,-?[\d.]+/g) ?? []).map((pair) => pair.split(',').map(Number)))
    const ys = (points: number[][]) => points.map(([, y]) => y!)
    expect(Math.max(...ys(north!))).toBeLessThanOrEqual(Math.min(...ys(south!)) + 0.2)
    const side = (points: number[][], at: 0 | 1) =>
      Math.max(...points.map((point) => point[at]!)) - Math.min(...points.map((point) => point[at]!))
    expect(side(south!, 0) / side(south!, 1)).toBeCloseTo(Math.cos((10.1 * Math.PI) / 180), 2)
  })
  it('say whose borders they are', () => expect(texts(readSvg(unitMap(areas(), 'vi')))).toContain('Bản đồ: vẽ cho bài thử, CC0'))
})

describe('spreading labels', () => {
  it('leaves apart what is apart', () =>
    expect(
      spread(
        [
          { middle: 10, height: 10 },
          { middle: 40, height: 10 },
        ],
        0,
        100,
      ),
    ).toEqual([10, 40]))
  it('keeps the order and the room for any labels', () => {
    const label = fc.record({ middle: fc.double({ min: 0, max: 100, noNaN: true }), height: fc.integer({ min: 1, max: 20 }) })
    fc.assert(
      fc.property(fc.array(label, { maxLength: 12 }), (labels) => {
        const middles = spread(labels, 0, 100)
        const order = labels.map((_, i) => i).sort((a, b) => labels[a]!.middle - labels[b]!.middle)
        for (let i = 1; i < order.length; i += 1) {
          const [a, b] = [order[i - 1]!, order[i]!]
          expect(middles[b]! - middles[a]!).toBeGreaterThanOrEqual((labels[a]!.height + labels[b]!.height) / 2 - 1e-9)
        }
      }),
    )
  })
})

describe('how many units have figures of which size', () => {
  const draw = (values: readonly number[], more: Partial<Parameters<typeof histogram>[0]> = {}) =>
    histogram(spreads({ values, ...more }), 'vi')
  /** Words and count of each row. */
  const rows = (svg: string) => {
    const shown = texts(readSvg(svg))
    return shown.flatMap((words, i) =>
      i % 2 === 0 && /^\d[\d.]*$/.test(shown[i + 1] ?? '') ? [[words, Number(shown[i + 1]!.replace('.', ''))]] : [],
    )
  }
  it('counts each unit once, in the span that holds it', () => {
    expect(rows(draw([0, 1, 9.9, 10, 19, 20, 79.9, 80]))).toEqual([
      ['từ 0 đến dưới 10%', 3],
      ['từ 10 đến dưới 20%', 2],
      ['từ 20 đến dưới 30%', 1],
      ['từ 30 đến dưới 40%', 0],
      ['từ 40 đến dưới 50%', 0],
      ['từ 50 đến dưới 60%', 0],
      ['từ 60 đến dưới 70%', 0],
      ['từ 70 đến 80%', 2],
    ])
  })
  it('counts whole things in whole numbers', () =>
    expect(rows(draw([1, 2, 2, 3], { unit: 'mô hình', decimals: 0 }))).toEqual([
      ['từ 1 đến dưới 2 mô hình', 1],
      ['từ 2 đến 3 mô hình', 3],
    ]))
  it('says one value once', () => expect(rows(draw([5, 5, 5]))).toEqual([['5,0%', 3]]))
  it('says that there is none', () => expect(texts(readSvg(draw([])))).toContain('Chưa có số liệu'))
  it('loses no unit and keeps its words apart, whatever the figures', () =>
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1e6, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 60 }),
        fc.constantFrom(...widths),
        (values, width) => {
          const svg = draw(values, { unit: 'hộ', width })
          return textFaults(svg).length === 0 && rows(svg).reduce((sum, [, count]) => sum + Number(count), 0) === values.length
        },
      ),
    ))
})
