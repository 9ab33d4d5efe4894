/** Messages of commits are told as reasons; what they may not say is not told, and the build says of which commit. */
import { describe, expect, test } from 'vitest'
import { openEdition } from '../../../src/edition/publication.ts'
import { historyWarnings } from '../../../src/language/findings/history.ts'
import { changeWords } from '../../../src/language/interface/changes.ts'
import { writtenIn } from '../../../src/language/written-in.ts'
import { baseFiles, csv, figures } from '../../support/small-edition.ts'
import { repository } from './repository.ts'
import { tellStates } from './told-states.ts'

const reasonOf = (subject: string, before = ['2024;D;POOR;190'], after = ['2024;D;POOR;195']) => {
  const { changes, withheldReasons } = tellStates([before, after], [], { kind: 'complete' }, subject)
  return [changes.find(({ commit }) => commit === 'c2')!.reason, withheldReasons.find(({ commit }) => commit === 'c2')?.cause]
}
const commune: [string[], string[]] = [['2024;1;POOR;3'], ['2024;1;POOR;12']]
const open: [string[], string[]] = [['2024;1;MODELS;3'], ['2024;1;MODELS;7']]

describe('a reason is told', () => {
  test.each([
    'Sửa theo Báo cáo số 312/BC-UBND ngày 05/12/2024',
    'Cập nhật số liệu của 7 xã, kỳ 11/2024',
    'Đính chính: nguồn in nhầm cột',
    'Thêm 2 dòng còn thiếu',
  ])('of a series of households: %s', (subject) => expect(reasonOf(subject, ...commune)).toEqual([subject, undefined]))

  test('with numbers where nothing is confidential', () =>
    expect(reasonOf('Từ 3 lên 7 mô hình, 3 hộ làm', ...open)).toEqual(['Từ 3 lên 7 mô hình, 3 hộ làm', undefined]))

  test('with the number of a total that is told itself', () =>
    expect(reasonOf('Sửa 190 thành 195')).toEqual(['Sửa 190 thành 195', undefined]))
})

describe('a reason is not told', () => {
  test.each([
    ['with a telephone number', 'Theo điện thoại 0905 123 456'],
    ['with a name', 'Sửa số của bà Y Blưng Hoa'],
    ['with an identity number', 'Sửa, CCCD 062195001234'],
    ['with an address of mail', 'Theo thư a.blong@example.vn'],
  ])('%s', (_name, subject) => expect(reasonOf(subject)).toEqual([null, 'personal-data']))

  test.each([
    ['few households, in digits', 'xã Cầu Vồng thật ra chỉ có 3 hộ'],
    ['few households, in words', 'chỉ còn ba hộ nghèo'],
  ])('with %s', (_name, subject) => expect(reasonOf(subject)).toEqual([null, 'hidden-number']))

  test.each([
    ['the old number', 'trước ghi 3'],
    ['the new number', 'nay là 12'],
    ['by how much', 'tăng 9 so với trước'],
    ['any number of households', 'cả huyện 187 hộ'],
  ])('with %s of a change that is not told', (_name, subject) => expect(reasonOf(subject, ...commune)).toEqual([null, 'hidden-number']))
})

describe('a message that was not written for readers leaves no reason', () => {
  test.each(['Data checked once more; a richer fictional edition', 'Correct the figures of Đăk Kôi', 'Fix typo'])('%s', (subject) =>
    expect(reasonOf(subject)).toEqual(['', undefined]),
  )
})

test('the sentences in its place are of their languages', () => {
  for (const locale of ['vi', 'en'] as const) expect(writtenIn(changeWords(locale).noReason)).toBe(locale)
})

test('the build names the commit and repeats nothing', () => {
  const [said] = historyWarnings({ kind: 'complete' }, [], [{ commit: 'abc1234', cause: 'personal-data' }])
  expect(said!.vi.message).toBe('Lời ghi của lần lưu abc1234 có thông tin riêng của một người, nên trang không đăng lại.')
})

test('a publication tells no reason that may not be told, but for contacts of public offices', () => {
  const { dir, commit } = repository()
  const contacts = { 'data/co-quan.csv': csv('co-quan', [{ ma: 'ban', ten: 'Ban', cap: 'huyen', dien_thoai: '0260 3822 123' }]) }
  commit({ ...(baseFiles() as Record<string, string>), ...contacts }, 'Thêm')
  commit({ 'data/so-lieu/a.csv': figures({ tu_so: '32', mau_so: '96' }) }, 'Theo điện thoại 0260.3822.123')
  commit({ 'data/so-lieu/a.csv': figures({ tu_so: '33', mau_so: '96' }) }, 'Sửa\n\nLy-do: bà Y Blưng gọi 0905 123 456')
  const { changes, withheldReasons } = openEdition(dir).publication!.history()
  expect(changes.map(({ reason }) => reason)).toEqual([null, 'Theo điện thoại 0260.3822.123', 'Thêm'])
  expect(withheldReasons).toEqual([{ commit: changes[0]!.commit, cause: 'personal-data' }])
})
