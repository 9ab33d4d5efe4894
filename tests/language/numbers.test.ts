import { describe, expect, it } from 'vitest'
import { decimalsApart, formatNumber, formatPoints, formatRate, formatWithUnit } from '../../src/language/numbers.ts'
import { englishUnit } from '../../src/language/plural.ts'

describe('formatNumber', () => {
  it.each([
    [7378, undefined, '7.378', '7,378'],
    [1238856000, undefined, '1.238.856.000', '1,238,856,000'],
    [1000, undefined, '1.000', '1,000'],
    [999, undefined, '999', '999'],
    [0, undefined, '0', '0'],
    [32.3, undefined, '32,3', '32.3'],
    [36.2840399, 2, '36,28', '36.28'],
    [10.5, 2, '10,50', '10.50'],
    [1.005, 2, '1,01', '1.01'],
    [0.15, 1, '0,2', '0.2'],
    [99.96, 1, '100,0', '100.0'],
    [0.1 + 0.2, undefined, '0,3', '0.3'],
    [-5.8, 1, '−5,8', '−5.8'],
    [-0.001, 1, '0,0', '0.0'],
    [-0, undefined, '0', '0'],
  ])('prints %d with %s decimals as %s and %s', (value, decimals, vi, en) => {
    expect(formatNumber(value, 'vi', decimals)).toBe(vi)
    expect(formatNumber(value, 'en', decimals)).toBe(en)
  })
})

describe('units after numbers', () => {
  it('puts the percent sign close to the number', () => {
    expect(formatRate(32.3, 'vi')).toBe('32,3%')
    expect(formatRate(32.3, 'en')).toBe('32.3%')
    expect(formatWithUnit(100, '%', 'vi', 0)).toBe('100%')
  })
  it('keeps điểm % apart from %', () => {
    expect(formatPoints(17.07, 'vi')).toBe('17,1 điểm %')
    expect(formatPoints(17.07, 'en')).toBe('17.1 percentage points')
    expect(formatPoints(1, 'en', 0)).toBe('1 percentage point')
    expect(formatPoints(1, 'en')).toBe('1.0 percentage points')
  })
  it('writes a count with its unit, singular in English for one', () => {
    expect(formatWithUnit(1452, 'hộ', 'vi')).toBe('1.452 hộ')
    expect(formatWithUnit(1, 'hộ', 'vi')).toBe('1 hộ')
    expect(formatWithUnit(1452, 'households', 'en')).toBe('1,452 households')
    expect(formatWithUnit(1, 'households', 'en')).toBe('1 household')
    expect(formatWithUnit(0, 'households', 'en')).toBe('0 households')
  })
  it('leaves no space behind a number without a unit', () => expect(formatWithUnit(5, '', 'vi')).toBe('5'))
})

describe('englishUnit', () => {
  it.each([
    ['households', 'household'],
    ['poor households', 'poor household'],
    ['people', 'person'],
    ['communes', 'commune'],
    ['bodies', 'body'],
    ['classes', 'class'],
    ['models per commune', 'model per commune'],
    ['members of households', 'member of households'],
    ['million dong', 'million dong'],
    ['progress', 'progress'],
  ])('of %s, one is a %s', (plural, singular) => {
    expect(englishUnit(plural, '1')).toBe(singular)
    expect(englishUnit(plural, '2')).toBe(plural)
    expect(englishUnit(plural, '1.0')).toBe(plural)
  })
})

describe('decimalsApart', () => {
  it('adds decimals until a value near a mark no longer reads as the mark', () => {
    expect(decimalsApart(74.96, 75, 1)).toBe(2)
    expect(decimalsApart(29.999, 30, 1)).toBe(3)
  })
  it('leaves equal numbers and clearly different ones alone', () => {
    expect(decimalsApart(75, 75, 1)).toBe(1)
    expect(decimalsApart(62.4, 75, 1)).toBe(1)
  })
  it('stops at four decimals', () => expect(decimalsApart(30 + 1e-9, 30, 1)).toBe(4))
})
