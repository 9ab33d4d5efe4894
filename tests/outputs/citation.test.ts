import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bibtex, citationText, fingerprint, ris, type Cited } from '../../src/outputs/citation.ts'

const cited = (more: Partial<Cited> = {}): Cited => ({
  locale: 'vi',
  title: 'Hộ đổi nếp nghĩ',
  mark: '',
  site: 'Nếp Mới',
  periods: 'từ năm 2021 đến tháng 11/2024',
  updated: '2025-12-31',
  address: 'https://nepmoi.example/so-lieu/ct2/',
  file: 'https://nepmoi.example/data/ct2.csv',
  version: '0123456789ab',
  key: 'ct2-01234567',
  ...more,
})
interface Csl {
  readonly title: string
  readonly URL?: string
  readonly note?: string
  readonly issued: { 'date-parts': number[][] }
}
const parsed = (text: string) => new Cite(text).data[0] as Csl

describe('a citation', () => {
  test('says what, where, as of when, and which state of which file', () => {
    expect(citationText(cited())).toBe(
      '“Hộ đổi nếp nghĩ”, Nếp Mới, số liệu từ năm 2021 đến tháng 11/2024, cập nhật ngày 31/12/2025, https://nepmoi.example/so-lieu/ct2/. Tệp https://nepmoi.example/data/ct2.csv, mã SHA-256 bắt đầu bằng 0123456789ab.',
    )
    expect(citationText(cited({ locale: 'en', periods: 'of 2023' }))).toContain('figures of 2023, updated 31 December 2025')
    expect(citationText(cited({ locale: 'en' }))).toContain(
      'File https://nepmoi.example/data/ct2.csv, SHA-256 beginning with 0123456789ab.',
    )
  })
  test('without an address names the file alone', () => {
    const bare = cited({ address: '', file: 'ct2.csv' })
    expect(citationText(bare)).toBe(
      '“Hộ đổi nếp nghĩ”, Nếp Mới, số liệu từ năm 2021 đến tháng 11/2024, cập nhật ngày 31/12/2025. Tệp ct2.csv, mã SHA-256 bắt đầu bằng 0123456789ab.',
    )
    for (const write of [bibtex, ris]) {
      expect(write(bare)).not.toMatch(/https?:|url|UR {2}-/)
      expect(parsed(write(bare)).URL).toBeUndefined()
    }
  })
  test('gives no day that the history does not give', () => {
    const unknown = cited({ updated: null, periods: '' })
    expect(citationText(unknown)).toMatch(/^“Hộ đổi nếp nghĩ”, Nếp Mới, https:/)
    expect(bibtex(unknown)).not.toMatch(/year|month|day/)
    expect(ris(unknown)).not.toMatch(/PY {2}-|DA {2}-/)
    for (const write of [bibtex, ris]) expect(parsed(write(unknown)).issued).toBeUndefined()
  })
  test('of figures that are not real says so, in the language of the citation', () => {
    expect(citationText(cited({ mark: 'Minh họa' }))).toContain('“[Minh họa] Hộ')
    for (const write of [bibtex, ris])
      expect(parsed(write(cited({ locale: 'en', mark: 'Illustrative', title: 'T' }))).title).toBe('[Illustrative] T')
  })
  test('has a fingerprint that changes with a single byte', () => {
    expect(fingerprint('a')).toMatch(/^[0-9a-f]{12}$/)
    expect(fingerprint('a')).not.toBe(fingerprint('b'))
  })
  test.each([
    ['BibTeX', bibtex],
    ['RIS', ris],
  ])('in %s is read by an independent program, with its day and the file', (_, write) => {
    for (const title of ['Hộ đổi nếp nghĩ', 'Xã & phường: 50% đạt', 'A_b #c $d'])
      expect(parsed(write(cited({ title })))).toMatchObject({ title, URL: 'https://nepmoi.example/so-lieu/ct2/' })
    expect(parsed(write(cited())).issued['date-parts'][0]).toEqual([2025, 12, 31])
    expect(parsed(write(cited())).note).toBe(
      'Số liệu từ năm 2021 đến tháng 11/2024. Tệp https://nepmoi.example/data/ct2.csv, mã SHA-256 bắt đầu bằng 0123456789ab.',
    )
    expect(parsed(write(cited({ locale: 'en' }))).note).toMatch(/File .*SHA-256 beginning with/)
  })
  test('in BibTeX has a blank for what TeX cannot print, and a sign before what it would run', () =>
    expect(bibtex(cited({ title: 'a\\b^c~d {e} $f & #g_h 5%' }))).toContain('{{a b c d \\{e\\} \\$f \\& \\#g\\_h 5\\%}}'))
  test('in RIS without an address has these lines and no others', () =>
    expect(ris(cited({ address: '', file: 'ct2.csv' })).split('\r\n')).toEqual([
      'TY  - DATA',
      'ID  - ct2-01234567',
      'TI  - Hộ đổi nếp nghĩ',
      'AU  - Nếp Mới',
      'PB  - Nếp Mới',
      'PY  - 2025',
      'DA  - 2025/12/31',
      'ET  - 0123456789ab',
      'N1  - Số liệu từ năm 2021 đến tháng 11/2024. Tệp ct2.csv, mã SHA-256 bắt đầu bằng 0123456789ab.',
      'LA  - vi',
      'ER  - ',
      '',
    ]))
  test('in BibTeX cannot be broken out of', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 40 }), (title) => {
        const text = bibtex(cited({ title })).replace(/\\[{}]/g, '')
        expect(text.split('{').length).toBe(text.split('}').length)
        expect(new Cite(bibtex(cited({ title: `x ${title}` }))).data).toHaveLength(1)
      }),
      { numRuns: 40 },
    )
  })
})
