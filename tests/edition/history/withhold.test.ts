import { describe, expect, test } from 'vitest'
import { lines, tellStates, type State } from './told-states.ts'

/** `1=12 2=13 D=190` of an indicator in 2024; a word is a status without number. */
const state = (text: string, indicator = 'POOR', period = '2024', definition = ''): State =>
  text.split(' ').map((cell) => {
    const [unit, value = ''] = cell.split('=')
    return /^\d/.test(value)
      ? `${period};${unit};${indicator};${value};;${definition}`
      : `${period};${unit};${indicator};;${value};${definition}`
  })
const full = state('1=8 2=12 3=175 D=195')
const told = (...states: State[]) => lines(tellStates(states).changes)

describe('numbers of communes', () => {
  test.each([
    ['corrected', state('1=8 2=12'), state('1=8 2=13'), ['2 POOR 2024 withheld']],
    ['first published', state('1=8'), state('1=8 2=13'), ['2 POOR 2024 withheld']],
    ['removed', state('1=8 2=12'), state('1=8'), ['2 POOR 2024 withheld']],
    ['hidden', state('1=8 2=12'), state('1=8 2=bao-mat'), ['2 POOR 2024 withheld']],
    ['dated otherwise', state('1=8'), state('1=8', 'POOR', '31/12/2024'), ['1 POOR 31/12/2024 withheld']],
    ['moved to another unit code', state('1=8'), state('9=8'), ['1 POOR 2024 withheld', '9 POOR 2024 withheld']],
    ['told to be of another definition', state('1=8'), state('1=8', 'POOR', '2024', '2022-2025'), ['1 POOR 2024 withheld']],
  ])('are never told when %s', (_name, before, after, expected) => expect(told(before, after).toSorted()).toEqual(expected))

  test('few models are nobody’s household', () =>
    expect(told(state('1=1', 'MODELS'), state('1=3', 'MODELS'))).toEqual(['1 MODELS 2024 1 → 3']))

  test('a withheld change holds no number at all, and says when and why', () => {
    const { changes } = tellStates([state('1=7'), state('1=9')])
    expect(changes[0]).toEqual({
      indicator: 'POOR',
      unit: '1',
      period: '2024',
      definition: '',
      kind: 'corrected',
      commit: 'c2',
      date: '2026-01-02',
      reason: 'Sửa',
      withheld: true,
    })
  })
})

describe('totals', () => {
  test('of which every part was always there and never small are told', () =>
    expect(told(full, state('1=8 2=12 3=175 D=200'))).toEqual(['D POOR 2024 195 → 200']))

  test('without any communes, ever, are told', () => {
    expect(told(state('D=190'), state('D=195'))).toEqual(['D POOR 2024 190 → 195'])
    expect(told(state('D=190'), state('D=195 1=8', 'NEAR').concat(state('D=195')))).toContain('D POOR 2024 withheld')
  })

  test('dated anew are told only where neither of the two moments gives a hidden part away', () => {
    const rest = state('1=bao-mat 2=12')
    expect(told([...rest, ...state('D=195')], [...rest, ...state('D=195', 'POOR', '2023')])).toEqual(['D POOR 2023 withheld'])
    expect(told(state('D=195'), state('D=195', 'POOR', '2023'))).toEqual(['D POOR 2023 195 → 195'])
  })

  test('small ones are not told', () => {
    expect(told(state('D=4'), state('D=12'))).toEqual(['D POOR 2024 withheld'])
    expect(told(state('D=0'), state('D=5'))).toEqual(['D POOR 2024 0 → 5'])
  })

  const others = state('1=8 2=12 3=175')
  test.each<[string, State[]]>([
    ['a commune was hidden when the total was still another', [state('1=bao-mat 2=12 3=175 D=190'), full]],
    [
      'a commune was hidden and shown before the total was corrected',
      [state('1=bao-mat 2=12 3=175 D=190'), [...others, ...state('D=190')], full],
    ],
    ['a commune is hidden now', [state('1=8 2=12 3=175 D=190'), state('1=bao-mat 2=12 3=175 D=195')]],
    ['a commune was not published', [state('1=chua-cong-bo 2=12 3=175 D=190'), full]],
    ['a commune had no figure yet', [state('1=chua-co 2=12 3=175 D=190'), full]],
    ['a commune was missing', [state('2=12 3=175 D=190'), full]],
    ['a commune of the register never had a row', [state('2=12 3=175 D=190'), state('2=12 3=175 D=195')]],
    ['a commune was deleted later', [[...others, ...state('D=190')], full, state('2=12 3=175 D=195')]],
    ['all communes were deleted later', [[...others, ...state('D=190')], full, state('D=195')]],
    ['a commune was small and not marked', [state('1=3 2=12 3=175 D=190'), full]],
    ['the hidden commune was written in months', [[...state('1=bao-mat', 'POOR', '12/2024'), ...state('2=12 3=175 D=190')], full]],
    ['the hidden commune was written as a day', [[...state('1=bao-mat', 'POOR', '31/12/2024'), ...state('2=12 3=175 D=190')], full]],
    [
      'the hidden commune was of a time that nobody can read',
      [[...state('1=bao-mat', 'POOR', 'quý 4'), ...others, ...state('D=190')], full],
    ],
    ['a version in between cannot be read', [[...others, ...state('D=190')], ['?'], full]],
    [
      'communes stand under an indicator that is gone',
      [
        [...state('1=20', 'GONE'), ...state('D=190')],
        [...state('1=20', 'GONE'), ...state('D=195')],
      ],
    ],
    ['the hidden commune had another code', [state('9=bao-mat 1=8 2=12 3=175 D=190'), full]],
    ['a commune of another code was deleted', [state('9=20 1=8 2=12 3=175 D=190'), full]],
    ['the only commune named was not published', [state('1=chua-cong-bo D=190'), state('D=195')]],
    ['the hidden commune had another definition', [[...state('1=bao-mat', 'POOR', '2024', 'cu'), ...state('2=12 3=175 D=190')], full]],
    [
      'the commune was missing under one of two definitions',
      [[...others, ...state('1=8 2=12', 'POOR', '2024', 'cu'), ...state('D=190')], full],
    ],
    ['the hidden commune stood under an indicator that is gone', [[...others, ...state('D=190'), ...state('1=bao-mat', 'GONE')], full]],
    ['a commune of the other part was hidden', [[...others, ...state('D=190'), ...state('1=bao-mat', 'NEAR')], full]],
    ['a commune of the whole was hidden', [[...others, ...state('D=190'), ...state('1=bao-mat', 'ALL')], full]],
    ['a commune of the rate was hidden', [[...others, ...state('D=190'), ...state('1=bao-mat', 'SHARE')], full]],
    ['the total of the other part was hidden', [[...others, ...state('D=190'), ...state('D=bao-mat', 'NEAR')], full]],
    ['the total of the other part was removed', [[...others, ...state('D=190'), ...state('D=50', 'NEAR')], full]],
  ])('are not told where %s', (_name, states) => {
    const ofTotal = told(...states).filter((line) => line.startsWith('D POOR'))
    expect(ofTotal.length).toBeGreaterThan(0)
    for (const line of ofTotal) expect(line).toBe('D POOR 2024 withheld')
  })

  test('are not told where the build hides a commune today to protect another', () =>
    expect(lines(tellStates([[...others, ...state('D=190')], full], ['2;POOR;2024']).changes)).toEqual(['D POOR 2024 withheld']))

  test('are not told where the build hides the total of the other part today', () => {
    const other = state('D=50', 'NEAR')
    const states = [
      [...others, ...state('D=190'), ...other],
      [...full, ...other],
    ]
    expect(lines(tellStates(states).changes)).toEqual(['D POOR 2024 190 → 195'])
    expect(lines(tellStates(states, ['D;NEAR;2024']).changes)).toEqual(['D POOR 2024 withheld'])
  })

  test('are told where every commune is there in one spelling of the period or another', () => {
    const mixed = (total: number) => [...state('1=8', 'POOR', '12/2024'), ...state(`2=12 3=175 D=${total}`)]
    expect(told(mixed(195), mixed(200))).toEqual(['D POOR 2024 195 → 200'])
  })

  test('are not told where the period is spelled so that nobody can read it', () =>
    expect(told(state('D=190', 'POOR', 'quý 4'), state('D=195', 'POOR', 'quý 4'))).toEqual(['D POOR quý 4 withheld']))

  test.each<[string, State]>([
    ['another moment', state('1=bao-mat', 'POOR', '2023')],
    ['another district', state('4=bao-mat')],
    ['an indicator that shares only the number of homes', state('1=bao-mat', 'LONE')],
  ])('are told where only a commune of %s was hidden', (_name, elsewhere) => {
    expect(told([...full, ...elsewhere], [...state('1=8 2=12 3=175 D=200'), ...elsewhere])).toEqual(['D POOR 2024 195 → 200'])
  })

  test.each<[string, State[], string]>([
    ['its own number was away for a time', [full, others, full], 'D POOR 2024 – → 195'],
    ['its communes never had a number', [state('1=chua-co 2=chua-co D=190'), state('1=chua-co 2=chua-co D=195')], 'D POOR 2024 190 → 195'],
    [
      'the total of another district and part was removed',
      [[...others, ...state('D=190'), ...state('E=50', 'NEAR')], full],
      'D POOR 2024 190 → 195',
    ],
    ['only districts stand beside it', [state('D=190 T=290'), state('D=190 T=295')], 'T POOR 2024 290 → 295'],
    [
      'only communes stand beside it whose number is nobody’s secret',
      [
        [...state('1=80', 'HOMES'), ...state('D=190')],
        [...state('1=80', 'HOMES'), ...state('D=195')],
      ],
      'D POOR 2024 190 → 195',
    ],
  ])('are told where %s', (_name, states, line) => expect(told(...states)).toContain(line))

  test('of the province are not told where a commune two levels below was hidden', () =>
    expect(told([...full, ...state('4=bao-mat T=290')], [...full, ...state('4=20 T=295')])).toContain('T POOR 2024 withheld'))

  test('of a running total are not told where a commune was hidden at any moment', () => {
    const rows = (total: number) => [...state(`1=8 2=12 3=175 D=${total}`, 'GROWN'), ...state('1=bao-mat', 'GROWN', '2023')]
    expect(told(rows(195), rows(200))).toEqual(['D GROWN 2024 withheld'])
  })

  test('that took up a removed series by few do not give it away', () => {
    const gone = (count: number) => [`2024;D;MODELS;${count}`]
    expect(told([...state('D=33', 'LONE'), ...gone(4)], state('D=37', 'LONE'))).toContain('D LONE 2024 withheld')
    expect(told([...state('D=33', 'LONE'), ...gone(40)], state('D=73', 'LONE'))).toContain('D LONE 2024 33 → 73')
  })

  test('that grew by few while something else was removed elsewhere are told', () =>
    expect(told([...state('D=33', 'LONE'), '2024;E;MODELS;40'], state('D=37', 'LONE'))).toContain('D LONE 2024 33 → 37'))

  test.each<[string, string, string, string]>([
    ['a rate on few', '2024;D;RATE;;;;6;9', '2024;D;RATE;;;;6;12', 'withheld'],
    ['a rate of few', '2024;D;RATE;;;;4;40', '2024;D;RATE;;;;5;40', 'withheld'],
    ['a rate on many', '2024;D;RATE;;;;6;40', '2024;D;RATE;;;;5;40', '6 → 5'],
    ['a rate without its counts', '2024;D;RATE;3,4', '2024;D;RATE;4', '3.4 → 4'],
  ])('%s', (_name, before, after, expected) => expect(told([before], [after])).toEqual([`D RATE 2024 ${expected}`]))

  test('with commune rates that do not say on how many are not told', () => {
    const rows = (total: string) => ['1', '2', '3'].map((unit) => `2024;${unit};RATE;30`).concat(`2024;D;RATE;${total}`)
    expect(told(rows('30'), rows('31'))).toEqual(['D RATE 2024 withheld'])
  })

  test('are not told where the beginning of the history is not known', () => {
    const shallow = { kind: 'shallow', since: { commit: 'c1', date: '2026-01-01' } } as const
    const tell = (...states: State[]) => lines(tellStates(states, [], shallow).changes)
    expect(tell(full, state('1=8 2=12 3=175 D=200'))).toEqual(['D POOR 2024 withheld'])
    expect(tell(state('D=190'), state('D=195'))).toEqual(['D POOR 2024 190 → 195'])
  })
})

test('a series that is no longer known is not told', () =>
  expect(told(state('D=40', 'GONE'), state('D=50'))).toContain('D GONE 2024 withheld'))

test('a change with numbers keeps both sides', () => {
  const { changes } = tellStates([state('D=40', 'MODELS'), state('D=50', 'MODELS')])
  expect(changes[0]).toMatchObject({ withheld: false, before: { value: 40 }, after: { value: 50 } })
})
