/** The plan's items, in its order and with names for readers. */
import { expect, test } from 'vitest'
import { planItems } from '../../../src/views/overview/items.ts'
import { campaign } from '../../support/campaign.ts'
import { fixtures } from '../../support/renditions.ts'

const told = (items: ReturnType<typeof planItems>) => items.map(({ clause, targets }) => `${clause}: ${targets.length}`)

test.each(['that', 'minh-hoa'] as const)('the targets of the fixture %s stand in the five items of their plan', (name) =>
  expect(told(planItems(fixtures[name]().vi))).toEqual(['II.1: 5', 'II.2: 1', 'II.3: 1', 'II.4: 4', 'II.5: 2']),
)
test('an item is named by words, never by a code', () => {
  for (const locale of ['vi', 'en'] as const)
    for (const { name } of planItems(fixtures.that()[locale])) expect(name).not.toMatch(/CT\d|^II/)
})
test('targets without an item stand alone, and another plan has other items', () => {
  const own = (ma: string, dieu_khoan: string, thu_tu: string) => ({
    ma,
    thu_tu,
    loai: 'muc-tieu',
    ten: `Hộ ${ma}`,
    kieu: 'ty-le',
    don_vi_tinh: '%',
    dieu_khoan,
  })
  const rendition = campaign({ series: [own('CT2', '', '1'), own('CT4B', '', '2'), own('CT9', 'III.1', '3'), own('CT8', 'III.1', '4')] })
  expect(planItems(rendition).map(({ clause, name }) => [clause, name])).toEqual([
    ['', 'Hộ CT2'],
    ['', 'Hộ CT4B'],
    ['III.1', 'Hộ CT9 và 1 mục tiêu khác'],
  ])
})
