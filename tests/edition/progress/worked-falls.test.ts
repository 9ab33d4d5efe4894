/** The specification for mean yearly falls, for yearly targets and for targets that can be read in several ways. */
import { describe, expect, test } from 'vitest'
import { judgeIndicator, judgeReading } from '../../../src/edition/progress/judge.ts'
import { figure, period, rate, target } from './build.ts'

const points = target('>=', 6, { kind: 'fall-points', baseline: period('2021') })
const relative = target('>=', 6, { kind: 'fall-relative', baseline: period('2021') })

describe('a mean yearly fall', () => {
  test('30 → 12 in the three years 2021–2024 is exactly 6 points a year, leap year or not', () => {
    const progress = judgeReading(points, [figure('2021', 30), figure('2024', 12)], '2025-01-15')
    expect(progress).toMatchObject({
      status: 'on-track',
      arithmetic: { years: 3, days: 1096, meanFall: 6, planValue: 12, gap: 0, goal: 6 },
    })
  })

  test('the mean can still change until the end: on track, never met, before it', () => {
    expect(judgeReading(points, [figure('2021', 30), figure('2024', 2)], '2025-01-15').status).toBe('on-track')
    expect(judgeReading(points, [figure('2021', 30), figure('2025', 6)], '2026-01-15').status).toBe('met')
    expect(judgeReading(points, [figure('2021', 30), figure('2025', 6.1)], '2026-01-15').status).toBe('not-met')
  })

  test('“trên 6” points is strict at the end', () => {
    expect(judgeReading({ ...points, comparison: '>' }, [figure('2021', 30), figure('2025', 6)], '2026-01-15').status).toBe('not-met')
  })

  test('“= 6” asks for at least 6: a faster fall is no failure', () => {
    expect(judgeReading({ ...points, comparison: '=' }, [figure('2021', 30), figure('2025', 5)], '2026-01-15').status).toBe('met')
  })

  test('what has reached 0 cannot fall further: 10 → 0 in four years is done, though only 2,5 points a year', () => {
    const progress = judgeReading(points, [figure('2021', 10), figure('2025', 0)], '2026-01-15')
    expect(progress).toMatchObject({ status: 'met', arithmetic: { meanFall: 2.5, reachedZero: true, goal: 0, wayDone: 1 } })
  })

  test('relative: 100 → 94 → 88,36 is exactly 6 % a year', () => {
    const progress = judgeReading(relative, [figure('2021', 100), figure('2023', 88.36)], '2024-01-15')
    expect(progress).toMatchObject({ status: 'on-track', arithmetic: { meanFall: 6, planValue: 88.36, gap: 0 } })
  })

  test('the way goes from the baseline over every year’s end to the last day of the plan, straight or bent', () => {
    const way = (of: typeof points, ...figures: Parameters<typeof judgeReading>[1]) => {
      const { arithmetic } = judgeReading(of, figures, '2024-01-15')
      return arithmetic && 'way' in arithmetic ? arithmetic.way.map(({ date, value }) => `${date} ${value}`) : null
    }
    const figures = [figure('2021', 20), figure('2023', 12)] as const
    expect(way(points, ...figures)).toEqual(['2021-12-31 20', '2022-12-31 14', '2023-12-31 8', '2024-12-31 2', '2025-12-31 0'])
    expect(way(relative, ...figures)).toEqual([
      '2021-12-31 20',
      '2022-12-31 18.8',
      '2023-12-31 17.672',
      '2024-12-31 16.61168',
      '2025-12-31 15.6149792',
    ])
    const fromJune = { ...points, baseline: period('30/06/2023') }
    expect(way(fromJune, figure('30/06/2023', 30), figure('2024', 12))!.map((step) => step.slice(0, 10))).toEqual([
      '2023-06-30',
      '2023-12-31',
      '2024-12-31',
      '2025-12-31',
    ])
    expect(way(points, figure('2023', 12))).toEqual([])
  })

  test('relative: a fall to 0 is 100 % a year', () => {
    const progress = judgeReading(relative, [figure('2021', 50), figure('2025', 0)], '2026-01-15')
    expect(progress).toMatchObject({ status: 'met', arithmetic: { meanFall: 100, reachedZero: true } })
  })

  test('relative: from 0 nothing can be computed, and a rise from 0 is behind', () => {
    const progress = judgeReading(relative, [figure('2021', 0), figure('2023', 1)], '2024-01-15')
    expect(progress).toMatchObject({ status: 'behind', arithmetic: { meanFall: null, gap: -1, wayDone: null } })
  })

  test('rising when it should fall', () => {
    const progress = judgeReading(points, [figure('2021', 20), figure('2023', 22)], '2024-01-15')
    expect(progress).toMatchObject({ status: 'behind', arithmetic: { meanFall: -1, planValue: 8, gap: -14 } })
  })

  test('one point, an absent baseline, a definition between: no mean', () => {
    const reasons = (...figures: Parameters<typeof judgeReading>[1]) =>
      judgeReading(points, figures, '2024-01-15').reasons.map((r) => r.kind)
    expect(reasons(figure('2021', 20))).toEqual(['one-point'])
    expect(reasons(figure('2022', 20), figure('2023', 14))).toEqual(['no-baseline'])
    expect(reasons(figure('2021', 20, { definition: 'cu' }), figure('2023', 14, { definition: 'moi' }))).toEqual(['series-break'])
    expect(judgeReading({ ...points, baseline: null }, [figure('2023', 14)], '2024-01-15').reasons).toMatchObject([{ kind: 'one-point' }])
  })
})

describe('the real 6 % target', () => {
  const standard = { definition: '2022-2025' }
  // Review of 2021: 1746 poor households of 7378 = 23,665 %. November 2024: 7,47 % × 509 / 574 = 6,624 %, and 509 households.
  const share2024 = (7.47 * 509) / 574
  const figures = [
    rate('01/2021', 1452, 7314, { indicator: 'SHARE', definition: '2016-2020' }),
    rate('2021', 1746, 7378, { indicator: 'SHARE', ...standard }),
    figure('11/2024', share2024, { indicator: 'SHARE', printedDecimals: null, ...standard }),
    figure('01/2021', 1452, { indicator: 'COUNT', printedDecimals: 0, definition: '2016-2020' }),
    figure('2021', 1746, { indicator: 'COUNT', printedDecimals: 0, ...standard }),
    figure('11/2024', 509, { indicator: 'COUNT', printedDecimals: 0, ...standard }),
  ]
  const common = { baseline: null, official: false, source: null }
  const inPoints = target('=', 6, { ...common, kind: 'fall-points', series: 'SHARE', reading: 'a' })
  const inPercent = target('=', 6, { ...common, kind: 'fall-relative', series: 'COUNT', reading: 'b' })

  test('no verdict: each reading keeps its arithmetic and what it would show', () => {
    const { status, reasons, settled, readings } = judgeIndicator([inPoints, inPercent], figures, '2025-06-30')
    expect({ status, settled, reasons }).toEqual({
      status: 'inconclusive',
      settled: null,
      reasons: [{ kind: 'reading-unsettled', readings: ['a', 'b'] }],
    })
    expect(readings.map((r) => [r.status, r.wouldShow])).toEqual([
      ['inconclusive', 'behind'],
      ['inconclusive', 'on-track'],
    ])
  })

  test('the arithmetic of both readings, from the end of 2021 only', () => {
    // 31/12/2021 → 30/11/2024 = 1065 days = 2 + 335/366 = 2,9153 years (÷ 365,25 would be 2,9158).
    // (23,665 − 6,624) / 2,9153 = 5,845 points a year; plan 23,665 − 6 × 2,9153 = 6,173; gap 6,173 − 6,624 = −0,451.
    // 1 − (509 / 1746)^(1 / 2,9153) = 34,48 % a year.
    const [a, b] = judgeIndicator([inPoints, inPercent], figures, '2025-06-30').readings.map((r) => r.arithmetic)
    if (a?.kind !== 'fall-points' || b?.kind !== 'fall-relative') throw new Error('two falls were asked for')
    expect(a.baseline?.period.text).toBe('2021')
    expect(a.days).toBe(1065)
    expect(a.years).toBeCloseTo(2.9153, 4)
    expect(a.meanFall).toBeCloseTo(5.845, 3)
    expect(a.planValue).toBeCloseTo(6.173, 3)
    expect(a.gap).toBeCloseTo(-0.451, 3)
    expect(b.baseline?.value).toBe(1746)
    expect(b.meanFall).toBeCloseTo(34.48, 2)
  })

  test('figures of 01/2021 follow the older standard and are never the baseline', () => {
    const old = target('=', 6, { ...common, kind: 'fall-points', series: 'SHARE', baseline: period('01/2021') })
    const { status, reasons, breaks } = judgeReading(old, figures, '2025-06-30')
    expect({ status, reasons }).toMatchObject({ status: 'inconclusive', reasons: [{ kind: 'series-break' }] })
    expect(breaks).toMatchObject([{ kind: 'definition', from: '2016-2020', to: '2022-2025' }])
  })

  test('once one reading is recorded as official it decides, and the other still says what it would show', () => {
    const { status, settled, readings } = judgeIndicator([inPoints, { ...inPercent, official: true }], figures, '2025-06-30')
    expect([status, settled?.target.reading]).toEqual(['on-track', 'b'])
    expect(readings[0]).toMatchObject({ status: 'inconclusive', wouldShow: 'behind' })
  })

  test('a single reading is judged by itself; no reading at all is not', () => {
    expect(judgeIndicator([inPoints], figures, '2025-06-30').status).toBe('behind')
    expect(judgeIndicator([], figures, '2025-06-30')).toMatchObject({ status: 'insufficient', reasons: [{ kind: 'no-target' }] })
  })
})

describe('a level in every year', () => {
  const all = target('=', 100, { recurrence: 'yearly' })
  const seven = (year: number, units: number) => rate(String(year), units, 7)
  const judged = (figures: ReturnType<typeof seven>[], asOf: string) => {
    const { status, reasons, arithmetic } = judgeReading(all, figures, asOf)
    if (arithmetic?.kind !== 'yearly') throw new Error('yearly arithmetic was asked for')
    return {
      status,
      reasons: reasons.map((r) => r.kind),
      years: arithmetic.years.map((y) => `${y.year} ${y.status}`),
      missing: arithmetic.missing,
    }
  }

  test('every year so far', () => {
    const result = judged([seven(2021, 7), seven(2022, 7)], '2023-02-01')
    expect(result).toEqual({ status: 'on-track', reasons: [], years: ['2021 met', '2022 met'], missing: [] })
  })

  test('a failed year: behind while the plan runs, not met after it', () => {
    expect(judged([seven(2021, 6), seven(2022, 7)], '2023-02-01').status).toBe('behind')
    expect(judged([seven(2021, 6)], '2026-02-01')).toMatchObject({ status: 'not-met', missing: [2022, 2023, 2024, 2025] })
  })

  test('gaps are listed and leave it undecided', () => {
    const result = judged([seven(2021, 7), seven(2024, 7), seven(2025, 7)], '2026-02-01')
    expect(result).toMatchObject({ status: 'insufficient', reasons: ['years-missing'], missing: [2022, 2023] })
  })

  test('a year that is not over has not failed', () => {
    const figures = [...[2021, 2022, 2023, 2024].map((y) => seven(y, 7)), rate('06/2025', 5, 7)]
    expect(judged(figures, '2025-06-30')).toMatchObject({ status: 'on-track', years: expect.arrayContaining(['2025 insufficient']) })
    expect(judged(figures, '2026-01-01').status).toBe('not-met')
  })

  test('all five years', () => {
    expect(
      judged(
        [2021, 2022, 2023, 2024, 2025].map((y) => seven(y, 7)),
        '2026-02-01',
      ).status,
    ).toBe('met')
  })

  test('a provisional year keeps the whole from being concluded', () => {
    const figures = [seven(2021, 7), rate('2022', 6, 7, { status: 'provisional' })]
    expect(judgeReading(all, figures, '2023-02-01')).toMatchObject({
      status: 'inconclusive',
      wouldShow: 'behind',
      reasons: [{ kind: 'not-official' }],
    })
  })

  test('the plan’s own value for a year replaces the common one', () => {
    const rising = { ...all, comparison: '>=' as const, path: [{ period: period('2021'), value: 80 }] }
    expect(judgeReading(rising, [seven(2021, 6)], '2022-02-01').arithmetic).toMatchObject({ years: [{ required: 80, status: 'met' }] })
  })
})
