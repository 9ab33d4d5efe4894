import { describe, expect, test } from 'vitest'
import { sha256 } from '../../../src/model/checksum.ts'
import { readFrozen } from '../../../src/edition/frozen/read-frozen.ts'
import type { Finding } from '../../../src/model/finding.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const csv = 'indicator\r\nCT2\r\n'
const page = '<script>alert(1)</script>'
const about = '{"version":"2024-12-31"}'
const sums = `${sha256(csv)}  so-lieu.csv\n${sha256(about)}  datapackage.json\n`

function read(more: Readonly<Record<string, string | null>> = {}, year = '2024') {
  const files: Record<string, string | null> = { 'so-lieu.csv': csv, 'datapackage.json': about, SHA256SUMS: sums, ...more }
  const findings: Finding[] = []
  const frozen = readFrozen(
    Object.entries(files).flatMap(([name, text]) => (text === null ? [] : [{ path: `data/an-ban/${year}/${name}`, bytes: bytes(text) }])),
    findings,
  )
  return { frozen, rules: findings.map(({ rule }) => rule), told: findings.map(({ file, phrase }) => `${file}: ${phrase.vi.message}`) }
}

describe('a frozen edition', () => {
  test('is read with its day and the fingerprints of its files', () =>
    expect(read()).toEqual({
      frozen: [
        {
          year: '2024',
          asOf: '2024-12-31',
          files: [
            { name: 'so-lieu.csv', sha256: sha256(csv) },
            { name: 'datapackage.json', sha256: sha256(about) },
          ],
        },
      ],
      rules: [],
      told: [],
    }))
  test('is not there when no folder is', () => expect(readFrozen([], [])).toEqual([]))
  test.each([
    ['changed by one letter', { 'so-lieu.csv': csv.replace('2', '3') }, 'đã bị sửa sau khi giữ'],
    ['changed in its line ends only', { 'so-lieu.csv': csv.replaceAll('\r\n', '\n') }, 'đã bị sửa sau khi giữ'],
    ['given another file', { 'thu.csv': 'x' }, 'không có trong SHA256SUMS'],
    ['robbed of a file', { 'so-lieu.csv': null }, 'Thiếu tệp “so-lieu.csv”'],
    ['robbed of its list', { SHA256SUMS: null }, 'thiếu tệp SHA256SUMS'],
    ['given a list that is none', { SHA256SUMS: 'xin chào' }, 'thiếu tệp SHA256SUMS'],
    ['without a day', { 'datapackage.json': '{}', SHA256SUMS: sums.replace(sha256(about), sha256('{}')) }, 'không ghi ngày'],
    [
      'described by something that is not JSON',
      { 'datapackage.json': '{', SHA256SUMS: sums.replace(sha256(about), sha256('{')) },
      'không ghi ngày',
    ],
    ['given a page that its list names', { 'x.html': 'x', SHA256SUMS: `${sums}${sha256('x')}  x.html\n` }, 'không phải tệp do máy ghi'],
    ['given a second table', { 'so-lieu-2.csv': csv, SHA256SUMS: `${sums}${sha256(csv)}  so-lieu-2.csv\n` }, 'không phải tệp do máy ghi'],
    [
      'with a page under the name of its table',
      { 'so-lieu.csv': page, SHA256SUMS: sums.replace(sha256(csv), sha256(page)) },
      'không có dạng',
    ],
    ['never given its table', { 'so-lieu.csv': null, SHA256SUMS: sums.slice(sums.indexOf('\n') + 1) }, 'thiếu tệp “so-lieu.csv”'],
    ['given a list that names a file twice', { SHA256SUMS: sums + sums.slice(0, sums.indexOf('\n') + 1) }, 'SHA256SUMS hoặc tệp ấy hỏng'],
  ])('%s is an error and is not published', (_, more, words) => {
    const { frozen, rules, told } = read(more)
    expect(new Set(rules)).toEqual(new Set(['frozen']))
    expect(frozen).toEqual([])
    expect(told).toHaveLength(1)
    expect(told[0]).toContain(words)
  })
})
