/** What the day of the build decides, and what the day of the figures (01/01/2026) alone decides. */
import { describe, expect, test } from 'vitest'
import { csv, figures, page, readSmall, target } from '../support/small-edition.ts'
import { openSmall } from '../support/small-publication.ts'

const law = { ma: 'nd', loai: 'Nghị định', so_hieu: '1/NĐ', ten: 'Về chuẩn', noi_ban_hanh: 'A', vai_tro: 'boi-canh' }
const dated = {
  'content/so-tay/mot.mdx': page("phu_trach: ban\nra_soat: '01/03/2026'\n", '<HopLuat ma="nd">\n\nChữ.\n\n</HopLuat>'),
  'data/van-ban.csv': csv('van-ban', [{ ...law, ngay_het_hieu_luc: '01/03/2026' }]),
}
const rulesOn = (day: string) => readSmall(dated, day).findings.flatMap(({ rule }) => (/review|law/.test(rule) ? [rule] : []))

test.each([
  ['2026-02-28', []],
  ['2026-03-01', ['expired-law']],
  ['2026-03-02', ['expired-law', 'review-overdue']],
])('built on %s, reviews and laws stand as on that day', (day, rules) => expect(rulesOn(day).sort()).toEqual(rules))

describe('a target is judged by the day of the figures, whenever the site is built', () => {
  const rows = {
    'data/muc-tieu.csv': csv('muc-tieu', [target('CT2', { den_ky: '2026' })]),
    'data/so-lieu/a.csv': figures({ ma_don_vi: '970', ky: '2024', tu_so: '31', mau_so: '96' }),
  }
  const on = (day: string) => {
    const all = openSmall(rows, day)
    const indicator = all.index.indicators.get('CT2')!
    return { status: all.progressOf(indicator).status, overdue: all.dueOf(indicator)?.overdue }
  }
  test('what is overdue is not', () => {
    const [now, later] = [on('2026-01-01'), on('2027-01-01')]
    expect(later.status).toBe(now.status)
    expect([now.overdue, later.overdue]).toEqual([[], [2026]])
  })
})

test('a build that looks back finds no figure to be of the future', () => {
  const known = { 'data/so-lieu/a.csv': figures({ ma_don_vi: '90001', ky: '2024', tu_so: '31', mau_so: '96' }) }
  expect(readSmall(known, '2020-01-01').findings.filter(({ rule }) => rule === 'future-period')).toEqual([])
})
