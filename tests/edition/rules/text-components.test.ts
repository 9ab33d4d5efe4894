/** Boxes of texts that point to what is no more, and pages that nobody answers for. */
import { describe, expect, test } from 'vitest'
import { csv, page, problems, readSmall, type Cells } from '../../support/small-edition.ts'

const found = (body: string, offices: Cells = {}, law: Cells = {}) =>
  problems(
    readSmall({
      'content/so-tay/mot.mdx': page('', body),
      'data/co-quan.csv': csv('co-quan', [{ ma: 'ban', ten: 'Ban Một', cap: 'huyen', ...offices }]),
      'data/van-ban.csv': csv('van-ban', [
        { ma: 'nd', loai: 'Nghị định', so_hieu: '1/NĐ', ten: 'Về chuẩn', noi_ban_hanh: 'Chính phủ', vai_tro: 'boi-canh', ...law },
      ]),
    }),
  ).map(({ level, rule, line, value }) => `${level} ${rule} ${line} ${value}`)

/** The day of the small edition is 01/01/2026. */
describe('a text that sends readers', () => {
  const ask = '<HoiAi viec="vay vốn" ai="Ban Một" co_quan="ban" />'
  test('to an office at work is fine', () => expect(found(ask)).toEqual([]))
  test('to one that ends later is fine', () => expect(found(ask, { den_ngay: '01/01/2026' })).toEqual([]))
  test('to one that ended is refused', () => expect(found(ask, { den_ngay: '31/12/2025' })).toEqual(['error ask-ended-office 6 ban']))
  test('to a code that nobody has is refused', () =>
    expect(found('<HoiAi viec="vay" ai="Ban" co_quan="bn" />')).toEqual(['error unknown-organisation 6 bn']))
})

describe('a law box', () => {
  const box = '<HopLuat ma="nd">\n\nLời.\n\n</HopLuat>'
  test.each([
    ['without an end', {}, []],
    ['that ends later', { ngay_het_hieu_luc: '02/01/2026' }, []],
    ['that ends on the day', { ngay_het_hieu_luc: '01/01/2026' }, ['warning expired-law 6 nd']],
    ['that ended', { ngay_het_hieu_luc: '31/12/2021' }, ['warning expired-law 6 nd']],
  ])('%s', (_name, law, want) => expect(found(box, {}, law)).toEqual(want))
  test('is not asked of a document named in a sentence', () =>
    expect(found('Theo <VanBan ma="nd" />.', {}, { ngay_het_hieu_luc: '31/12/2021' })).toEqual([]))
})

describe('a page without an owner', () => {
  const told = (front: string) =>
    readSmall({ 'content/so-tay/mot.mdx': page(front), 'content/so-tay/hai.mdx': page(front) })
      .findings.filter(({ rule }) => rule === 'missing-owner')
      .map(({ level, field, also }) => `${level} ${field} +${also?.length}`)
  test('is pointed out, all such pages in one sentence', () => expect(told('')).toEqual(['warning phu_trach +1']))
  test('or without a day of review, too', () => expect(told('phu_trach: ban\n')).toEqual(['warning ra_soat +1']))
  test('with both is fine', () => expect(told("phu_trach: ban\nra_soat: '01/01/2027'\n")).toEqual([]))
})
