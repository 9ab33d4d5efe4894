/** Frozen years are published for ever: what they print is known, what they hide stays hidden. */
import { describe, expect, test } from 'vitest'
import { frozenFigures } from '../../../src/edition/frozen/frozen-figures.ts'
import { sha256 } from '../../../src/model/checksum.ts'
import { problems, readSmall } from '../../support/small-edition.ts'
import { rows, world } from './secret-world.ts'

const head = 'indicator,area_code,area_name,period,numerator,denominator,value,unit,definition,status,source,note'

/** `90001=# 90002=12` as the published file of a year. */
function frozen(cells: string, code = 'BC50'): Record<string, string> {
  const lines = cells.split(' ').map((cell) => {
    const [unit, value = ''] = cell.split('=')
    return value === '#' ? `${code},${unit},,2023,,,,hộ,,suppressed,bao-cao,` : `${code},${unit},,2023,,,${value},hộ,,official,bao-cao,`
  })
  const csv = [head, ...lines, ''].join('\r\n')
  const about = '{"version":"2023-12-31"}'
  return {
    'data/an-ban/2023/so-lieu.csv': csv,
    'data/an-ban/2023/datapackage.json': about,
    'data/an-ban/2023/SHA256SUMS': `${sha256(csv)}  so-lieu.csv\n${sha256(about)}  datapackage.json\n`,
  }
}

const read = (before: string, today: string) => problems(readSmall({ ...world(rows('BC50', '2023', today)), ...frozen(before) }))
const told = (before: string, today: string) => read(before, today).map(({ level, rule, line }) => `${level} ${rule} ${line}`)

describe('a frozen year', () => {
  test('keeps its hidden numbers although today shows the others of their places', () =>
    expect(told('90001=# 90002=# 90003=175 970=190', '90001=8 90002=12 90003=175 970=195')).toEqual([
      'error unmarked-cell 2',
      'error unmarked-cell 3',
    ]))

  test('asks for nothing while today hides the same', () =>
    expect(told('90001=# 90002=# 90003=175 970=190', '90001=# 90002=# 90003=175 970=190')).toEqual([]))

  test('makes useless what it prints itself: another cell is hidden', () => {
    const today = '90001=# 90002=12 90003=175 970=190'
    expect(told('90003=175', today)).toEqual(['error unmarked-cell 3'])
    expect(told('90002=12 90003=175', today)).toEqual(['error unmarked-cell 5'])
  })

  test('that tells a hidden cell whatever is hidden today is named, without the number', () => {
    const findings = read('90001=7 90002=12', '90001=# 90002=# 90003=175 970=194')
    expect(findings.map(({ rule, line }) => `${rule} ${line}`)).toEqual(['frozen-unsafe 2', 'frozen-unsafe 3'])
    expect(findings[0]!.phrase.vi.message).toBe('Ô cần giữ kín (BC50, 90001, 2023) vẫn tìm ra được từ ấn bản đã giữ năm 2023.')
    expect(JSON.stringify(findings)).not.toMatch(/\b(?:7|12|194)\b/)
  })

  test.each([
    ['a corrected total', '90001=20 90002=12 90003=175 970=207', '90001=23 90002=12 90003=175 970=210'],
    ['corrected parts of a hidden sum', '90001=# 90002=# 90003=175 970=190', '90001=100 90002=200 90003=175 970=475'],
    ['a corrected total over hidden cells', '90001=# 90002=# 90003=175 970=190', '90001=# 90002=# 90003=175 970=195'],
    ['a hidden cell beside a corrected total', '90002=12 90003=175 970=180', '90001=# 90002=# 90003=175 970=190'],
  ])('may say otherwise than today: %s', (_, before, today) =>
    expect(told(before, today).filter((finding) => !finding.includes('unmarked-cell') && !finding.includes('frozen-unsafe'))).toEqual([]),
  )
})

test('a cell that is unsafe without any frozen year names none', () =>
  expect(told('90003=175', '90001=# 970=#').filter((finding) => finding.includes('frozen'))).toEqual([]))

describe('the figures of a frozen file', () => {
  const figures = (line: string) =>
    frozenFigures(
      [{ path: 'data/an-ban/2023/so-lieu.csv', bytes: new TextEncoder().encode(`${head}\r\n${line}\r\n`) }],
      [{ year: '2023', asOf: '2023-12-31', files: [] }],
    )[0]!.observations
  test.each([
    ['a count', 'BC50,90001,,2023,,,12,hộ,,official,,', { value: 12, numerator: null, printedDecimals: 0, period: { text: '2023' } }],
    [
      'a rate in a month',
      'CT2,970,,2024-11,6,12,50,%,2022-2025,provisional,,',
      { numerator: 6, denominator: 12, period: { text: '11/2024' } },
    ],
    [
      'a printed rate on a day',
      'CT2,970,,2025-06-30,,,7.25,%,,estimate,,',
      { value: 7.25, printedDecimals: 2, period: { text: '30/06/2025' } },
    ],
    ['a hidden cell', 'BC50,90001,,2023,,,,hộ,,suppressed,,', { state: 'missing', reason: 'suppressed' }],
  ])('%s', (_, line, observation) => expect(figures(line)).toMatchObject([observation]))
  test.each(['BC50,90001,,năm nay,,,12,hộ,,official,,', 'BC50,90001,,2023,,,mười,hộ,,official,,', 'BC50,90001,,2023,,,12,hộ,,lạ,,'])(
    'a row that cannot be read is left out: %s',
    (line) => expect(figures(line)).toEqual([]),
  )
})
