/** Units side by side: whose figures are set beside each other, of which period, and which of them may be compared. */
import { describe, expect, test } from 'vitest'
import { communesOf, compareUnits } from '../../src/edition/comparison.ts'
import type { Comparison } from '../../src/model/comparison.ts'
import type { Indicator, Observation, Unit } from '../../src/model/types.ts'
import { figure } from './progress/build.ts'

const unit = (code: string, to: string | null = null, level: Unit['level'] = 'commune') => ({ code, level, to }) as Unit
const indicator = { code: 'X' } as Indicator

/** `A: 2022=20/old 2023=18/new 2024=#`: figures of a unit, each with its definition; `#` is hidden. */
function series(text: string): readonly Observation[] {
  return text.split(' ').flatMap((item): Observation[] => {
    const [, when = '', value = '', definition = ''] = /^([^=]+)=([^/]+)(?:\/(.+))?$/.exec(item) ?? []
    if (when === '') return []
    const observed = figure(when, Number(value), { definition })
    if (value !== '#') return [observed]
    const { indicator: code, unit: of, period, periodWords, source, note, origin } = observed
    return [{ state: 'missing', reason: 'suppressed', indicator: code, unit: of, period, periodWords, definition, source, note, origin }]
  })
}

function compare(own: Readonly<Record<string, string>>, former: Readonly<Record<string, string>> = {}): Comparison[] {
  const units = [...Object.keys(own).map((code) => unit(code)), ...Object.keys(former).map((code) => unit(code, '2025-06-30'))]
  return compareUnits(indicator, communesOf(units), ({ code }) => series({ ...own, ...former }[code] ?? ''))
}

/** `2024 after 2023: A 18<20, B 15`: what is shown, with what it is compared with. */
const shown = (comparisons: readonly Comparison[]) =>
  comparisons.map(({ generation, period, before, units }) => {
    const value = (o: Observation | undefined) => (o === undefined ? '–' : o.state === 'figure' ? String(o.value) : '#')
    const cells = units.map((one) => `${one.unit.code} ${value(one.latest)}${one.before ? `<${one.before.value}` : ''}`)
    return `${generation} ${period.text}${before ? ` after ${before.text}` : ''}: ${cells.join(', ')}`
  })

test('communes of today stand apart from the former ones, and other levels are left out', () => {
  const { current, former } = communesOf([unit('A'), unit('D', null, 'district'), unit('B', '2025-06-30'), unit('C')])
  expect([current, former].map((list) => list.map(({ code }) => code))).toEqual([['A', 'C'], ['B']])
})

describe('a comparison', () => {
  test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    ['needs two units that were asked', { A: '2023=18 2024=15', B: '' }, []],
    ['counts a hidden figure as an answer', { A: '2023=18', B: '2023=#' }, ['current 2023: A 18, B #']],
    ['keeps a unit without any figure in its place', { A: '2023=18', B: '', C: '2023=20' }, ['current 2023: A 18, B –, C 20']],
    ['shows the latest period that has a figure', { A: '2023=18 2024=#', B: '2023=20 2024=#' }, ['current 2023: A 18, B 20']],
    ['shows the latest period where none has a figure', { A: '2023=# 2024=#', B: '2023=#' }, ['current 2024: A #, B –']],
    ['shows it also where several have none', { A: '2022=# 2023=# 2024=#', B: '2022=#' }, ['current 2024: A #, B –']],
    ['needs but one figure in its period', { A: '2023=18 2024=15', B: '2023=20' }, ['current 2024 after 2023: A 15<18, B –']],
    [
      'sets each figure beside the one of the period before',
      { A: '2022=30 2023=18 2024=15', B: '2023=20 2024=21' },
      ['current 2024 after 2023: A 15<18, B 21<20'],
    ],
    [
      'never compares across definitions',
      { A: '2023=18/old 2024=15/new', B: '2023=20/new 2024=21/new' },
      ['current 2024 after 2023: A 15, B 21<20'],
    ],
    [
      'says no period before where no unit can be compared',
      { A: '2023=18/old 2024=15/new', B: '2024=21/new' },
      ['current 2024: A 15, B 21'],
    ],
    ['never compares a figure with a hidden one', { A: '2023=# 2024=15', B: '2023=20 2024=#' }, ['current 2024: A 15, B #']],
    ['skips an earlier period without figures', { A: '2022=30 2023=# 2024=15', B: '2024=9' }, ['current 2024 after 2022: A 15<30, B 9']],
    [
      'orders periods by their end, whatever their order in the files',
      { A: '2024=15', B: '2023=20 2022=7 2024=21' },
      ['current 2024 after 2023: A 15, B 21<20'],
    ],
    [
      'never sets a year after a month of its own, nor after years in one',
      { A: '2024=15', B: '2023=20 11/2024=7 2024=21 2021-2023=60' },
      ['current 2024 after 2023: A 15, B 21<20'],
    ],
    [
      'sets spans beside spans that are as long and do not overlap',
      { A: '2021-2022=15', B: '2019-2020=20 2021-2022=21' },
      ['current 2021-2022 after 2019-2020: A 15, B 21<20'],
    ],
    ['sets no span beside one that it overlaps', { A: '2021-2023=15', B: '2020-2022=20 2021-2023=21' }, ['current 2021-2023: A 15, B 21']],
    ['knows no earlier period of a year among months', { A: '2024=15', B: '11/2024=7 2024=21' }, ['current 2024: A 15, B 21']],
    [
      'takes the last of two definitions in one period',
      { A: '2023=18/new 2024=14/old 2024=15/new', B: '2024=9/new' },
      ['current 2024 after 2023: A 15<18, B 9'],
    ],
  ])('%s', (_, own, expected) => expect(shown(compare(own))).toEqual(expected))

  test('of the communes of today comes before that of the former ones', () =>
    expect(shown(compare({ A: '12/2025=18', B: '12/2025=20' }, { C: '2023=5', D: '2023=6' }))).toEqual([
      'current 12/2025: A 18, B 20',
      'former 2023: C 5, D 6',
    ]))

  test('keeps what was said before although it may not be compared, and all observations unit by unit', () => {
    const [only] = compare({ A: '2023=18/old 2024=15/new', B: '2023=# 2024=20/new' })
    expect(only!.indicator).toBe(indicator)
    expect(only!.units.map(({ past, before, own }) => [past?.state, before, own.length])).toEqual([
      ['figure', undefined, 2],
      ['missing', undefined, 2],
    ])
    expect(only!.observations.map((o) => `${o.state} ${o.period.text}`)).toEqual([
      'figure 2023',
      'figure 2024',
      'missing 2023',
      'figure 2024',
    ])
  })

  test('keeps no earlier word where no earlier period has a figure', () => {
    const [only] = compare({ A: '2023=# 2024=15', B: '2024=20' })
    expect([only!.before, ...only!.units.map(({ past }) => past)]).toEqual([null, undefined, undefined])
  })
})
