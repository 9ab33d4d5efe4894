import { describe, expect, test } from 'vitest'
import type { Unit } from '../../src/model/types.ts'
import { readPeriod } from '../../src/edition/read/period.ts'
import { dayBefore, predecessorsOf, successorOf, unitAt, withOwnSlugs } from '../../src/edition/units.ts'
import { readEdition } from '../../src/edition/read-edition.ts'
import { readSmall } from '../support/small-edition.ts'

const period = (text: string) => {
  const read = readPeriod(text)
  if (!read.ok) throw new Error(text)
  return read.period
}

test.each([
  ['2025-07-01', '2025-06-30'],
  ['2024-03-01', '2024-02-29'],
  ['2023-03-01', '2023-02-28'],
  ['2000-03-01', '2000-02-29'],
  ['1900-03-01', '1900-02-28'],
  ['2025-01-01', '2024-12-31'],
  ['2025-07-15', '2025-07-14'],
])('the day before %s is %s', (day, before) => expect(dayBefore(day)).toBe(before))

describe('addresses of units', () => {
  const unit = (from: string | null, to: string | null) => ({ slug: 'xa-a-1', from, to }) as Unit
  const slugs = (...units: Unit[]) => withOwnSlugs(units).map(({ slug }) => slug)
  test('a unit that kept type, name and code through a merger does not lose its former page', () => {
    expect(slugs(unit(null, '2025-06-30'), unit('2025-07-01', null))).toEqual(['xa-a-1-den-2025-06-30', 'xa-a-1'])
    expect(slugs(unit('2025-07-01', null), unit(null, '2025-06-30'))).toEqual(['xa-a-1', 'xa-a-1-den-2025-06-30'])
  })
  test('of several that ended the last keeps the plain address', () =>
    expect(slugs(unit(null, '2004-12-31'), unit('2005-01-01', '2025-06-30'))).toEqual(['xa-a-1-den-2004-12-31', 'xa-a-1']))
  test('a unit alone keeps its own', () => expect(slugs(unit(null, '2025-06-30'))).toEqual(['xa-a-1']))
})

describe('a code that passed to another place', () => {
  test.each([
    ['90002', '2023', 'Suối Tờ'],
    ['90002', '30/06/2025', 'Suối Tờ'],
    ['90002', '01/07/2025', 'Suối Tơ'],
    ['90002', '2025', undefined],
    ['90001', '12/2025', undefined],
    ['99999', '2023', undefined],
  ])('%s in %s is %s', (code, when, name) => expect(unitAt(readSmall().index!.units, code, period(when))?.name).toBe(name))

  test('successors and predecessors name each other', () => {
    const { units } = readSmall().index!
    const merged = units.byCode.get('90002')!.find((unit) => unit.from !== null)!
    expect(predecessorsOf(units, merged).map((unit) => unit.code)).toEqual(['90001', '90002'])
    for (const unit of predecessorsOf(units, merged)) expect(successorOf(units, unit)).toBe(merged)
  })
})

test.each(['.', 'examples/minh-hoa'])('in the edition %s every unit has an address of its own', (dir) => {
  const slugs = readEdition(dir).edition!.units.map(({ slug }) => slug)
  expect(new Set(slugs).size).toBe(slugs.length)
})
