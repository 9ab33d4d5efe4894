/** A cause says in every form of the report how much waits for it, and a mistake in many places names them. */
import { expect, test } from 'vitest'
import { render, type Format } from '../../src/commands/report.ts'
import { arranged } from '../../src/edition/causes/arrange.ts'
import type { Finding } from '../../src/model/finding.ts'
import { phrase } from '../../src/model/phrase.ts'

const words = phrase({ vi: ['Sai.', 'Sửa.'], en: ['Wrong.', 'Mend.'] })
const cause: Finding = { level: 'error', rule: 'missing-file', file: 'data/nguon.csv', holdsBack: 37, phrase: words }
const many: Finding = {
  level: 'error',
  rule: 'unknown-unit',
  file: 'data/so-lieu/a.csv',
  line: 2,
  row: 2,
  column: 2,
  value: '9',
  also: Array.from({ length: 10 }, (_, i) => ({ file: 'data/so-lieu/a.csv', line: 3 + i, row: 3 + i, column: 2 })),
  phrase: words,
}
const shown = (format: Format, locale: 'vi' | 'en' = 'vi') =>
  render({ files: 1, rows: 1, ms: 1, findings: [cause, many] }, format, locale, () => undefined, false)

test('the text counts what waits and names eight other places', () => {
  expect(shown('text')).toContain('37 phát hiện khác chỉ vì lỗi này mà có')
  expect(shown('text', 'en')).toContain('37 other findings follow from this one only')
  expect(shown('text')).toMatch(/Cũng như vậy ở 10 chỗ khác: dòng 3, ô B3; .*dòng 10, ô B10; và 2 chỗ nữa\./)
})

test('programs get the count, and every place', () => {
  const { ok, findings } = JSON.parse(shown('json')) as { ok: boolean; findings: { holdsBack?: number; also?: { cell: string }[] }[] }
  expect(ok).toBe(false)
  expect(findings[0]!.holdsBack).toBe(37)
  expect(findings[1]!.also).toHaveLength(10)
  expect(findings[1]!.also![9]!.cell).toBe('B12')
  expect(shown('github')).toContain('37 phát hiện khác')
})

test('a row that may not be printed because of one finding stays unprinted while that one waits', () => {
  const place = { level: 'error', file: 'data/so-lieu/a.csv', line: 2, phrase: words } as const
  const findings: Finding[] = [
    { level: 'error', rule: 'missing-file', file: 'data/don-vi.csv', phrase: words },
    { ...place, rule: 'unmarked-cell', withheld: true },
    { ...place, rule: 'not-a-count' },
  ]
  const nothing = { observations: [], indicators: [], targets: [], units: [] }
  const kept = arranged(findings, [{ part: 'don-vi', codes: null, file: 'data/don-vi.csv' }], nothing)
  expect(kept.map(({ rule, withheld, holdsBack }) => [rule, withheld, holdsBack])).toEqual([
    ['missing-file', undefined, 1],
    ['not-a-count', true, undefined],
  ])
})
