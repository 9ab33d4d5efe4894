import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { figureRows, readPackage } from '../support/machine-files.ts'

describe.each([
  ['real', inject('that'), 80],
  ['illustrative', inject('minhHoa'), 500],
])('published data of the %s fixture', (_name, dir, least) => {
  test('the data package is valid for an independent checker, and every row fits its schema', async () => {
    const { problems, rows } = await readPackage(dir)
    expect(problems).toEqual([])
    expect(rows.length).toBeGreaterThan(20)
    expect(rows[0]!.length).toBeGreaterThan(least)
    for (const { value, indicator } of rows.flat().filter((row) => 'indicator' in row)) {
      expect(typeof indicator).toBe('string')
      expect(value === null || typeof value === 'number').toBe(true)
    }
  })

  test('the CSV is RFC 4180: CRLF, commas, decimal points, the columns of the contract', () => {
    const text = readFileSync(join(dir, 'data/so-lieu.csv'), 'utf8')
    expect(text).toMatch(/^indicator,area_code,area_name,period,numerator,denominator,value,unit,definition,status,source,note[,\r]/)
    expect(text.replace(/\r\n/g, '')).not.toMatch(/\r/)
    const rows = figureRows(dir)
    expect(rows.length).toBeGreaterThan(least)
    expect(rows.some((row) => /^-?\d+\.\d+$/.test(row['value']!))).toBe(true)
    for (const row of rows) expect(row['value']).toMatch(/^(?:-?\d+(?:\.\d+)?)?$/)
  })
})

test('the 6 % target: both readings with the figures of the fixture, computed from what is published', () => {
  const page = readFileSync(join(inject('that'), 'so-lieu/ct4c1/index.html'), 'utf8')
  expect(page).toContain('giảm 5,8 điểm %/năm')
  expect(page).toContain('giảm 34,5%/năm')
  expect(page).toContain('Chưa thể kết luận')
  expect(page).not.toMatch(/data-status="(?:met|not-met|on-track|behind)"/)
})

describe('series with little to show', () => {
  const page = (path: string) => readFileSync(join(inject('minhHoa'), path, 'index.html'), 'utf8')
  test('one without figures says so on its page and in its frame, which leads back', () => {
    expect(page('so-lieu/bc90')).toContain('chưa tìm thấy số liệu đã công bố')
    expect(page('nhung/bc90')).toMatch(/<main data-empty[\s\S]*chưa tìm thấy số liệu đã công bố để vẽ[\s\S]*href="[^"]*so-lieu\/bc90\/"/)
  })
  test('one that is withheld altogether says why', () => {
    expect(page('so-lieu/bc91')).toMatch(/[Ss]ố .*chuỗi kín.* được giữ kín[\s\S]*không công bố để giữ kín hộ dân/)
  })
})
