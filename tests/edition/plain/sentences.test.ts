import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sentencesOf, wordCount } from '../../../src/edition/plain/sentences.ts'

const split = (text: string) => sentencesOf(text).map((one) => one.text.trim())

describe('a sentence ends', () => {
  test.each([
    ['at a full stop before a capital', 'Nhà có đất. Nhà có người.', ['Nhà có đất.', 'Nhà có người.']],
    ['at a question and a cry', 'Hỏi ai? Hỏi xã! Xong.', ['Hỏi ai?', 'Hỏi xã!', 'Xong.']],
    ['behind the quotes that it closes', 'Bà nói: “Được rồi.” Ông gật.', ['Bà nói: “Được rồi.”', 'Ông gật.']],
    ['before a number', 'Có 5 hộ. 3 hộ nghèo.', ['Có 5 hộ.', '3 hộ nghèo.']],
    ['at a rate', 'Trên 50%. Dưới 30%.', ['Trên 50%.', 'Dưới 30%.']],
    ['at dots that go on', 'Lúa, ngô, mì… Rồi đến sắn.', ['Lúa, ngô, mì…', 'Rồi đến sắn.']],
  ])('%s', (_, text, want) => expect(split(text)).toEqual(want))
})

describe('a sentence does not end', () => {
  test.each([
    ['within a number', 'Có 7.378 hộ và 32,3% số hộ.'],
    ['within the number of a decree', 'Theo Nghị định 07/2021/NĐ-CP ngày 27/01/2021 của Chính phủ.'],
    ['within a clause', 'Mục III.2a và II.4 nói vậy.'],
    ['behind a shortened word', 'Ở TP. Kon Tum và tr. 5 có nêu.'],
    ['behind v.v. in the middle', 'Lúa, ngô, v.v. đều được.'],
    ['behind one capital letter', 'Phụ lục A. Bảng kê có ghi.'],
    ['behind the number of a line', '1. Xem nhà mình có gì'],
    ['before a small letter', 'Có … rồi thôi'],
    ['at dots before a sign', 'Chữ “giảm … %” có hai cách hiểu.'],
  ])('%s', (_, text) => expect(split(text)).toEqual([text]))
})

describe('words are counted as syllables', () => {
  test.each([
    ['Hộ nghèo có đất.', 4],
    ['Nghị định 07/2021/NĐ-CP', 3],
    ['hơn 50% – gần 60%', 4],
    ['', 0],
    ['… – ,', 0],
  ])('%s: %i', (text, count) => expect(wordCount(text)).toBe(count))
})

test('whatever the text, its sentences put together are the text, and their words are its words', () => {
  const piece = fc.constantFrom(
    'Nhà',
    'đất',
    '7.378',
    '50%.',
    '07/2021/NĐ-CP',
    '“A.”',
    'TP.',
    '?',
    '…',
    'x.',
    ' ',
    '\n',
    'v.v.',
    '(b)',
    '–',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join(' ')
      const sentences = sentencesOf(text)
      expect(sentences.map((one) => one.text).join('')).toBe(text)
      expect(sentences.reduce((sum, one) => sum + wordCount(one.text), 0)).toBe(wordCount(text))
      for (const { from, text: own } of sentences) expect(text.startsWith(own, from)).toBe(true)
    }),
  )
})
