import { describe, expect, it } from 'vitest'
import { capitalised, midSentence, sentence } from '../../src/language/case.ts'

describe('midSentence', () => {
  it.each([
    ['Tỷ lệ hộ nghèo', 'tỷ lệ hộ nghèo'],
    ['Độ che phủ', 'độ che phủ'],
    ['Ước tính', 'ước tính'],
    ['UBND huyện', 'UBND huyện'],
    ['HTX và tổ hợp tác', 'HTX và tổ hợp tác'],
    ['Mặt trận huyện có mô hình', 'Mặt trận huyện có mô hình'],
    ['Ủy ban xã', 'Ủy ban xã'],
    ['hộ nghèo', 'hộ nghèo'],
    ['', ''],
  ])('turns “%s” into “%s”', (before, after) => expect(midSentence(before)).toBe(after))
})

describe('sentence', () => {
  it('begins large, ends with one full stop and has single spaces', () => {
    expect(sentence('  đã  có ', ' số liệu. ')).toBe('Đã có số liệu.')
    expect(sentence('xong;')).toBe('Xong.')
  })
  it('is composed (NFC) whatever it was made of', () => expect(sentence('Tỷ lệ'.normalize('NFD'))).toBe('Tỷ lệ.'.normalize('NFC')))
  it('leaves a leading quote or digit alone', () => expect(capitalised('“hộ”')).toBe('“hộ”'))
})
