/** Numbers whose decimal mark moved since the last commit, as spreadsheets in another language do on saving. */
import { describe, expect, test } from 'vitest'
import { shiftedFigures } from '../../../src/edition/difference.ts'
import { openEdition } from '../../../src/edition/publication.ts'
import { baseFiles, figures } from '../../support/small-edition.ts'
import { repository } from '../history/repository.ts'

describe('a number whose mark moved since the last commit', () => {
  const file = 'data/so-lieu/a.csv'
  const rows = (gia_tri: string, tu_so = '31', mau_so = '1000') =>
    figures({ ma_chi_tieu: 'BC2', ma_don_vi: '970', ky: '2021', gia_tri }, { ma_don_vi: '970', tu_so, mau_so })
  const shifted = (dir: string) =>
    shiftedFigures(dir, openEdition(dir).publication!)
      .filter(({ rule }) => rule === 'shifted-mark')
      .map(({ line, column, phrase }) => `${line}:${column} ${phrase.vi.message}`)

  test.each([
    ['a thousand times as much', rows('17'), rows('17000'), [/^2:7 .*17 .*17\.000: gấp đúng 1\.000 lần/]],
    ['a thousandth', rows('17000'), rows('17'), [/^2:7 .*17\.000 .*thành 17: chỉ còn một phần 1\.000/]],
    ['a numerator alone', rows('17000', '31'), rows('17000', '310'), [/^3:5 .*gấp đúng 10 lần/]],
    ['a denominator alone', rows('17000', '9', '1000'), rows('17000', '9', '10'), [/^3:6 .*một phần 100/]],
    ['another number', rows('17000'), rows('18000'), []],
    ['only its noughts', rows('17000'), rows('17000,0'), []],
  ])('%s', (_, before, after, told) => {
    const { dir, commit } = repository()
    commit({ ...baseFiles(), [file]: before }, 'Đầu')
    expect(shifted(dir)).toEqual([])
    commit({ [file]: after }, 'Sửa')
    expect(shifted(dir)).toEqual(told.map((pattern) => expect.stringMatching(pattern) as string))
    commit({}, 'Khác')
    expect(shifted(dir)).toEqual([])
  })
})
