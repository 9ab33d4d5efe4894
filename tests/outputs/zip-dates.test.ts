import { unzipSync, zipSync } from 'fflate'
import { expect, test, vi } from 'vitest'
import { datedZip } from '../../src/outputs/zip-dates.ts'

const entries = { 'b.txt': new TextEncoder().encode('hai'), 'a/á.xml': new TextEncoder().encode('<x/>'.repeat(400)) }
const written = (year: number) => zipSync(entries, { mtime: new Date(year, 3, 5, 6, 7, 8) })

test('an archive written at two times is the same bytes, with the same entries in their order', () => {
  const [one, other] = [datedZip(written(2020), '2025-12-31'), datedZip(written(2026), '2025-12-31')]
  expect(Buffer.compare(one, other)).toBe(0)
  const read = unzipSync(one)
  expect(Object.keys(read)).toEqual(Object.keys(entries))
  expect(new TextDecoder().decode(read['a/á.xml'])).toBe('<x/>'.repeat(400))
})

test('every entry carries the day that it is given', () => {
  // MS-DOS date of 31/12/2025: years from 1980 in seven bits, month in four, day in five.
  const view = new DataView(datedZip(written(2020), '2025-12-31').buffer)
  expect(view.getUint16(12, true)).toBe((45 << 9) | (12 << 5) | 31)
  expect(view.getUint16(10, true)).toBe(12 << 11)
})

test('a day whose midnight is left out where the archive is written is the same day', () => {
  const here = datedZip(written(2020), '2025-09-07')
  vi.stubEnv('TZ', 'America/Santiago')
  expect(new Date(2025, 8, 7).getHours()).toBe(1)
  const there = datedZip(written(2020), '2025-09-07')
  vi.unstubAllEnvs()
  expect(Buffer.compare(here, there)).toBe(0)
})
