/** The small pictures beside targets: readable met and unmet, in grey too. */
import { describe, expect, it, test } from 'vitest'
import { gauge } from '../../src/charts/gauge.ts'
import { yearsGauge, type YearState } from '../../src/charts/years-gauge.ts'
import { ofKind, outside, readSvg, textFaults, texts } from './read-svg.ts'

const rate = (value: number | null, target = 75) => readSvg(gauge({ unit: '%', target: { value: target, valueTo: null }, value }))

describe('a gauge', () => {
  test.each([
    ['met', 90],
    ['met to the last digit', 75],
    ['not met', 40],
    ['without a figure', null],
  ])('%s draws the tick in ink over a strip of paper, after the bar', (_, value) => {
    const svg = rate(value)
    const kinds = svg.map(({ attributes }) => attributes.class ?? '')
    const [paper, tick] = [kinds.indexOf('nm-tick-gap'), kinds.indexOf('nm-tick-line')]
    expect(paper).toBeGreaterThan(kinds.indexOf('nm-official'))
    expect(tick).toBe(paper + 1)
    expect(svg[tick]!.attributes.d).toBe(svg[paper]!.attributes.d)
  })
  it('keeps paper on both sides of a tick at the end of its scale', () => {
    const [, x] = /^M([\d.]+)/.exec(ofKind(rate(100, 100), 'nm-tick-line')[0]!.attributes.d!)!
    expect(Number(x) + 3).toBeLessThanOrEqual(96)
    expect(outside(gauge({ unit: '%', target: { value: 0, valueTo: 100 }, value: 50 }))).toEqual([])
  })
})

describe('the years of a yearly target', () => {
  const states: readonly YearState[] = ['missed', 'met', 'open', 'none', 'none']
  const drawn = yearsGauge(states.map((state, i) => ({ year: 2021 + i, state })))
  it('have a cell and a name each', () => {
    expect(ofKind(readSvg(drawn), 'nm-year')).toHaveLength(5)
    expect(texts(readSvg(drawn))).toEqual(['21', '22', '23', '24', '25'])
    expect(textFaults(drawn)).toEqual([])
  })
  it('show a missed one by its cross, whatever the last one was', () => {
    expect(ofKind(readSvg(drawn), 'nm-year-struck')).toHaveLength(1)
    expect(ofKind(readSvg(drawn), 'nm-year-none')).toHaveLength(2)
  })
  it('stand in rows of ten in a long plan', () => {
    const long = yearsGauge(Array.from({ length: 25 }, (_, i) => ({ year: 2001 + i, state: 'met' as const })))
    expect(readSvg(long)[0]!.attributes).toMatchObject({ width: '220' })
    expect([textFaults(long), outside(long)]).toEqual([[], []])
  })
})
