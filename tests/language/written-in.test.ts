import { describe, expect, it } from 'vitest'
import { writtenIn } from '../../src/language/written-in.ts'

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
