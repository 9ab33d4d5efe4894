import { describe, expect, test } from 'vitest'
import { toneless, wordsOf } from '../../src/language/search-words.ts'

const folded = (text: string) => wordsOf(text).map((word) => word.folded)
const spelled = (text: string) => wordsOf(text).map((word) => word.spelled)

describe('words that a search compares', () => {
  test.each([
    ['Vay vốn, học nghề', ['vay', 'von', 'hoc', 'nghe']],
    ['III.3 và CT4B', ['iii.3', 'va', 'ct4b']],
    ['giảm 6%, còn 1.746 hộ', ['giam', '6%', 'con', '1746', 'ho']],
    ['1,746 households', ['1746', 'households']],
    ['30,5% và 2.5', ['30,5%', 'va', '2.5']],
    ['07/2021/NĐ-CP', ['07', '2021', 'nd', 'cp']],
    ['Đắk Kôi – Đăk Kôi', ['dak', 'koi', 'dak', 'koi']],
    ['ƀơ̆ tơ’lêi ‘lơ̆ng', ['bo', 'tolei', 'long']],
    ['ô̆ ê̆ ơ̆ ư̆ ĕ ĭ ŏ ŭ', ['o', 'e', 'o', 'u', 'e', 'i', 'o', 'u']],
    ['… — · !', []],
  ])('of “%s”', (text, expected) => {
    expect(folded(text)).toEqual(expected)
    expect(folded(text.normalize('NFD'))).toEqual(expected)
  })

  test.each([
    ['khỏe', 'khoẻ'],
    ['hòa', 'hoà'],
    ['thủy', 'thuỷ'],
    ['Của', 'của'],
  ])('%s and %s are spelled alike', (a, b) => expect(spelled(a)).toEqual(spelled(b)))

  test.each([
    ['bò', 'bỏ'],
    ['đăk', 'đắk'],
    ['vay', 'vây'],
  ])('%s and %s are not', (a, b) => expect(spelled(a)).not.toEqual(spelled(b)))

  test('know where they stand', () => {
    const text = 'Bảo hiểm y tế'
    expect(wordsOf(text).map(({ from, to }) => text.slice(from, to))).toEqual(['Bảo', 'hiểm', 'y', 'tế'])
  })
})

test('without its tone a word keeps its other marks', () => {
  expect([...spelled('đắk'), ...spelled('nghĩ')].map(toneless)).toEqual(['đăk', 'nghi'])
})
