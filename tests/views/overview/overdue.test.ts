import { expect, test } from 'vitest'
import type { FigureChange } from '../../../src/model/history.ts'
import type { Rendition } from '../../../src/views/rendition.ts'
import { addedViews } from '../../../src/views/changes.ts'
import { lastChange, overdueTargets } from '../../../src/views/overview/overdue.ts'
import { campaigns, whole } from '../../support/campaign.ts'
import { target } from '../../support/small-edition.ts'

const yearly = target('CT2', { lap_lai: 'hang-nam', tu_ky: '2022', den_ky: '2024' })
const told = (parts: Parameters<typeof campaigns>[0], locale: 'vi' | 'en' = 'vi') =>
  overdueTargets(campaigns(parts)[locale]).map(({ indicator, years, asked }) => [indicator.code, years, asked])

test('a target that lacks figures names the years and who is asked', () => {
  const rows = [whole('CT2', '2023', { tu_so: '80', mau_so: '96' })]
  expect(told({ targets: [yearly], rows })).toEqual([['CT2', '2022, 2024', 'kế hoạch giao theo dõi: Ban']])
})

test('where nothing is missing nothing is asked', () => {
  const rows = ['2022', '2023', '2024'].map((ky) => whole('CT2', ky, { tu_so: '80', mau_so: '96' }))
  expect(told({ targets: [yearly], rows })).toEqual([])
  expect(told({})).toEqual([])
})

const change = (date: string, kind: FigureChange['kind'], commit = date) =>
  ({ indicator: 'CT2', unit: '970', period: '2023', definition: '', kind, commit, date, reason: '', withheld: true }) as const
const after = (...changes: ReturnType<typeof change>[]) => {
  const { vi, en } = campaigns({})
  const history = () => ({ state: { kind: 'complete' } as const, changes, unreadable: [], withheldReasons: [] })
  const told = (one: Rendition): Rendition => ({ ...one, publication: { ...one.publication, history } })
  return [told(vi), told(en)] as const
}

test('the newest day of changes is told in words', () => {
  const [vi, en] = after(
    change('2026-02-03', 'corrected'),
    change('2026-02-03', 'added'),
    change('2026-02-03', 'added'),
    change('2026-01-01', 'added'),
  )
  expect(lastChange(vi)).toBe('ngày 03/02/2026: đính chính 1 con số, thêm 2 con số')
  expect(lastChange(en)).toBe('3 February 2026: 1 figure corrected, 2 figures added')
  expect(lastChange(after()[0])).toBeNull()
})

test('figures that came are told by day, the first as the first', () => {
  const [vi] = after(change('2026-02-03', 'added', 'b'), change('2026-02-03', 'added', 'c'), change('2026-01-01', 'added', 'a'))
  expect(addedViews(vi)).toEqual([
    { date: '03/02/2026', count: 2, first: false },
    { date: '01/01/2026', count: 1, first: true },
  ])
})
