/** The figures sheet of the day, read by another program. */
import { describe, expect, test } from 'vitest'
import { locales } from '../../../src/model/locale.ts'
import { figuresSheet } from '../../../src/outputs/press/figures-sheet.ts'
import { keyFiguresOf } from '../../../src/views/indicator/key-figures.ts'
import { clearestSeries } from '../../../src/views/press/clearest-series.ts'
import { has, ask, pagesOf } from '../../support/pdf-tools.ts'
import { fixtures } from '../../support/renditions.ts'
import { smallRenditions } from '../../support/small-publication.ts'

const sheet = async (name: 'that' | 'minh-hoa', locale: 'vi' | 'en') => figuresSheet(fixtures[name]()[locale]).body()
/** As one line: a cell is broken where its column ends. */
const flat = (text: string) => text.replace(/\s+/g, ' ')

describe.skipIf(!has('pdftotext'))('the figures sheet (skipped without pdftotext)', () => {
  test.each(['that', 'minh-hoa'] as const)('of %s is one page of A4 in each language, made for screen readers', async (name) => {
    for (const locale of locales) {
      const pdf = await sheet(name, locale)
      expect(pagesOf(pdf)).toHaveLength(1)
      const info = ask('pdfinfo', pdf, ['@'])
      expect(info).toMatch(/Page size:.*A4/)
      expect(info).toMatch(/Tagged: +yes/)
      expect(Buffer.from(pdf).toString('latin1')).not.toMatch(/\/Subtype ?\/Image/)
    }
  })

  test('holds the clearest figures with value, period, source and how sure, the terms and whom to ask', async () => {
    const { vi } = fixtures.that()
    const [page = ''] = pagesOf(await sheet('that', 'vi'))
    const [first] = clearestSeries(vi)
    const { figures } = keyFiguresOf(vi, first!)!
    for (const { number, statusText, source } of figures)
      for (const words of [number, statusText, source!.publisher.split(' ')[0]!]) expect(flat(page)).toContain(words)
    expect(flat(page)).toContain(vi.publication.edition.site.reuse.vi.slice(0, 60))
    expect(page).toContain('Hỏi ở đâu')
  })

  test('of an illustrative edition says so', async () => {
    expect(flat(pagesOf(await sheet('minh-hoa', 'vi'))[0]!)).toMatch(/minh họa/i)
    expect(flat(pagesOf(await sheet('that', 'vi'))[0]!)).not.toMatch(/minh họa/i)
  })

  test('of an edition without a figure says that there is none, and without an address claims none', async () => {
    const [page = ''] = pagesOf(await figuresSheet(smallRenditions({}, null).vi).body())
    expect(flat(page)).toContain('chưa tìm thấy con số nào đã công bố')
    expect(page).not.toContain('http')
  })

  test('is the same bytes every time', async () => {
    const make = () => figuresSheet(smallRenditions().en).body()
    expect(Buffer.from(await make()).equals(Buffer.from(await make()))).toBe(true)
  })
})
