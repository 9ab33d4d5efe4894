import { Package } from 'datapackage'
import Papa from 'papaparse'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'

describe.each([
  ['real', inject('real')],
  ['illustrative', inject('illustrative')],
])('published data of the %s edition', (_name, dir) => {
  const text = readFileSync(join(dir, 'data/so-lieu.csv'), 'utf8')

  test('the data package is valid for an independent checker, and every row fits its schema', async () => {
    const descriptor = JSON.parse(readFileSync(join(dir, 'data/datapackage.json'), 'utf8')) as {
      resources: { path: string; bytes: number; hash: string; schema: string }[]
    }
    const checked = await Package.load(descriptor, { basePath: join(dir, 'data'), strict: true })
    expect(checked.errors.map((error: Error) => error.message)).toEqual([])
    expect(checked.valid).toBe(true)
    expect(checked.resources).toHaveLength(descriptor.resources.length)
    for (const [i, resource] of checked.resources.entries()) {
      const rows = (await resource.read({ keyed: true })) as Record<string, unknown>[]
      if (i === 0) expect(rows.length).toBeGreaterThan(50)
      for (const { value, indicator } of rows) {
        expect(typeof indicator).toBe('string')
        expect(value === null || typeof value === 'number').toBe(true)
      }
      const { path, bytes, hash, schema } = descriptor.resources[i]!
      const file = readFileSync(join(dir, 'data', path))
      expect({ path, bytes, hash }).toEqual({ path, bytes: file.length, hash: `sha256:${createHash('sha256').update(file).digest('hex')}` })
      expect(schema).toBe('schema-so-lieu.json')
    }
  })

  test('the CSV is RFC 4180: CRLF, commas, decimal points, the columns of the contract', () => {
    expect(text.startsWith('indicator,area_code,area_name,period,numerator,denominator,value,unit,definition,status,source,note\r\n')).toBe(
      true,
    )
    expect(text.replace(/\r\n/g, '')).not.toMatch(/\r/)
    const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true })
    expect(errors).toEqual([])
    for (const row of data) expect(row['value']).toMatch(/^(?:-?\d+(?:\.\d+)?)?$/)
  })
})

test('no cell of a download starts a formula in a spreadsheet', () => {
  const { data } = Papa.parse<string[]>(readFileSync(join(inject('real'), 'data/so-lieu.csv'), 'utf8'))
  for (const row of data) for (const cell of row) expect(cell).not.toMatch(/^[=+@]|^-\D/)
})

test('the 6 % target: both readings with the real figures, computed from what is published', () => {
  const page = readFileSync(join(inject('real'), 'so-lieu/ct4c1/index.html'), 'utf8')
  expect(page).toContain('−5,8 điểm %/năm')
  expect(page).toContain('−34,5%/năm')
  expect(page).toContain('Chưa thể kết luận')
  expect(page).not.toMatch(/data-status="(?:met|not-met|on-track|behind)"/)
})
