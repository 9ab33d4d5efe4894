import { describe, expect, test } from 'vitest'
import { askBox } from '../../../src/views/text/ask-box.ts'
import { lawBox } from '../../../src/views/text/law-box.ts'
import { csv, type Cells } from '../../support/small-edition.ts'
import { smallRenditions } from '../../support/small-publication.ts'

const office = (more: Cells) => ({ 'data/co-quan.csv': csv('co-quan', [{ ma: 'ban', ten: 'Ban Mây', cap: 'xa', ...more }]) })
const notConfirmed = 'Chưa có địa chỉ, số điện thoại nào được xác nhận để ghi ở đây.'

describe('whom to ask', () => {
  const box = (attributes: Partial<Parameters<typeof askBox>[1]>, more: Cells = {}) =>
    askBox(smallRenditions(office(more)).vi, { viec: 'vay vốn', ai: 'Ban của xã', ...attributes })

  test('says that no way to reach anybody is confirmed, where the register has none', () => {
    expect(box({}).rows).toEqual([
      { label: 'Hỏi', texts: ['Ban của xã'] },
      { label: 'Ở đâu', texts: [notConfirmed] },
    ])
    expect(box({ co_quan: 'ban', o_dau: 'ở trụ sở xã' }).rows[1]!.texts).toEqual(['ở trụ sở xã', notConfirmed])
  })
  test('has the ways to reach the office that the register has, and then does not say so', () => {
    const { title, rows } = box({ co_quan: 'ban' }, { dien_thoai: '0255 3822 999', tru_so: 'Thôn Một' })
    expect(title).toBe('Hỏi ai: vay vốn')
    expect(rows).toEqual([
      { label: 'Hỏi', texts: ['Ban của xã'] },
      { label: 'Ở đâu', texts: ['Thôn Một'] },
      { label: 'Điện thoại', texts: ['0255 3822 999'] },
    ])
  })
  test('lists what to bring, apart by semicolons', () => {
    expect(box({ mang_theo: 'căn cước; sổ đỏ, nếu có ;' }).rows.at(-1)).toEqual({
      label: 'Mang theo',
      texts: ['căn cước', 'sổ đỏ, nếu có'],
    })
  })
})

/** The day of the small edition is 01/01/2026. */
describe('a law box', () => {
  const box = (more: Cells, locale: 'vi' | 'en' = 'vi') => {
    const law = { ma: 'nd', loai: 'Nghị định', loai_en: 'Decree', so_hieu: '1/NĐ', ten: 'Về chuẩn', noi_ban_hanh: 'A', vai_tro: 'boi-canh' }
    const r = smallRenditions({ 'data/van-ban.csv': csv('van-ban', [{ ...law, ...more }]) })[locale]
    return lawBox(r, r.publication.index.documents.get('nd')!)
  }
  test('says which dates are known, and which are not', () => {
    expect(box({}).standing).toBe('Chưa rõ ngày ban hành; chưa rõ ngày có hiệu lực.')
    expect(box({ ngay_ban_hanh: '27/01/2021', ngay_hieu_luc: '15/03/2021' }).standing).toBe(
      'Ban hành ngày 27/01/2021; có hiệu lực từ ngày 15/03/2021.',
    )
  })
  test('says from when it will no longer be in force, until that day comes', () => {
    expect(box({ ngay_het_hieu_luc: '02/01/2026' })).toMatchObject({ isExpired: false, title: 'Về chuẩn' })
    expect(box({ ngay_het_hieu_luc: '02/01/2026' }).standing).toContain('hết hiệu lực từ ngày 02/01/2026')
  })
  test('that is no longer in force says so and no more', () => {
    expect(box({ ngay_ban_hanh: '27/01/2021', ngay_het_hieu_luc: '01/01/2026' })).toEqual({
      name: 'Nghị định 1/NĐ',
      title: '',
      standing: 'Văn bản này đã hết hiệu lực từ ngày 01/01/2026.',
      isExpired: true,
    })
    expect(box({ ngay_het_hieu_luc: '31/12/2021' }, 'en').standing).toBe('This text has not been in force since 31 December 2021.')
  })
})
