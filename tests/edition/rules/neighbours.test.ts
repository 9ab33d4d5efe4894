/** Series that a target names as near to it: known, others, and with the reason why they are not its own figures. */
import { describe, expect, test } from 'vitest'
import { csv, indicators, problems, readSmall, type Cells } from '../../support/small-edition.ts'

const why = { gan_voi_vi_sao: 'con số ấy đếm cả ba năm', gan_voi_vi_sao_en: 'it counts three years' }
const target = { ma: 'CT9', loai: 'muc-tieu', thu_tu: '9', ten: 'Số mô hình', kieu: 'so-dem', don_vi_tinh: 'mô hình' }
const near = { ma: 'BC9', loai: 'boi-canh', nhom: 'ngheo', thu_tu: '109', ten: 'Mô hình ba năm', kieu: 'so-dem', don_vi_tinh: 'mô hình' }
const read = (cells: Cells) => readSmall({ 'data/chi-tieu.csv': csv('chi-tieu', [...indicators, near, { ...target, ...cells }]) })
const found = (cells: Cells) =>
  problems(read(cells))
    .filter(({ field }) => field?.startsWith('gan_voi'))
    .map(({ rule, field, value }) => `${rule} ${field} ${value ?? ''}`.trim())

describe('neighbours of a target', () => {
  test.each<[string, Cells, readonly string[]]>([
    ['none', {}, []],
    ['one, with its reason in both languages', { gan_voi: 'BC9', ...why }, []],
    ['itself', { gan_voi: 'CT9', ...why }, ['neighbours gan_voi CT9']],
    ['a code that nobody knows', { gan_voi: 'BC9|BC99', ...why }, ['unknown-indicator gan_voi BC99']],
    ['no reason', { gan_voi: 'BC9' }, ['neighbours gan_voi_vi_sao']],
    ['no English reason', { gan_voi: 'BC9', gan_voi_vi_sao: why.gan_voi_vi_sao }, ['neighbours gan_voi_vi_sao_en']],
    ['a reason for nothing', { ...why }, ['neighbours gan_voi']],
  ])('%s', (_, cells, expected) => expect(found(cells)).toEqual(expected))

  test('are read with the reason why they differ', () => {
    const indicator = read({ gan_voi: 'BC9', ...why }).edition?.indicators.find(({ code }) => code === 'CT9')
    expect(indicator).toMatchObject({
      neighbours: ['BC9'],
      neighboursDiffer: { vi: 'con số ấy đếm cả ba năm', en: 'it counts three years' },
    })
  })
})
