import { describe, expect, it, test } from 'vitest'
import { isVietnamese, writtenIn } from '../../src/language/written-in.ts'

describe('the language of a note', () => {
  it.each([
    ['Đính chính: số hộ nghèo 11/2024 theo báo cáo', 'vi'],
    ['Dinh chinh so ho ngheo nam 2024', 'vi'],
    ['So the nao, in tu dau, to A4', 'vi'],
    ['Bổ sung figures of 2024', 'vi'],
    ['A figure of the fictional edition revised: its row has the right cells', 'en'],
    ['Figures of 2024', 'en'],
    ['BC9 11/2024', 'vi'],
    ['', 'vi'],
  ])('“%s” is %s', (text, locale) => expect(writtenIn(text)).toBe(locale))
})

describe('a text is Vietnamese throughout', () => {
  test.each([
    'Đính chính theo Báo cáo số 312/BC-UBND',
    'Sua so ho ngheo thang 11',
    'Sửa số của xã Đăk Kôi, theo email của ban',
    'BC9 11/2024',
    '',
  ])('“%s”', (text) => expect(isVietnamese(text)).toBe(true))
  test.each([
    'Data checked against its sources once more; a richer fictional edition',
    'Correct the figures of Đăk Kôi',
    'Draw one value as a number',
    'Fix typo',
    'Update BC9 of Kon Rẫy district',
    'Merge main',
  ])('“%s” is not', (text) => expect(isVietnamese(text)).toBe(false))
})
