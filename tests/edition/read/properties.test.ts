import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readNumber } from '../../../src/edition/read/number.ts'
import { readDate, readPeriod } from '../../../src/edition/read/period.ts'
import { readTable } from '../../../src/edition/read/table.ts'
import { storedNumber } from '../../../src/language/numbers.ts'
import { schemas } from '../../../src/model/schema/tables.ts'

const runs = { numRuns: 10_000 }
const schema = schemas['so-lieu']

/** Digits and decimals as a person would print them, with the thousands mark of their choice. */
const printed = fc
  .record({
    whole: fc.nat(999_999_999),
    decimals: fc.option(fc.stringMatching(/^\d{1,4}$/)),
    mark: fc.constantFrom('', '.', ' ', '\u00a0', '\u202f'),
    negative: fc.boolean(),
  })
  .map(({ whole, decimals, mark, negative }) => ({
    text: `${negative ? '-' : ''}${String(whole).replace(/\B(?=(\d{3})+$)/g, mark)}${decimals === null ? '' : `,${decimals}`}`,
    value: Number(`${negative ? '-' : ''}${whole}.${decimals ?? '0'}`) + 0,
  }))

describe('numbers', () => {
  test('every Vietnamese form of a number is read as that number', () => {
    fc.assert(
      fc.property(printed, ({ text, value }) => {
        const read = readNumber(text)
        expect(read.ok && read.value).toBe(value === 0 ? 0 : value)
      }),
      runs,
    )
  })

  test('any text is either refused with words in two languages or is a number that its own digits spell', () => {
    const text = fc.oneof(
      fc.string({ unit: fc.constantFrom(...'0123456789.,- %eE+ ') }),
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom(...'019.,') }),
    )
    fc.assert(
      fc.property(text, (raw) => {
        const read = readNumber(raw)
        if (!read.ok) {
          expect(read.phrase.vi.message.length * read.phrase.en.fix.length).toBeGreaterThan(0)
          return
        }
        // Independent reading: the part before the comma holds the integer's digits, the part after it the decimals.
        const [whole = '', fraction = ''] = raw
          .trim()
          .replace(/[\u00a0\u202f\u2009]/g, ' ')
          .split(',')
        expect(/^-?\d{1,3}(?:([. ])\d{3}(?:\1\d{3})*)?$|^-?\d+$/.test(whole)).toBe(true)
        const expected = Number(`${whole.replace(/[. ]/g, '')}.${fraction || '0'}`)
        expect(read.value).toBe(expected === 0 ? 0 : expected)
      }),
      runs,
    )
  })

  test('a written number is read back exactly', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.integer({ min: 0, max: 4 }), (n, decimals) => {
        const value = n / 10 ** decimals
        const read = readNumber(storedNumber(value, decimals))
        expect(read.ok && read.value).toBe(value === 0 ? 0 : value)
      }),
      runs,
    )
  })
})

describe('periods', () => {
  const day = fc.date({ min: new Date(Date.UTC(1900, 0, 1)), max: new Date(Date.UTC(2100, 11, 31)), noInvalidDate: true })
  const iso = (date: Date) => date.toISOString().slice(0, 10)

  test('a real day, its month and its year are read, and a month ends on its last day', () => {
    fc.assert(
      fc.property(day, (date) => {
        const [year, month, dayOfMonth] = iso(date).split('-') as [string, string, string]
        const last = iso(new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)))
        expect(readDate(`${dayOfMonth}/${month}/${year}`)).toEqual({ ok: true, date: iso(date) })
        expect(readPeriod(`${month}/${year}`)).toMatchObject({ ok: true, period: { start: `${year}-${month}-01`, end: last } })
        expect(readPeriod(year)).toMatchObject({ ok: true, period: { start: `${year}-01-01`, end: `${year}-12-31` } })
      }),
      runs,
    )
  })

  test('a day that the calendar does not have is refused', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 99 }), fc.integer({ min: 1900, max: 2100 }), (d, m, y) => {
        const text = `${String(d).padStart(2, '0')}/${String(m).padStart(2, '0')}/${y}`
        const real = new Date(Date.UTC(y, m - 1, d))
        const exists = m >= 1 && m <= 12 && d >= 1 && real.getUTCMonth() === m - 1 && real.getUTCDate() === d
        expect(readPeriod(text).ok).toBe(exists)
      }),
      runs,
    )
  })

  test('any other text is refused, never guessed', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789/.- ') }), (text) => {
        const read = readPeriod(text)
        if (read.ok && read.period.kind !== 'span') expect(text).toMatch(/^(?:(?:\d\d\/)?\d\d\/)?(?:19\d\d|20\d\d|2100)$/)
        if (read.ok && read.period.kind === 'span') expect(text).toMatch(/^(\d\d\/)?\d{4} *- *(\d\d\/)?\d{4}$/)
      }),
      runs,
    )
  })

  const year = fc.integer({ min: 1900, max: 2099 })
  const month = fc.integer({ min: 1, max: 12 }).map((n) => String(n).padStart(2, '0'))
  const typed = fc.oneof(
    year.map(String),
    fc.tuple(month, year).map(([m, y]) => `${m}/${y}`),
    fc.tuple(month, year).map(([m, y]) => `28/${m}/${y}`),
    fc.tuple(year, fc.constantFrom('-', ' – ', '- ')).map(([y, dash]) => `${y}${dash}${y + 1}`),
    fc.tuple(month, month, year, fc.constantFrom('-', ' — ')).map(([a, b, y, dash]) => `${a}/${y}${dash}${b}/${y + 1}`),
    fc.tuple(fc.constantFrom('dau', 'đầu năm', 'Đầu', 'cuoi', 'cuối năm', 'CUỐI NĂM'), year).map(([word, y]) => `${word} ${y}`),
  )

  test('every kind of period, however typed, is stored as one text that reads as the very same period', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const read = readPeriod(text)
        if (!read.ok) throw new Error(text)
        const { period } = read
        expect(readPeriod(period.text)).toBe(readPeriod(text))
        expect(period.text).toMatch(/^[\d/-]+$|^(?:dau|cuoi) \d{4}$/)
        expect(period.start <= period.end).toBe(true)
      }),
      runs,
    )
  })
})

/** Rows in the stored form: `;`, LF, quotes only where a cell needs them. */
const written = (rows: readonly (readonly string[])[]): string =>
  [schema.fields.map((field) => field.name), ...rows]
    .map((cells) => cells.map((cell) => (/[;"\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell)).join(';') + '\n')
    .join('')

describe('CSV', () => {
  const note = fc.string({ unit: fc.constantFrom(...'ab12 ;"\n,.ăđơ̆ƀế·'), maxLength: 20 }).map((text) => text.normalize('NFC').trim())
  const cells = fc.tuple(
    fc.constantFrom('2023', '11/2024'),
    fc.constantFrom('1', '23482'),
    note.map((n) =>
      n
        .replace(/[·\n"]/g, '')
        .trim()
        .normalize('NFC'),
    ),
    fc.constantFrom('CT2', 'BC1'),
    fc.constantFrom('', '1.452', '0'),
    fc.constant(''),
    fc.constantFrom('', '32,3'),
    fc.constant(''),
    fc.constant(''),
    fc.constant(''),
    note.map((n) => n.replace(/·/g, '').trim().normalize('NFC')),
    fc.constantFrom('', 'Poor households'),
    fc.constantFrom('', 'hon'),
    fc.constantFrom('', 'sau ba năm'),
    fc.constant(''),
  )
  const bytes = (text: string) => new TextEncoder().encode(text)

  test('rows in the stored form are read back as they are, quotes and line breaks in cells included', () => {
    fc.assert(
      fc.property(fc.array(cells, { minLength: 1, maxLength: 6 }), (rows) => {
        const { table } = readTable(bytes(written(rows)), 'a.csv', schema)
        expect(table?.rows.map((row) => row.cells)).toEqual(rows)
      }),
      runs,
    )
  })

  test('no bytes make it throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (random) => {
        const { table, findings } = readTable(random, 'a.csv', schema)
        expect(table !== null || findings.length > 0).toBe(true)
      }),
      runs,
    )
  })
})
