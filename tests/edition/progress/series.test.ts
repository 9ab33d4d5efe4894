/** In which order figures stand, where a series breaks, and with which earlier figure the latest may be compared. */
import { describe, expect, test } from 'vitest'
import { findBaseline, notOfficial, seriesOf } from '../../../src/edition/progress/series.ts'
import type { FigureObservation } from '../../../src/model/types.ts'
import { figure, period, target } from './build.ts'

/** `2023:a@D`: a figure of definition `a` in the territory D. */
const figures = (text: string): FigureObservation[] =>
  text.split(' ').map((item, i) => {
    const [, when = '', definition = '', unit = 'D'] = /^([^:@]+)(?::([^@]+))?(?:@(.+))?$/.exec(item)!
    return figure(when, i, { definition, unit })
  })
const series = (text: string, more: Parameters<typeof target>[2] = {}) => seriesOf(target('>=', 1, more), figures(text), (o) => o.unit)
const name = (o: FigureObservation) =>
  `${o.period.text}${o.definition === '' ? '' : `:${o.definition}`}${o.unit === 'D' ? '' : `@${o.unit}`}`

describe('a series', () => {
  test.each([
    ['stands in time order', '2023 2021 2022', '2021 2022 2023'],
    [
      'has the definition that came later last in a period, whatever its name',
      '2023:a 2023:b 2022:b 2021:b',
      '2021:b 2022:b 2023:b 2023:a',
    ],
    ['however late its first figure is met', '2023:a 2021:b 2023:b', '2021:b 2023:b 2023:a'],
    ['has definitions that came together by name', '2023:a1 2023:a', '2023:a 2023:a1'],
    ['has the shorter of two periods with one end last', '31/12/2023 2023', '2023 31/12/2023'],
    ['ends with the target', '2025 2026', '2025'],
  ])('%s', (_, given, ordered) => expect(series(given).figures.map(name).join(' ')).toBe(ordered))

  test('is of the target’s own indicator', () => expect(series('2023', { series: 'Y' }).figures).toEqual([]))

  test('breaks where the definition or the territory changes, or both', () => {
    expect(series('2021:a 2022:a 2023:b 2024:b@E 2025:c@F').breaks).toEqual([
      { kind: 'definition', before: period('2022'), after: period('2023'), from: 'a', to: 'b' },
      { kind: 'territory', before: period('2023'), after: period('2024'), from: 'D', to: 'E' },
      { kind: 'definition', before: period('2024'), after: period('2025'), from: 'b', to: 'c' },
      { kind: 'territory', before: period('2024'), after: period('2025'), from: 'E', to: 'F' },
    ])
  })
})

describe('the baseline', () => {
  const find = (text: string, wanted: string | null) => {
    const goal = target('>=', 1, { baseline: wanted === null ? null : period(wanted) })
    const all = seriesOf(goal, figures(text), (o) => o.unit)
    const found = findBaseline(goal, all, all.figures.at(-1)!)
    if (found.figure !== null) return name(found.figure)
    const breaks = 'breaks' in found.reason ? found.reason.breaks.map((one) => ` ${one.kind} ${one.from}>${one.to}`).join('') : ''
    return `${found.reason.kind}${breaks}`
  }
  test.each<[string, string, string | null, string]>([
    ['is the one that the target names', '2020 2021 2023', '2021', '2021'],
    ['is the first of the definition in force where none is named', '2020:a 2021:b 2023:b', null, '2021:b'],
    ['is the latest itself where that is named', '2021 2023', '2023', '2023'],
    ['is not the latest where none is named', '2023', null, 'no-baseline'],
    ['is not another period with the same end', '31/12/2021 2023', '2021', 'no-baseline'],
    ['is not another period where one is named', '2020 2023', '2021', 'no-baseline'],
    ['is lacking, not broken, where only other periods are of another definition', '2020:a 2022:a 2023:b', '2021', 'no-baseline'],
    ['is never one of another definition', '2021:a 2023:b', '2021', 'series-break definition a>b'],
    ['is never one of another territory', '2021@E 2023', '2021', 'territory-changed territory E>D'],
    [
      'of another definition and another territory is a break of the definition',
      '2020:a 2021:b@E 2023:b',
      null,
      'series-break definition a>b',
    ],
  ])('%s', (_, text, wanted, expected) => expect(find(text, wanted)).toBe(expected))
})

test('provisional and estimated figures are named, illustrative and official ones are not', () => {
  const [official, provisional, estimate, illustrative] = (['official', 'provisional', 'estimate', 'illustrative'] as const).map((status) =>
    figure('2023', 1, { status }),
  )
  expect(notOfficial([official!, illustrative!, null])).toEqual([])
  expect(notOfficial([provisional!, null, estimate!])).toEqual([
    {
      kind: 'not-official',
      figures: [
        { period: period('2023'), status: 'provisional' },
        { period: period('2023'), status: 'estimate' },
      ],
    },
  ])
})
