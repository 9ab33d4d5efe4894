import { expect, test } from 'vitest'
import { excelCsv } from '../../src/outputs/excel-csv.ts'
import { figureRows, trimmed } from '../../src/outputs/rows.ts'
import { headLines } from '../../src/outputs/workbook-cells.ts'
import { campaign, whole } from '../support/campaign.ts'

const unknown = { indicatorOf: () => undefined, unitOf: () => undefined }

test('what no register knows has no name and no unit, and keeps its codes', () => {
  const { observations } = campaign({ rows: [whole('CT2', '2023', { tu_so: '31', mau_so: '96' })] }).publication.edition
  expect(figureRows(observations, unknown)).toMatchObject([{ indicator: 'CT2', area_code: '970', area_name: '', unit: '' }])
  expect(excelCsv(observations, unknown).split('\r\n')[1]).toBe('2023;970;;CT2;;31;96;32,291667;;;chinh-thuc;bao-cao;;;')
  expect(figureRows([{ ...observations[0]!, source: null }], unknown)[0]!.source).toBe('')
})

test.each([
  ['06/2025', '2025-06'],
  ['05/06/2025', '2025-06-05'],
  ['2023', '2023'],
  ['dau 2024', '2024-01-01'],
  ['cuoi 2021', '2021-12-31'],
])('the period %s is %s to programs', (ky, period) => {
  const { observations } = campaign({ rows: [whole('CT2', ky, { gia_tri: '32' })] }).publication.edition
  expect(figureRows(observations, unknown)[0]!.period).toBe(period)
})

test('a computed value keeps six decimals', () => expect([trimmed(1 / 3), trimmed(0.1 + 0.2), trimmed(25)]).toEqual([0.333333, 0.3, 25]))

test('a title takes as many lines as its words fill', () => {
  const two = 2 * 1.13 + 1 + 2 * 1.13
  expect([headLines('ab cd', two), headLines('ab cd', two - 0.01)]).toEqual([1, 2])
  expect([headLines('ab cd ef', 8), headLines('ab cd ef', 9)]).toEqual([2, 1])
  expect([headLines('abcdef', 3), headLines('abcdef abcdef', 3)]).toEqual([1, 2])
})
