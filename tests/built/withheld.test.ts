/**
 * Hidden figures of the illustrative fixture are numbers that stand nowhere else: a commune hidden so that another
 * cannot be computed, a running total that grew by few, a part of a total, and what one of them was before a correction.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import * as XLSX from 'xlsx'
import { illustrativeFixture } from '../support/editions.ts'
import { figureRows } from '../support/machine-files.ts'
import { hiddenFigures, sweep } from '../support/withheld.ts'
import { corrections } from '../support/with-history.ts'

const dir = inject('minhHoa')

describe('a hidden figure', () => {
  const hidden = hiddenFigures(illustrativeFixture, dir)

  test('is hidden for each reason that the fixture was given', () => {
    expect(hidden.map(({ key }) => key).sort()).toEqual(['BC92|90001|2023|', 'BC93|90003|2023|', 'BC95|90003|2023|'])
  })

  test('is in no file of the site, nor is what it was before', () => {
    const numbers = [...hidden.flatMap((figure) => figure.numbers), corrections.hidden.before, corrections.shown.before]
    expect(numbers).toEqual(['61219', '41016', '50018', '61291', '73317'])
    for (const [number, places] of sweep(dir, numbers)) expect(places, number).toEqual([])
  })

  test('would be found: the sweep sees the shown figure beside it in every form', () => {
    const { after } = corrections.shown
    const { before } = corrections.open
    const inFrame = '41013'
    const found = sweep(dir, [after, before, inFrame])
    const ends = new Set(found.get(after)!.map((name) => /\.\w+$/.exec(name)![0]))
    for (const end of ['.html', '.csv', '.json', '.xml']) expect(ends, end).toContain(end)
    for (const place of ['so-lieu/bc92/', 'so-lieu/don-vi/', 'so-lieu/so-sanh/bc92/', 'data/so-lieu.xlsx!'])
      expect(
        found.get(after)!.some((name) => name.includes(place)),
        place,
      ).toBe(true)
    expect(found.get(inFrame)).toContain('nhung/bc93/index.html')
    expect(found.get(before)).toContain('so-lieu/thay-doi/index.html')
  })

  test('has no number among the changes, nor has a commune of its series, where an open series is told with both', () => {
    const page = readFileSync(join(dir, 'so-lieu/thay-doi/index.html'), 'utf8')
    expect(page).toMatch(/64\.317[\s\S]*10\.459/)
    expect(page).not.toMatch(/61\.?291|61\.?219|73\.?317|73\.?331/)
  })
})

describe('a row that is not shown', () => {
  const rows = figureRows(dir).filter(({ status }) => status === 'suppressed')
  test('has no number in the CSV', () => {
    expect(rows.length).toBeGreaterThan(10)
    for (const { numerator, denominator, value } of rows) expect([numerator, denominator, value]).toEqual(['', '', ''])
  })
  test('has no number in the workbook', () => {
    const book = XLSX.read(readFileSync(join(dir, 'data/so-lieu.xlsx')))
    const inBook = XLSX.utils
      .sheet_to_json<Record<string, unknown>>(book.Sheets['Số liệu (minh họa)']!)
      .filter((row) => String(row['Trạng thái']).startsWith('không công bố'))
    expect(inBook.length).toBe(rows.length)
    for (const row of inBook) expect([row['Giá trị'], row['Tử số'], row['Mẫu số']]).toEqual([undefined, undefined, undefined])
  })
})
