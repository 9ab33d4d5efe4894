import { describe, expect, test } from 'vitest'
import { lazily } from '../../../src/model/once.ts'
import type { CampaignModel } from '../../../src/model/types.ts'
import type { Group } from '../../../src/views/story/groups.ts'
import { modelFacts } from '../../../src/views/story/model-facts.ts'
import { anyPartly, modelFigures, modelsBy, modelsToday } from '../../../src/views/story/models-page.ts'
import { modelRow } from '../../../src/views/story/rows.ts'
import { campaign, campaigns, whole } from '../../support/campaign.ts'
import { csv, model, siteYaml, sources, type Cells } from '../../support/small-edition.ts'

const register = (models: readonly Cells[], files: Readonly<Record<string, string>> = {}) => ({
  files: { 'data/mo-hinh.csv': csv('mo-hinh', models), ...files },
})
const shown = (models: readonly Cells[], files?: Readonly<Record<string, string>>) => campaign(register(models, files))
const lines = (groups: readonly Group<CampaignModel>[]) => groups.map(({ name, items }) => [name, items.map(({ code }) => code).join(' ')])

describe('the register of models', () => {
  const models = [
    model('a', '90001', '', { linh_vuc: 'Nước sạch', ben_lam: 'nguoi-dan' }),
    model('b', '90002', '12/2025', { linh_vuc: 'Chăn nuôi', ben_lam: 'mat-tran', tinh_trang: 'dang-lam' }),
    model('c', '90003', '2021', { ben_lam: 'nguoi-dan', tinh_trang: 'da-thoi' }),
    model('d', '90001', '2023', { linh_vuc: 'Nước sạch' }),
  ]
  test('stands by the commune of today, the newest first', () =>
    expect(lines(modelsToday(shown(models)))).toEqual([
      ['Xã Suối Tơ', 'b d a'],
      ['Xã Cầu', 'c'],
    ]))
  test('by place has former communes and present ones, each with its own', () =>
    expect(lines(modelsBy(shown(models), 'place')).map(([, codes]) => codes)).toEqual(['d a', 'c', 'b']))
  test('by year has the newest first and those without a year last', () =>
    expect(lines(modelsBy(shown(models), 'year'))).toEqual([
      ['Năm 2025', 'b'],
      ['Năm 2023', 'd'],
      ['Năm 2021', 'c'],
      ['Không ghi năm', 'a'],
    ]))
  test('by body and by state ends with what the source does not say', () => {
    expect(lines(modelsBy(shown(models), 'doer'))).toEqual([
      ['Người dân', 'c a'],
      ['Mặt trận Tổ quốc', 'b'],
      ['Nguồn không nói ai làm', 'd'],
    ])
    expect(lines(modelsBy(shown(models), 'state'))).toEqual([
      ['Nguồn nói đang làm', 'b'],
      ['Nguồn nói đã thôi', 'c'],
      ['Nguồn không nói còn làm hay không', 'd a'],
    ])
  })
  test('by theme follows the site file, in the language of the page; a theme that it does not know stands last', () => {
    const files = {
      'content/trang-web.yaml': `${siteYaml}linh_vuc: [{ ten: Nước sạch, ten_en: Water }, { ten: Trồng trọt }, { ten: Nhà ở }]\n`,
    }
    const { vi, en } = campaigns(register(models, files))
    expect(lines(modelsBy(vi, 'theme'))).toEqual([
      ['Nước sạch', 'd a'],
      ['Trồng trọt', 'c'],
      ['Chăn nuôi', 'b'],
    ])
    expect(modelsBy(en, 'theme').map(({ id, name }) => `${id} ${name}`)).toEqual([
      'nuoc-sach Water',
      'trong-trot Trồng trọt',
      'chan-nuoi Chăn nuôi',
    ])
  })
  test('says once that sources were read in part, only where one was', () => {
    expect(anyPartly(shown(models))).toBe(false)
    expect(anyPartly(shown(models, { 'data/nguon.csv': csv('nguon', [{ ...sources[0], doc_du: 'khong' }]) }))).toBe(true)
  })
  test('has every model once in every order', () => {
    for (const order of ['place', 'theme', 'doer', 'year', 'state'] as const) {
      const codes = modelsBy(shown(models), order).flatMap(({ items }) => items.map(({ code }) => code))
      expect.soft(codes.toSorted(), order).toEqual(['a', 'b', 'c', 'd'])
    }
  })
  test('is empty in an edition without models', () => expect(modelsToday(shown([]))).toEqual([]))
})

describe('a model', () => {
  const rendition = lazily(() =>
    shown([model('Vuon', '90001', '2023', { ten: 'Vườn', to_chuc: 'Hội', tinh_trang: 'dang-lam' }), model('b', '90001', '')]),
  )
  const one = (code: string) => rendition().publication.index.models.get(code)!
  test('has an address of its own in small letters, and a line that says where, what about and when', () =>
    expect(modelRow(rendition(), one('Vuon'))).toMatchObject({
      to: '/mo-hinh/vuon/',
      text: 'Vườn',
      meta: 'Xã Suối Tơ cũ, nay thuộc xã Suối Tơ · Trồng trọt · 2023',
    }))
  test('says what its source does not say', () => {
    const told = (code: string) => Object.fromEntries(modelFacts(rendition(), one(code)).map(({ label, text }) => [label, text]))
    expect(told('Vuon')).toMatchObject({ 'Thời gian': 'năm 2023', 'Ai làm': 'Hội', 'Còn làm không': 'Nguồn nói đang làm' })
    expect(told('b')).toMatchObject({ 'Thời gian': 'Nguồn không ghi năm', 'Còn làm không': 'Nguồn không nói còn làm hay không' })
  })
})

describe('the figures that count models', () => {
  const named = (codes: string) => ({ 'content/trang-web.yaml': `${siteYaml}so_mo_hinh: [${codes}]\n` })
  test('stand in the order of the site file, a target without a figure says so', () => {
    const { list } = modelFigures(campaign({ files: named('CT4B, CT2'), rows: [whole('CT2', '2023', { tu_so: '30', mau_so: '100' })] }))
    expect(list.map(({ to }) => to)).toEqual(['/so-lieu/ct4b/', '/so-lieu/ct2/'])
    expect(list[0]!.text).toMatch(/chưa tìm thấy/i)
    expect(list[1]!.text).toBe('30,0%, năm 2023')
  })
  test('are none where the site file names none', () => expect(modelFigures(campaign({})).list).toEqual([]))
})
