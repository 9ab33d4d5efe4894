/** What a source says of its number and of its time, drawn: a bound is no exact value, a span is no last year. */
import { describe, expect, it, test } from 'vitest'
import { dotPlot } from '../../src/charts/dot-plot.ts'
import { smallMultiples } from '../../src/charts/small-multiples.ts'
import { targetVsLatest } from '../../src/charts/target-vs-latest.ts'
import { tileMap } from '../../src/charts/tile-map.ts'
import { timeSeries } from '../../src/charts/time-series.ts'
import { ofKind, outside, readSvg, textFaults, texts } from './read-svg.ts'
import { figure, scale, series } from './samples.ts'
import { dot, dots, known, panels, tiles } from './unit-samples.ts'

const figures = [
  figure('2020-12-31', '2020', 8),
  figure('2023-12-31', '2021–2023', 10, { from: '2021-01-01', bound: 'more-than' }),
  figure('2024-12-31', '2024', 6, { bound: 'at-most' }),
]
const more = { ...known('Xã A', 10), bound: 'more-than' as const }

describe('a bound', () => {
  test.each([
    ['a series', timeSeries(series({ points: figures }), 'vi'), 'hơn 10,0%'],
    ['small charts', smallMultiples(panels({ panels: [{ name: 'Xã A', breaks: [], points: figures }] }), 'vi'), 'nhiều nhất 6,0% (2024)'],
    ['rows', dotPlot(dots({ rows: [dot(more)] }), 'vi'), 'hơn 10,0%'],
    ['tiles', tileMap(tiles({ tiles: [{ ...more, column: 1, row: 1 }] }), 'vi'), 'hơn 10,0%'],
    [
      'a scale',
      targetVsLatest(scale({ latest: { value: 62, label: 'năm 2023', status: 'official', bound: 'about' } }), 'vi'),
      'khoảng 62,0% (năm 2023)',
    ],
  ])('is said at its value in %s, and to those who hear it', (_, svg, words) => {
    expect(texts(readSvg(svg)).join(' ')).toContain(words)
    expect(readSvg(svg).find(({ name }) => name === 'desc')!.text).toContain(words.split(' (')[0])
    expect(textFaults(svg)).toEqual([])
  })
  it('opens its mark upwards for “more than” and downwards for “at most”', () => {
    const marks = ofKind(readSvg(timeSeries(series({ points: figures }), 'vi')), 'nm-bound').map(({ attributes }) => attributes.d)
    expect(marks.map((d) => /l4 (-?)5/.exec(d!)![1])).toEqual(['-', ''])
  })
})

describe('a span', () => {
  const svg = timeSeries(series({ points: figures }), 'vi')
  it('is a bar from its first day to its last, with its mark in the middle', () => {
    const [, from, y, to] = /^M([\d.]+) ([\d.]+)H([\d.]+)/.exec(ofKind(readSvg(svg), 'nm-span')[0]!.attributes.d!)!.map(Number)
    const mark = ofKind(readSvg(svg), 'nm-point').find(({ parent }) => parent?.attributes['data-k'] === '2021–2023')!
    expect(Number(mark.attributes.cx)).toBeCloseTo((from! + to!) / 2, 0)
    expect(Number(mark.attributes.cy)).toBeCloseTo(y!, 0)
    expect(to! - from!).toBeGreaterThan(100)
  })
  it('is joined with no neighbour', () => expect(ofKind(readSvg(svg), 'nm-line')).toEqual([]))
  it('is drawn over its length in small charts too, and stays inside its frame', () => {
    const small = smallMultiples(panels({ panels: [{ name: 'Xã A', breaks: [], points: figures }] }), 'vi')
    expect(ofKind(readSvg(small), 'nm-span')).toHaveLength(1)
    expect([outside(svg), outside(small)]).toEqual([[], []])
  })
})
