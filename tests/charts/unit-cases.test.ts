import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dotPlot } from '../../src/charts/dot-plot.ts'
import { gauge } from '../../src/charts/gauge.ts'
import { rangeStrip } from '../../src/charts/range-strip.ts'
import { slope } from '../../src/charts/slope.ts'
import { smallMultiples, type Panel } from '../../src/charts/small-multiples.ts'
import { targetVsLatest } from '../../src/charts/target-vs-latest.ts'
import { tileMap } from '../../src/charts/tile-map.ts'
import { unitMap } from '../../src/charts/unit-map.ts'
import { placesFor, placesInside } from '../../src/charts/unit-map/inside.ts'
import { ofKind, outside, readSvg, textBoxes, textFaults, texts, type SvgElement } from './read-svg.ts'
import { broken, figure, gap, oneDay, scale, sixtyMonths, strip } from './samples.ts'
import { areas, bent, dot, dots, known, panels, slopes, tiles } from './unit-samples.ts'

const numberOf = (element: SvgElement | undefined, key: string) => Number(element?.attributes[key])
const faults = (svg: string) => [...textFaults(svg), ...outside(svg)]
const fallTo = (value: number) => ({ latest: { value, label: 'năm 2023', status: 'official' as const } })

describe('values under zero on a target scale', () => {
  const growth = { comparison: '>=' as const, value: 2, valueTo: null, words: 'Mục tiêu: tăng từ 2% mỗi năm' }

  it('reach from zero to the left, with the ends of the scale and zero told', () => {
    const svg = targetVsLatest(scale({ target: growth, ...fallTo(-3.4) }), 'vi')
    const [bar] = ofKind(readSvg(svg), 'nm-bar')
    const zero = Number(/^M([\d.]+)/.exec(ofKind(readSvg(svg), 'nm-axis')[0]!.attributes.d!)![1])
    expect(numberOf(bar, 'x') + numberOf(bar, 'width')).toBeCloseTo(zero, 0)
    expect(texts(readSvg(svg))).toEqual(expect.arrayContaining(['−4%', '0%', '2%', '−3,4% (năm 2023)']))
  })
  it('keep text apart and everything in the frame, whatever they are', () => {
    const value = fc.double({ min: -200, max: 200, noNaN: true })
    fc.assert(
      fc.property(value, value, fc.constantFrom('>=', '>', '<=', '<', '=', 'range'), fc.boolean(), (at, now, comparison, known) => {
        const target = { ...growth, comparison, value: at, valueTo: comparison === 'range' ? at + 10 : null }
        const svg = targetVsLatest(scale({ target, latest: known ? fallTo(now).latest : null }), 'vi')
        expect(faults(svg)).toEqual([])
      }),
    )
  })
  it('are drawn from zero on a gauge', () => {
    const svg = readSvg(gauge({ unit: 'điểm %', target: { value: -5, valueTo: null }, value: -3 }))
    const [bar] = ofKind(svg, 'nm-official')
    expect(numberOf(bar, 'x') + numberOf(bar, 'width')).toBeCloseTo(92, 0)
    expect(numberOf(bar, 'width')).toBeCloseTo((88 * 3) / 5, 0)
    expect(outside(gauge({ unit: '%', target: { value: 5, valueTo: null }, value: -300 }))).toEqual([])
  })
  it('fill no cell of a strip, which cannot begin under zero', () => {
    expect(ofKind(readSvg(rangeStrip(strip(fallTo(-1)), 'vi')), 'nm-bar')).toEqual([])
    expect(() => rangeStrip(strip({ target: { from: -1, to: 3, words: 'x' } }), 'vi')).toThrow(/targetVsLatest/)
  })
})

describe('values under zero side by side', () => {
  it('get a line at zero in a slope', () => {
    const lines = [{ name: 'Xã A', from: { value: -5, status: 'official' as const }, to: { value: 7, status: 'official' as const } }]
    const svg = slope(slopes({ lines }), 'vi')
    expect(ofKind(readSvg(svg), 'nm-grid')).toHaveLength(1)
    expect(texts(readSvg(svg))).toContain('0%')
    expect(faults(svg)).toEqual([])
  })
  it('get a tick at zero in each row of a dot plot, and zero on the scale', () => {
    const svg = dotPlot(dots({ rows: [dot(known('A', 3)), dot(known('B', -12))], mark: null }), 'vi')
    expect(ofKind(readSvg(svg), 'nm-axis')).toHaveLength(3)
    expect(texts(readSvg(svg))).toEqual(expect.arrayContaining(['−15%', '0', '5%']))
    expect(faults(svg)).toEqual([])
  })
  it('stay in the frame of small multiples', () =>
    expect(
      faults(smallMultiples(panels({ panels: [{ name: 'A', breaks: [], points: [figure('2021-12-31', '2021', -7)] }] }), 'vi')),
    ).toEqual([]))
})

describe('a dot plot of long values', () => {
  const rows = [1_234_567_890_129, 12].map((value, i) => dot(known(`Thị trấn Rừng Xanh ${i}`, value), value / 2))
  it.each([288, 640])('leaves half of the width and more to the plot, and its scale keeps its first tick, %i wide', (width) => {
    const svg = dotPlot(dots({ rows, unit: 'đồng', decimals: 0, mark: null, width }), 'vi')
    const track = /^M([\d.]+) [\d.]+H([\d.]+)/.exec(ofKind(readSvg(svg), 'nm-grid')[0]!.attributes.d!)!
    expect(Number(track[2]) - Number(track[1])).toBeGreaterThanOrEqual(width / 2)
    expect(texts(readSvg(svg))).toContain('0 đồng')
    expect(faults(svg)).toEqual([])
    const marks = ofKind(readSvg(svg), 'nm-point').filter(({ parent }) => parent?.attributes['data-k'])
    for (const { text, box } of textBoxes(readSvg(svg)).filter(({ text }) => text.endsWith(' đồng')))
      for (const mark of marks) {
        const [x, y] = [numberOf(mark, 'cx'), numberOf(mark, 'cy')]
        expect(x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height, text).toBe(false)
      }
  })
})

describe('a plan’s range', () => {
  const mark = { value: 20, valueTo: 40, words: 'Mục tiêu: từ 20% đến 40%' }
  it('is a band in each row of a dot plot and in its note', () => {
    const svg = readSvg(dotPlot(dots({ mark }), 'vi'))
    expect(ofKind(svg, 'nm-target-band')).toHaveLength(4)
    for (const band of ofKind(svg, 'nm-target-band')) expect(numberOf(band, 'width')).toBeGreaterThan(0)
  })
  it('is a band in each small chart and in its note', () => {
    const svg = readSvg(smallMultiples(panels({ mark }), 'vi'))
    expect(ofKind(svg, 'nm-target-band')).toHaveLength(5)
    for (const band of ofKind(svg, 'nm-target-band')) expect(numberOf(band, 'height')).toBeGreaterThan(0)
  })
})

describe('small multiples', () => {
  const only = (...given: Panel[]) => smallMultiples(panels({ unit: 'hộ', decimals: 0, mark: null, panels: given }), 'vi')
  const [changed, merged]: [Panel, Panel] = [
    { name: 'Xã A', breaks: [], points: broken().points },
    { name: 'Xã B', breaks: [{ date: '2023-01-01', label: 'Sắp xếp lại xã' }], points: broken().points },
  ]

  it('without a figure say why, and explain the plan’s mark and the scale', () => {
    const svg = smallMultiples(
      panels({ panels: [{ name: 'Xã A', breaks: [], points: [gap('2024-12-31', '2024', 'chưa công bố')] }] }),
      'vi',
    )
    expect(texts(readSvg(svg))).toEqual(
      expect.arrayContaining(['chưa công bố', 'Mục tiêu: trên 30%, đến năm 2025', 'Mọi ô cùng một thang, từ 0% đến 30%']),
    )
  })
  it('mark a change of definition in each chart and name it once', () => {
    const svg = only(changed, { ...changed, name: 'Xã C' })
    expect(ofKind(readSvg(svg), 'nm-break')).toHaveLength(3)
    expect(texts(readSvg(svg)).filter((words) => words === 'Đổi sang chuẩn 2022–2025')).toHaveLength(1)
    expect(faults(svg)).toEqual([])
  })
  it('number several breaks in the order of time, each named once', () => {
    const svg = only(changed, merged)
    const said = texts(readSvg(svg))
    expect(said.slice(said.indexOf('(1)', said.lastIndexOf('11/2024')))).toEqual([
      '(1)',
      'Đổi sang chuẩn 2022–2025',
      '(2)',
      'Sắp xếp lại xã',
    ])
    expect(faults(svg)).toEqual([])
    expect(readSvg(svg)[2]!.text).toContain('Sắp xếp lại xã')
  })
  it('keep the marks of sixty months from being a band', () => {
    const months = ['Xã A', 'Xã B'].map((name) => ({ name, breaks: [], points: sixtyMonths().points }))
    const marks = ofKind(readSvg(only(...months)), 'nm-point')
    expect(marks.length).toBeLessThanOrEqual(12)
  })
  it('name the definition of the latest figure where another stands on its day', () => {
    const points = oneDay().points.filter(({ date }) => date < '2024')
    expect(texts(readSvg(only({ name: 'Xã A', breaks: [], points }))).join(' ')).toContain('(31/12/2023, chuẩn 2022–2025)')
  })
})

describe('values that print apart', () => {
  const near = [known('Xã A', 99.97), known('Xã B', 0.03), known('Xã C', 12.14), known('Xã D', 12.11)]
  const expected = ['99,97%', '0,03%', '12,14%', '12,11%']
  it.each<[string, string]>([
    ['dot plot', dotPlot(dots({ rows: near.map((row) => dot(row)), mark: null }), 'vi')],
    ['tile map', tileMap(tiles({ tiles: near.map((row, i) => ({ ...row, column: i + 1, row: 1 })), width: 640 }), 'vi')],
    ['unit map', unitMap(areas({ areas: near.map((row, i) => ({ ...row, geometry: areas().areas[i]!.geometry })), width: 640 }), 'vi')],
    ['slope', slope(slopes({ lines: near.map((row) => ({ name: row.name, from: row as never, to: row as never })) }), 'vi')],
    [
      'small multiples',
      smallMultiples(
        panels({
          panels: near.map((row) => ({
            name: row.name,
            breaks: [],
            points: [figure('2025-06-30', '06/2025', row.state === 'figure' ? row.value : 0)],
          })),
        }),
        'vi',
      ),
    ],
  ])('are not 0, not 100 and not alike in a %s', (_, svg) => {
    const said = texts(readSvg(svg)).join(' ')
    for (const words of expected) expect(said).toContain(words)
    expect(faults(svg)).toEqual([])
  })
  it('are not alike in a slope of millions either', () => {
    const end = (value: number) => ({ value, status: 'official' as const })
    const said = texts(
      readSvg(
        slope(slopes({ unit: 'triệu đồng', decimals: 1, lines: [{ name: 'Xã A', from: end(1_234_567.2), to: end(1_234_567.4) }] }), 'vi'),
      ),
    )
    expect(said).toEqual(expect.arrayContaining(['1.234.567,2', '1.234.567,4']))
  })
  it('stay apart from the plan’s mark', () =>
    expect(texts(readSvg(dotPlot(dots({ rows: [dot(known('Xã A', 29.98))] }), 'vi')))).toContain('29,98%'))
})

describe('words on a map', () => {
  const shape = [
    [
      [0, 0],
      [300, 0],
      [300, 300],
      [0, 300],
      [0, 280],
      [150, 280],
      [150, 20],
      [0, 20],
      [0, 0],
    ] as const,
  ]
  const box = { x: 0, y: 0, width: 300, height: 300 }
  it('stand where the area is widest, not at a middle that lies outside it', () => {
    const [first] = placesInside([shape], box)
    expect(first!.x).toBeGreaterThan(200)
    expect(first!.y).toBeGreaterThan(70)
  })
  it('keep clear of the border', () => {
    for (const place of placesFor([shape], placesInside([shape], box), 120, 32, 99)) {
      expect(place.x - 60).toBeGreaterThan(150)
      expect(place.x + 60).toBeLessThan(300)
    }
    expect(placesFor([shape], placesInside([shape], box), 160, 32)).toEqual([])
  })
  it('keep out of holes', () => {
    const hole = [[100, 100], [200, 100], [200, 200], [100, 200], [100, 100]] as const // prettier-ignore
    const square = [[0, 0], [300, 0], [300, 300], [0, 300], [0, 0]] as const // prettier-ignore
    for (const { x, y } of placesFor([[square, hole]], placesInside([[square, hole]], box), 60, 32, 99))
      expect(x + 30 < 100 || x - 30 > 200 || y + 16 < 100 || y - 16 > 200).toBe(true)
  })
  it('go inside a bent area, or give way to a number there', () => {
    const svg = readSvg(unitMap(areas({ width: 328, areas: [{ ...known('Xã Cầu Gỗ', 12.1), geometry: bent }] }), 'vi'))
    expect(
      numberOf(
        svg.find(({ text }) => text === 'Xã Cầu Gỗ'),
        'x',
      ),
    ).toBeGreaterThan(200)
    const long = 'Xã-Có-Một-Cái-Tên-Dài-Liền-Một-Mạch'
    const numbered = texts(readSvg(unitMap(areas({ width: 328, areas: [{ ...known(long, 12.1), geometry: bent }] }), 'vi')))
    expect(numbered.slice(0, 3)).toEqual(['1', '1', `${long}: 12,1%`])
  })
  it('name the units whose figures are not official', () => {
    expect(texts(readSvg(unitMap(areas(), 'vi')))).toContain('số chưa chính thức: Xã Đồi Cỏ')
    expect(texts(readSvg(tileMap(tiles(), 'vi')))).toContain('số chưa chính thức: Xã Đồi Cỏ')
  })
})

describe('names beside a slope', () => {
  it('stand in the order of their values, however many lines a name takes', () => {
    const end = (value: number) => ({ value, status: 'official' }) as const
    const lines = [
      { name: 'Xã Suối Nắng', from: end(16), to: end(26.9) },
      { name: 'Cả huyện Mây Trắng trước ngày sắp xếp các xã và thị trấn', from: end(17.8), to: end(28.5) },
    ]
    const values = textBoxes(readSvg(slope(slopes({ lines, width: 288 }), 'vi'))).filter(({ text }) => /^(26,9|28,5)%$/.test(text))
    expect(values.sort((a, b) => a.box.y - b.box.y).map(({ text }) => text)).toEqual(['28,5%', '26,9%'])
  })
})
