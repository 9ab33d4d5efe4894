import { describe, expect, it } from 'vitest'
import { timeSeries, type FigurePoint, type TargetMark, type TimeSeriesInput } from '../../src/charts/time-series.ts'
import { targetVsLatest } from '../../src/charts/target-vs-latest.ts'
import { regularPeriods } from '../../src/charts/time-series/period-steps.ts'
import { seriesOrder } from '../../src/charts/time-series/same-day.ts'
import { ofKind, readSvg, textFaults, texts } from './read-svg.ts'
import { figure, gap, oneDay, scale, series, sixtyMonths, thirtyYears } from './samples.ts'

const draw = (...input: Parameters<typeof series>) => readSvg(timeSeries(series(...input), 'vi'))

describe('values under zero', () => {
  const under = (...values: number[]) => draw({ points: values.map((value, i) => figure(`202${i}-12-31`, `202${i}`, value)) })
  const ys = (svg: ReturnType<typeof readSvg>) =>
    ofKind(svg, 'nm-point').flatMap(({ attributes }) => (attributes.cy && attributes.cy !== '0' ? [Number(attributes.cy)] : []))
  const zeroOf = (svg: ReturnType<typeof readSvg>) =>
    Number(/^M[\d.]+ ([\d.]+)H/.exec(ofKind(svg, 'nm-axis').find(({ attributes }) => attributes.d?.includes('H'))!.attributes.d!)![1])

  it('stand under a line at zero, those above it over it', () => {
    const svg = under(4, -7.5, 2)
    const zero = zeroOf(svg)
    expect(ys(svg).map((y) => y > zero)).toEqual([false, true, false])
    expect(texts(svg)).toEqual(expect.arrayContaining(['−7,5%', '4,0%', '0%', '−8%']))
  })
  it('hang from a line at zero at the top when all are negative', () => {
    const svg = under(-1, -7.5)
    for (const y of ys(svg)) expect(y).toBeGreaterThan(zeroOf(svg))
  })
  it('are labelled beside their own points', () => {
    const svg = under(-3, -90, -4, -88)
    for (const [i, words] of ['−3,0%', '−90,0%', '−4,0%', '−88,0%'].entries()) {
      const label = svg.find(({ name, text }) => name === 'text' && text === words)!
      expect(Math.abs(Number(label.attributes.y) - 4.7 - ys(svg)[i]!)).toBeLessThanOrEqual(46)
    }
  })
  it('hang on stems from zero where they may not be joined', () => {
    const svg = draw({ joinPoints: false, points: [figure('2021-12-31', '2021', -4), figure('2022-12-31', '2022', 5)] })
    for (const stem of ofKind(svg, 'nm-stem')) expect(stem.attributes.d).toContain(` ${zeroOf(svg)}V`)
  })
})

describe('values near 0 and 100', () => {
  it('are not written as what they are not', () =>
    expect(texts(draw({ points: [99.97, 0.03, 100, 0].map((value, i) => figure(`202${i}-12-31`, `202${i}`, value)) }))).toEqual(
      expect.arrayContaining(['99,97%', '0,03%', '100,0%', '0,0%']),
    ))
  it('are not so at a target scale either', () => {
    const latest = { value: 0.03, label: 'năm 2023', status: 'official' as const }
    expect(texts(readSvg(targetVsLatest(scale({ latest }), 'vi')))).toContain('0,03% (năm 2023)')
  })
})

describe('the last value', () => {
  it('stands at its point, held at the edge of the chart', () => {
    const dates = ['2021-12-31', '2022-12-31', '2023-12-31', '2024-12-31', '2025-06-30']
    const points = [85.7, 100, 100, 100, 100].map((value, i) => figure(dates[i]!, dates[i]!.slice(0, 7), value))
    const said = texts(draw({ points, targets: [{ kind: 'level', value: 100, words: 'Mục tiêu: 100%' }] }))
    expect(said).not.toContain('2025-06: 100,0%')
  })
})

describe('a dense series', () => {
  it.each([
    ['sixty months', sixtyMonths(), 288],
    ['thirty years', thirtyYears(), 288],
    ['sixty months', sixtyMonths(), 640],
  ])('has small marks that do not touch, except at its ends and extremes: %s, %s, %i wide', (_, input, width) => {
    const marks = readSvg(timeSeries({ ...input, width }, 'vi')).filter(
      ({ attributes, parent }) => attributes.class?.includes('nm-point') && parent?.attributes['data-k'],
    )
    const small = ofKind(marks, 'nm-point-small')
    expect(marks.length - small.length).toBeLessThanOrEqual(4)
    const xs = small.map(({ attributes }) => Number(attributes.cx)).sort((a, b) => a - b)
    const across = 2 * Math.max(...small.map(({ attributes }) => Number(attributes.r))) + 1.2
    for (let i = 1; i < xs.length; i += 1) expect(xs[i]! - xs[i - 1]!).toBeGreaterThanOrEqual(across - 0.2)
  })
  it('names its periods at regular steps, besides the first and the last', () => {
    const named = (input: TimeSeriesInput) => texts(readSvg(timeSeries(input, 'vi')))
    expect(named(thirtyYears({ width: 328 })).filter((words) => /^\d{4}$/.test(words))).toEqual([
      '1996',
      '2005',
      '2010',
      '2015',
      '2020',
      '2025',
    ])
    const months = named(sixtyMonths({ width: 640 })).filter((words) => /^\d\d\/\d{4}$/.test(words))
    expect(months).toEqual(['01/2020', '01/2021', '01/2022', '01/2023', '01/2024', '12/2024'])
  })
  it('leaves marks of the usual size where there is room', () => expect(ofKind(draw(), 'nm-point-small')).toEqual([]))
  it('says once why several periods have no figure', () => {
    const missing = ['2022', '2023'].map((year) => gap(`${year}-12-31`, year, 'chưa công bố'))
    expect(texts(draw({ points: [figure('2021-12-31', '2021', 3), ...missing] }))).toContain('2022, 2023: chưa công bố')
  })
})

describe('regular steps of an axis', () => {
  const years = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => `${from + i}-12-31`)
  const named = (dates: readonly string[], most: number) =>
    regularPeriods(dates, (kept) => kept.length <= most).map((i) => dates[i]!.slice(0, 7))

  it('are round years', () =>
    expect(named(years(1996, 2025), 6)).toEqual(['2000-12', '2005-12', '2010-12', '2015-12', '2020-12', '2025-12']))
  it('keep step with the last period where round ones are not there', () =>
    expect(named(['03', '06', '09', '12'].flatMap((month) => [2021, 2022, 2023].map((year) => `${year}-${month}-30`)).sort(), 4)).toEqual([
      '2021-12',
      '2022-12',
      '2023-12',
    ]))
  it('are none where no step is long enough', () => expect(named(years(1996, 2025), 0)).toEqual([]))
})

describe('figures of one day', () => {
  it('keep a mark and a label each, which names the definition or the period', () => {
    const svg = readSvg(timeSeries(oneDay(), 'vi'))
    expect(texts(svg)).toEqual(expect.arrayContaining(['92,1% (2016–2020)', '61,7% (12/2023, 2022–2025)', '61,9% (31/12/2023, 2022–2025)']))
    const xs = ofKind(svg, 'nm-point')
      .filter(({ parent }) => parent?.attributes['data-k'])
      .map(({ attributes }) => attributes.cx)
    expect(new Set(xs).size).toBe(5)
  })
  it('stand on their own sides of a change of definition, and the old one is joined with its past', () => {
    const svg = readSvg(timeSeries(oneDay(), 'vi'))
    const at = Number(/^M([\d.]+)/.exec(ofKind(svg, 'nm-break')[0]!.attributes.d!)![1])
    const marks = ofKind(svg, 'nm-point').filter(({ parent }) => parent?.attributes['data-k'])
    const side = (label: string) => Number(marks.find(({ parent }) => parent?.attributes['data-k'] === label)!.attributes.cx) < at
    expect(['2021', '2023', '12/2023', '31/12/2023', '2024'].map(side)).toEqual([true, true, false, false, false])
    expect(ofKind(svg, 'nm-break')).toHaveLength(1)
    expect(ofKind(svg, 'nm-line')).toHaveLength(2)
  })
  it('go from the old definition to the new one, in whatever order they are given', () => {
    const [old, fresh] = ['2016-2020', '2022-2025'].map((definition, i) => figure('2023-12-31', '2023', 90 - i, { definition }))
    const later = figure('2024-12-31', '2024', 88, { definition: '2016-2020' })
    expect(seriesOrder([fresh!, old!])).toEqual([old, fresh])
    expect(seriesOrder([later, old!, fresh!])).toEqual([fresh, old, later])
  })
  it('name their definitions to those who hear the chart', () =>
    expect(timeSeries(oneDay(), 'vi')).toContain('2023 (chuẩn 2016–2020): 92,1%'))
  it('are told in a note where their label has no room', () => {
    const points = Array.from({ length: 12 }, (_, i) => figure('2023-12-31', `kỳ báo cáo thứ ${i + 1} đã điều chỉnh`, 50 + i / 10))
    const svg = timeSeries(series({ points }), 'vi')
    for (const { label } of points) expect(texts(readSvg(svg)).join(' ')).toContain(`(${label})`)
    expect(textFaults(svg)).toEqual([])
  })
})

describe('a target that is a range', () => {
  const target: TargetMark = { kind: 'range', value: 1, valueTo: 3, words: 'Mục tiêu: từ 1 đến 3' }
  const points = [0, 2, 5, 3].map((value, i) => figure(`202${i}-12-31`, `202${i}`, value))

  it('is a band between its two ends, with its words', () => {
    const svg = draw({ unit: 'mô hình', decimals: 0, points, targets: [target] })
    const [band] = ofKind(svg, 'nm-target-band')
    const y = (words: string) => Number(svg.find(({ name, text }) => name === 'text' && text === words)!.attributes.y) - 4.3
    expect(Number(band!.attributes.y)).toBeCloseTo(y('3'), 0)
    expect(Number(band!.attributes.y) + Number(band!.attributes.height)).toBeCloseTo(y('1'), 0)
    expect(texts(svg)).toContain('Mục tiêu: từ 1 đến 3')
  })
  it('is explained in a note where its words have no room', () => {
    const words = 'Mục tiêu: từ 1 đến 3 mô hình mỗi xã, hằng năm, theo kế hoạch đã được phê duyệt'
    const svg = timeSeries(series({ unit: 'mô hình', decimals: 0, points, targets: [{ ...target, words }] }), 'vi')
    expect(ofKind(readSvg(svg), 'nm-target-band')).toHaveLength(2)
    expect(textFaults(svg)).toEqual([])
  })
})

describe('the kinds of figures', () => {
  const kinds = (...statuses: FigurePoint['status'][]) =>
    texts(draw({ points: statuses.map((status, i) => figure(`202${i}-12-31`, `202${i}`, i + 1, { status })) })).filter((words) =>
      words.startsWith('số '),
    )
  it('need no name when all are official', () => expect(kinds('official', 'official')).toEqual([]))
  it('are both named where unofficial figures stand beside official ones', () =>
    expect(kinds('official', 'provisional')).toEqual(['số chính thức', 'số chưa chính thức']))
  it('are named without the official one where none is', () => expect(kinds('estimate', 'estimate')).toEqual(['số ước tính']))
})
