import { describe, expect, it } from 'vitest'
import { chartCss } from '../../src/charts/css.ts'
import fc from 'fast-check'
import { timeSeries, type FigurePoint, type SeriesPoint, type TargetMark } from '../../src/charts/time-series.ts'
import { drawBreaks, definitionBreaks } from '../../src/charts/time-series/breaks.ts'
import { dayNumber, timeScale, valueScale } from '../../src/charts/time-series/scales.ts'
import { segments } from '../../src/charts/time-series/segments.ts'
import { valueWish } from '../../src/charts/time-series/value-labels.ts'
import { ofKind, outside, readSvg, textFaults, texts } from './read-svg.ts'
import { broken, figure, gap, oneDay, series, sixtyMonths, thirtyYears, twoReadings } from './samples.ts'

const draw = (...input: Parameters<typeof series>) => readSvg(timeSeries(series(...input), 'vi'))
const joins = (path: string | undefined) => (path?.match(/L/g) ?? []).length

describe('which points a line joins', () => {
  const [a, b, c] = [figure('2021-12-31', '2021', 3), figure('2022-12-31', '2022', 2), figure('2023-12-31', '2023', 1)]
  const pairs = (...input: Parameters<typeof segments>) => segments(...input).map(({ from, to }) => `${from.label}–${to.label}`)

  it('joins neighbours', () => expect(pairs([a, b, c], [])).toEqual(['2021–2022', '2022–2023']))
  it('leaves a gap open', () => expect(pairs([a, gap('2022-12-31', '2022', 'chưa công bố'), c], [])).toEqual([]))
  it('does not cross a break that falls between', () =>
    expect(pairs([a, b, c], [{ date: '2022-06-01', label: '' }])).toEqual(['2022–2023']))
  it('counts a break on the day of a figure as before it', () =>
    expect(pairs([a, b, c], [{ date: '2022-12-31', label: '' }])).toEqual(['2022–2023']))
  it('is not stopped by a break on the first day', () => expect(pairs([a, b], [{ date: '2021-12-31', label: '' }])).toEqual(['2021–2022']))
  it('does not cross a change of definition that nobody told of', () =>
    expect(pairs([a, { ...b, definition: 'x' }, { ...c, definition: 'x' }], [])).toEqual(['2022–2023']))
  it('does not join two figures of one day', () => expect(pairs([a, { ...b, date: a.date }], [])).toEqual([]))
  it('are joined whether official or not: both are known', () =>
    expect(pairs([a, { ...b, status: 'estimate' }, c], [])).toEqual(['2021–2022', '2022–2023']))
})

describe('breaks', () => {
  const points = [
    figure('2021-01-31', '01/2021', 1, { definition: '2016-2020' }),
    figure('2021-12-31', '2021', 2, { definition: '2022-2025' }),
  ]
  const xOf = ({ date }: { date: string }) => (date < '2021-06-01' ? 50 : 150)

  it('are seen in the definitions and named after the new one', () => {
    expect(definitionBreaks(points, [], 'vi')).toEqual([{ date: '2021-12-31', label: 'Đổi sang chuẩn 2022–2025', at: points[1] }])
    expect(definitionBreaks(points, [], 'en')[0]?.label).toBe('New 2022–2025 standard')
  })
  it('are not told twice where one is told of', () =>
    expect(definitionBreaks(points, [{ date: '2021-07-01', label: 'Đổi chuẩn' }], 'vi')).toEqual([]))
  it('never stand on a point', () => {
    expect(drawBreaks([{ date: '2021-12-31', label: '' }], points, xOf, 20, 180)[0]?.x).toBe(142)
    expect(drawBreaks([{ date: '2021-02-01', label: '' }], points, xOf, 20, 180)[0]?.x).toBe(58)
  })
  it('stand half-way between points that are very near', () => {
    expect(drawBreaks([{ date: '2021-12-31', label: '' }], points, ({ date }) => (date < '2021-06-01' ? 50 : 56), 20, 180)[0]?.x).toBe(53)
  })
  it('stay inside the plot before the first and after the last point', () => {
    expect(drawBreaks([{ date: '2021-01-31', label: '' }], points, xOf, 20, 180)[0]?.x).toBe(42)
    expect(drawBreaks([{ date: '2025-07-01', label: '' }], points, () => 150, 20, 180)[0]?.x).toBe(158)
  })
})

describe('a single period, said aloud', () => {
  const aloud = (point: SeriesPoint) => timeSeries(series({ points: [point] }), 'vi')
  it('is one figure where it has one', () => expect(aloud(figure('2023-12-31', '2023', 5))).toContain('Mới có một con số'))
  it('is no figure where it is a gap', () => expect(aloud(gap('2023-12-31', '2023', 'chưa công bố'))).not.toContain('Mới có một con số'))
})

describe('paths of several readings', () => {
  const goals = (svg: string) => ofKind(readSvg(svg), 'nm-target-label').map(({ text }) => text)
  it.each([288, 640])('write at their ends where they lead, %i wide', (width) => {
    expect(goals(timeSeries(twoReadings({ width }), 'vi'))).toEqual(expect.arrayContaining(['0,0%', '18,5%']))
  })
  it('say on the axis when that is, once', () => {
    expect(texts(readSvg(timeSeries(twoReadings(), 'vi'))).filter((words) => words === '2025')).toHaveLength(1)
  })
  it('say it to those who hear the chart, too', () => {
    expect(timeSeries(twoReadings(), 'vi')).toContain('giảm bình quân 6% so với năm trước: 18,5%')
  })
})

describe('scales', () => {
  it('count calendar days', () => expect(dayNumber('2024-03-01') - dayNumber('2024-02-28')).toBe(2))
  it('refuse what is not a date', () => expect(() => dayNumber('30/06/2025')).toThrow(/YYYY-MM-DD/))
  it('put a single day in the middle', () => expect(timeScale(['2025-06-30', '2025-06-30'], 0, 100)('2025-06-30')).toBe(50))
  it.each([
    ['begin at 0 though all values are high', [95, 97], '%', [0, 100]],
    ['go over 100 % when a value does', [130], '%', [0, 150]],
    ['have a height though all is zero', [0, 0], '%', [0, 10]],
    ['have a height though there is nothing', [], 'hộ', [0, 1]],
    ['go under 0 when a value does', [-12.5, 3], 'điểm %', [-15, 5]],
    ['end at 0 when all is under it', [-12.5, -3], 'điểm %', [-15, 0]],
    ['have a height though all is one value under 0', [-5.8, -5.8], '%', [-6, 0]],
  ] as const)('%s', (_, values, unit, domain) => {
    const points = values.map((value, i) => figure(`202${i}-12-31`, `202${i}`, value))
    expect(valueScale(series({ points, unit, decimals: unit === '%' ? 1 : 0 }), 100, 0, 4).y.domain()).toEqual(domain)
  })
  it('have whole ticks for counts', () => {
    expect(valueScale(series({ points: [figure('2021-12-31', '2021', 2)], unit: 'mô hình', decimals: 0 }), 100, 0, 4).ticks).toEqual([
      0, 1, 2,
    ])
  })
  it('leave room for both ends of a range', () => {
    const targets = [{ kind: 'range' as const, value: -8, valueTo: 70, words: '' }]
    expect(valueScale(series({ targets }), 100, 0, 4).y.domain()).toEqual([-20, 80])
  })
  it('leave room for the target', () =>
    expect(valueScale(series({ targets: [{ kind: 'level', value: 75, words: '' }] }), 100, 0, 4).y.domain()[1]).toBe(100))
  it('leave a rate under the half on a scale of its own', () => expect(valueScale(series(), 100, 0, 4).y.domain()).toEqual([0, 25]))
})

describe('a time series', () => {
  it('writes values at their points as Vietnamese writes them', () =>
    expect(texts(draw())).toEqual(expect.arrayContaining(['23,7%', '6,6%', '2021', '2024', '0%'])))
  it('writes them as English does', () =>
    expect(texts(readSvg(timeSeries(broken({ unit: 'households' }), 'en')))).toEqual(
      expect.arrayContaining(['1,452', '509', 'households', 'not an official figure']),
    ))
  it('keeps the decimals that the source printed', () =>
    expect(texts(draw({ points: [figure('2023-12-31', '2023', 7.47, { decimals: 2 })] }))).toContain('7,47%'))
  it('draws one line through a whole series', () => {
    const lines = ofKind(draw(), 'nm-line')
    expect(lines).toHaveLength(1)
    expect(joins(lines[0]!.attributes.d)).toBe(3)
  })
  it('keeps the line solid where a figure is not official, and says by its marks which those are', () => {
    const svg = draw({
      points: [
        figure('2021-12-31', '2021', 3),
        figure('2022-12-31', '2022', 2),
        figure('2023-12-31', '2023', 1, { status: 'provisional' }),
        figure('2024-12-31', '2024', 1, { status: 'estimate' }),
      ],
    })
    expect(ofKind(svg, 'nm-line').map(({ attributes }) => attributes.class)).toEqual(['nm-line'])
    expect(chartCss).not.toMatch(/\.nm-line\{[^}]*dasharray/)
    expect(ofKind(svg, 'nm-provisional').every(({ name }) => name === 'circle')).toBe(true)
    expect(ofKind(svg, 'nm-estimate').every(({ name }) => name === 'path')).toBe(true)
    expect(texts(svg)).toEqual(expect.arrayContaining(['số chưa chính thức', 'số ước tính']))
  })
  it('breaks the line where the definition changes, and names the new one there', () => {
    const svg = readSvg(timeSeries(broken(), 'vi'))
    expect(ofKind(svg, 'nm-break')).toHaveLength(1)
    expect(ofKind(svg, 'nm-line').map(({ attributes }) => joins(attributes.d))).toEqual([1])
    expect(texts(svg).join(' ')).toContain('Đổi sang chuẩn 2022–2025')
  })
  it('draws no line but stems when figures may not be joined, and says why', () => {
    const svg = draw({ joinPoints: false })
    expect(ofKind(svg, 'nm-line')).toHaveLength(0)
    expect(ofKind(svg, 'nm-stem')).toHaveLength(4)
    expect(texts(svg).join(' ')).toContain('nguồn tính khác nhau')
  })
  it('leaves a gap open, shades it and says why', () => {
    const svg = draw({
      points: [
        figure('2021-12-31', '2021', 3),
        gap('2022-12-31', '2022', 'không công bố để giữ kín hộ dân'),
        figure('2023-12-31', '2023', 1),
      ],
    })
    expect(ofKind(svg, 'nm-line')).toHaveLength(0)
    expect(ofKind(svg, 'nm-gap')).toHaveLength(1)
    expect(ofKind(svg, 'nm-point')).toHaveLength(2)
    expect(texts(svg)).toContain('2022: không công bố để giữ kín hộ dân')
  })
  it('draws a target level with its words', () => {
    const svg = draw({ targets: [{ kind: 'level', value: 3, words: 'Mục tiêu: dưới 3%' }] })
    expect(ofKind(svg, 'nm-target-level')[0]?.attributes.d).toMatch(/^M[\d.]+ ([\d.]+)L[\d.]+ \1$/)
    expect(texts(svg)).toContain('Mục tiêu: dưới 3%')
  })
  it('draws target paths in dots, each with a rhythm of its own', () => {
    const path = (words: string, end: number) => ({
      kind: 'path' as const,
      words,
      steps: [
        { date: '2021-12-31', value: 23.7 },
        { date: '2025-12-31', value: end },
      ],
    })
    const svg = draw({ targets: [path('Cách hiểu a', 0), path('Cách hiểu b', 15)] })
    expect(chartCss).toMatch(/\.nm-target\{[^}]*stroke-linecap:round;stroke-dasharray:0 \d/)
    expect(ofKind(svg, 'nm-target-path-1').length).toBeGreaterThan(0)
    expect(ofKind(svg, 'nm-target-path-2').length).toBeGreaterThan(0)
    expect(texts(svg)).toEqual(expect.arrayContaining(['Cách hiểu a', 'Cách hiểu b']))
  })
  it('says where no figure is that there is none, and still shows the target', () => {
    const svg = draw({ points: [], targets: [{ kind: 'level', value: 75, words: 'Mục tiêu: từ 75% trở lên' }] })
    expect(texts(svg)).toEqual(expect.arrayContaining(['Chưa có số liệu', 'Mục tiêu: từ 75% trở lên']))
    expect(ofKind(svg, 'nm-point')).toHaveLength(0)
  })
  it('draws a single figure without a line', () => {
    const svg = draw({ points: [figure('2025-06-30', '30/06/2025', 7.5)] })
    expect(ofKind(svg, 'nm-point')).toHaveLength(1)
    expect(ofKind(svg, 'nm-line')).toHaveLength(0)
  })
  it('takes points in any order', () => {
    const { points } = series()
    expect(timeSeries(series({ points: points.toReversed() }), 'vi')).toBe(timeSeries(series(), 'vi'))
  })
  it('says everything in its description', () => {
    const said = readSvg(timeSeries(broken({ note: 'Mẫu số: 4.812 hộ đồng bào DTTS.' }), 'vi')).find(({ name }) => name === 'desc')?.text
    expect(said).toBe(
      'Biểu đồ theo thời gian. 01/2021: 1.452 hộ (số chưa chính thức); 2021: 1.746 hộ; 11/2024: 509 hộ (số chưa chính thức). Chỗ này không nối với trước: Đổi sang chuẩn 2022–2025. Mẫu số: 4.812 hộ đồng bào DTTS.',
    )
  })
  it('names a break with a number and a note where its name has no room', () => {
    const breaks = ['2022-06-01', '2022-12-01', '2023-02-01'].map((date, i) => ({
      date,
      label: `Lý do thứ ${i + 1} khá dài dòng để không thể vừa`,
    }))
    const all = texts(draw({ breaks, points: [figure('2021-12-31', '2021', 3), figure('2024-12-31', '2024', 1)] }))
    expect(all.filter((one) => one === '(1)')).toHaveLength(2)
  })
})

describe('the place of a value', () => {
  it('is never nearer to another point than to its own', () => {
    const bounds = { x: 30, y: 10, width: 300, height: 200 }
    const at = { point: figure('2023-12-31', '2023', 1), x: 200, y: 100 }
    for (const other of [190, 212, 240]) {
      const { places } = valueWish(at, '92,8%', bounds, [], 36, [other])
      expect(places).not.toEqual([])
      for (const { x } of places) expect(Math.abs(x - 200)).toBeLessThanOrEqual(Math.abs(x - other))
    }
  })
  it('is never wholly on the other side of a break than its point', () => {
    const inside = fc.double({ min: 40, max: 320, noNaN: true })
    fc.assert(
      fc.property(
        inside,
        inside,
        fc.array(inside, { maxLength: 3 }),
        fc.constantFrom('1', '34,4%', '1.250.000'),
        fc.constantFrom(0, 16, 36),
        (x, y, breaks, words, reach) => {
          const point = figure('2023-12-31', '2023', 1)
          const { width, places } = valueWish({ point, x, y }, words, { x: 30, y: 10, width: 300, height: 200 }, breaks, reach)
          expect(places).not.toEqual([])
          for (const place of places)
            for (const at of breaks) {
              if (at > x) expect(place.x - width / 2).toBeLessThan(at)
              if (at < x) expect(place.x + width / 2).toBeGreaterThan(at)
            }
        },
      ),
    )
  })
})

describe('text in a time series', () => {
  const crowd = Array.from({ length: 12 }, (_, i) =>
    figure(`2024-${String(i + 1).padStart(2, '0')}-28`, `${String(i + 1).padStart(2, '0')}/2024`, 1300 + 200 * Math.sin(i)),
  )
  it.each([
    ['a broken series', broken()],
    ['a fall to zero', series({ points: [figure('2021-12-31', '2021', 23.7), figure('2025-06-30', '06/2025', 0)] })],
    ['all zero', series({ points: series().points.map((point) => ({ ...point, value: 0 })) })],
    ['under zero', series({ points: [figure('2021-12-31', '2021', -23.7), figure('2025-06-30', '06/2025', -2)] })],
    ['above and under zero', series({ points: series().points.map((point, i) => ({ ...point, value: [4, -7, 2, -12][i]! })) })],
    ['all one value under zero', series({ points: series().points.map((point) => ({ ...point, value: -5.8 })) })],
    ['sixty months', sixtyMonths()],
    ['thirty years', thirtyYears()],
    ['three periods that end on one day', oneDay()],
    ['all equal', series({ points: series().points.map((point) => ({ ...point, value: 40 })) })],
    ['over 100 %', series({ points: [figure('2021-12-31', '2021', 120.5)] })],
    [
      'four figures of one day',
      series({ points: series().points.map((point) => ({ ...point, date: '2025-06-30', label: '30/06/2025' })) }),
    ],
    ['a break at the first point', series({ breaks: [{ date: '2021-12-31', label: 'Đổi chuẩn nghèo theo nghị định mới của Chính phủ' }] })],
    [
      'twelve months',
      series({ points: crowd, unit: 'hộ', decimals: 0, targets: [{ kind: 'level', value: 1450, words: 'Mục tiêu: không quá 1.450 hộ' }] }),
    ],
    [
      'long words everywhere',
      series({
        unit: 'triệu đồng trên một hộ nghèo là đồng bào dân tộc thiểu số mỗi năm',
        points: series().points.map((point) => ({ ...point, label: `kỳ báo cáo ${point.label} điều chỉnh` })),
        targets: [
          { kind: 'level', value: 20, words: 'Mục tiêu của kế hoạch: giảm bình quân mỗi năm theo từng giai đoạn đã được phê duyệt' },
        ],
      }),
    ],
    [
      'very large numbers',
      series({ unit: 'đồng', decimals: 0, points: [figure('2021-12-31', '2021', 1238856000), figure('2022-12-31', '2022', 3955000000)] }),
    ],
  ])('neither overlaps nor leaves the frame: %s', (_, input) => {
    for (const width of [288, 640])
      for (const locale of ['vi', 'en'] as const) {
        const svg = timeSeries({ ...input, width }, locale)
        expect([...textFaults(svg), ...outside(svg)]).toEqual([])
      }
  })
  it('neither overlaps nor leaves the frame, whatever the figures', () => {
    const point = fc.record({
      day: fc.integer({ min: 0, max: 1800 }),
      value: fc.oneof(
        fc.constant(0),
        fc.double({ min: -100, max: 100, noNaN: true }),
        fc.double({ min: -5e6, max: -1, noNaN: true }),
        fc.double({ min: 0, max: 5e6, noNaN: true }),
      ),
      status: fc.constantFrom<FigurePoint['status'][]>('official', 'provisional', 'estimate', 'illustrative'),
      definition: fc.constantFrom('', '2022-2025'),
    })
    const many = fc.oneof(
      fc.array(point, { maxLength: 9 }),
      fc.array(
        point.map((one) => ({ ...one, definition: '' })),
        { minLength: 40, maxLength: 60 },
      ),
    )
    const labels = fc.array(fc.string({ minLength: 1, maxLength: 60 }), { maxLength: 3 })
    fc.assert(
      fc.property(many, labels, fc.boolean(), fc.double({ min: -100, max: 100, noNaN: true }), (rows, names, joinPoints, level) => {
        const at = (day: number) => new Date(Date.UTC(2021, 0, 1) + day * 86_400_000).toISOString().slice(0, 10)
        const input = series({
          points: rows.map(({ day, value, status, definition }) => figure(at(day), at(day).slice(0, 7), value, { status, definition })),
          breaks: names.map((label, i) => ({ date: at(300 * (i + 1)), label })),
          targets: [
            { kind: 'level', value: level, words: 'Mục tiêu: từ 75% trở lên' },
            { kind: 'range', value: level / 2, valueTo: level / 2 + 10, words: 'Mục tiêu: từ 1 đến 3' },
            ...[level, level / 2].map((end): TargetMark => ({
              kind: 'path',
              words: 'giảm bình quân 6% so với năm trước',
              steps: [0, 900, 1800].map((day, i) => ({ date: at(day), value: level + ((end - level) * i) / 2 })),
              goal: { words: `${end.toFixed(1)}%`, period: '2025' },
            })),
          ],
          joinPoints,
        })
        const svg = timeSeries(input, 'vi')
        expect(textFaults(svg)).toEqual([])
        expect(outside(svg)).toEqual([])
      }),
      { numRuns: 150 },
    )
  })
})
