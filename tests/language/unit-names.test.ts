import { describe, expect, it } from 'vitest'
import { listed, unitInSentence, unitName } from '../../src/language/unit-names.ts'

describe('names of units', () => {
  const commune = { type: 'Xã', name: 'Đá Trắng' }
  it('put the type first in Vietnamese and last in English', () => {
    expect(unitName(commune, 'vi')).toBe('Xã Đá Trắng')
    expect(unitName(commune, 'en')).toBe('Đá Trắng commune')
    expect(unitName({ type: 'Thị trấn', name: 'Cầu Vồng' }, 'en')).toBe('Cầu Vồng township')
  })
  it('know a type however its marks are typed', () =>
    expect(unitName({ type: 'Thị trấn'.normalize('NFD'), name: 'A' }, 'en')).toBe('A township'))
  it('keep a type that has no English name', () => expect(unitName({ type: 'Liên xã', name: 'A' }, 'en')).toBe('Liên xã A'))
  it('have a small first letter in a Vietnamese sentence', () => {
    expect(unitInSentence(commune, 'vi')).toBe('xã Đá Trắng')
    expect(unitInSentence(commune, 'en')).toBe('Đá Trắng commune')
  })
  it.each([
    [[], ''],
    [['A'], 'A'],
    [['A', 'B'], 'A và B'],
    [['A', 'B', 'C'], 'A, B và C'],
  ])('%j are listed as “%s”', (parts, text) => expect(listed(parts, 'vi')).toBe(text))
})
