import { describe, expect, test } from 'vitest'
import { reportedOf } from '../../../src/views/units/reported.ts'
import { campaigns } from '../../support/campaign.ts'
import { target, type Cells } from '../../support/small-edition.ts'

const rate = (ma_don_vi: string, ky: string, tu_so: string, more: Cells = {}): Cells => ({ ma_don_vi, ky, tu_so, mau_so: '960', ...more })
const sentences = (rows: readonly Cells[], id: string, targets = [target('CT2'), target('CT4B')], locale: 'vi' | 'en' = 'vi') => {
  const rendition = campaigns({ rows, targets })[locale]
  return reportedOf(rendition, rendition.publication.index.units.byId.get(id)!)?.sentences
}
const today = '90003@2025-07-01'
const ended =
  'Các cơ quan của huyện Đồi Mây kết thúc hoạt động ngày 30/06/2025; chúng tôi chưa tìm thấy văn bản nào nói nơi nào theo dõi tiếp.'
const before = 'Kế hoạch ra đời trước ngày có nơi này (01/07/2025), nên không nói riêng về nơi này.'

describe('the sentence over a commune’s figures', () => {
  test('says that none was found, of nobody that it was not sent', () => {
    expect(sentences([], '90003@')).toEqual([
      'Kế hoạch 2021–2025 có 2 chỉ tiêu tính theo từng xã; chúng tôi chưa tìm thấy con số nào đã công bố cho thị trấn Cầu (cũ).',
      ended,
    ])
    expect(sentences([], '90003@', [target('CT2')])![0]).toContain('1 chỉ tiêu')
    expect(sentences([], '90003@', [target('CT2')], 'en')![0]).toBe(
      'The plan for 2021–2025 has 1 target counted by commune; we have found no published figure for the former Cầu township.',
    )
  })
  test('of a commune of today says that the plan was made before it, and gives it no duty', () =>
    expect(sentences([], today)).toEqual([expect.any(String), before, ended]))
  test('of a commune that existed when the plan was made does not', () => expect(sentences([], '90003@')).not.toContain(before))
  test('counts the figures there are, how many are at the mark, and what is withheld', () => {
    const rows = [rate('90003', '2023', '800'), { ky: '2023', ma_don_vi: '90003', ma_chi_tieu: 'CT4B', trang_thai: 'bao-mat' }]
    expect(sentences(rows, '90003@')!.slice(0, 3)).toEqual([
      '1 trong 2 chỉ tiêu tính theo từng xã của kế hoạch 2021–2025 đã có số của thị trấn Cầu (cũ).',
      'Theo số mới nhất của từng chỉ tiêu, 1 chỉ tiêu đã tới mốc chung.',
      '1 chỉ tiêu có số không công bố để giữ kín hộ dân.',
    ])
  })
  test('asks for nobody who would go on where every figure is there', () => {
    const rows = ['CT2', 'CT4B'].map((ma_chi_tieu) => rate('90003', '2023', '800', { ma_chi_tieu }))
    expect(sentences(rows, '90003@')).toEqual([
      'Cả 2 chỉ tiêu tính theo từng xã của kế hoạch 2021–2025 đều đã có số của thị trấn Cầu (cũ).',
      'Theo số mới nhất của từng chỉ tiêu, 2 chỉ tiêu đã tới mốc chung.',
    ])
  })
  test('stands over no district, and nowhere when the plan counts nothing by commune', () => {
    expect(sentences([], '970@')).toBeUndefined()
    expect(sentences([], today, [])).toBeUndefined()
  })
})
