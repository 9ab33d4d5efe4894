/** The file of all figures, read back by a parser that knows nothing of the site: periods and bounds as programs meet them. */
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { publishedFiles } from '../../src/outputs/published-files.ts'
import { fixtures } from '../support/renditions.ts'

const columns = ['indicator', 'period', 'period_kind', 'period_text', 'bound', 'value', 'note', 'note_en'] as const

test('each kind of period and each bound stands in the file of all figures as the format says', async () => {
  const file = publishedFiles(fixtures['minh-hoa']()).find(({ path }) => path === 'data/so-lieu.csv')!
  const { data, errors } = Papa.parse<Record<string, string>>(String(await file.body()), { header: true, skipEmptyLines: true })
  expect(errors).toEqual([])
  expect(
    data
      .filter((row) => ['BC23', 'BC24'].includes(row['indicator']!))
      .map((row) => columns.map((column) => row[column]).join('|'))
      .toSorted(),
  ).toEqual([
    'BC23|2021/2022|span||more-than|640|Nguồn gộp hai năm.|The source takes two years together.',
    'BC23|2023|year||nearly|410||',
    'BC23|2024|year||about|450||',
    'BC23|2025-01/2025-06|span||at-least|220||',
    'BC24|2021-01-01|year-start|||12||',
    'BC24|2022-12-31|year-end|||18||',
    'BC24|2024-12-31|day|khoảng cuối năm 2024|at-most|25||',
  ])
  const kinds = new Set(data.map((row) => row['period_kind']))
  expect([...kinds].toSorted()).toEqual(['day', 'month', 'span', 'year', 'year-end', 'year-start'])
})
