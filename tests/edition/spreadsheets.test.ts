/** What a spreadsheet does to stored files when somebody opens one and saves it: nothing, or what is named. */
import { copyFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { readEdition } from '../../src/edition/read-edition.ts'
import { readNumber, storedText } from '../../src/edition/read/number.ts'
import { hasSpreadsheet, saveInOffice } from '../support/office.ts'
import { csv, figures, indicators, problems, readSmall } from '../support/small-edition.ts'

const editions = ['that', 'minh-hoa']
const home = (edition: string) => join('tests/fixtures/editions', edition)

/** Every stored CSV of the fixture editions, under a name of its own for the spreadsheet. */
function storedFiles(): ReadonlyMap<string, { readonly edition: string; readonly path: string }> {
  return new Map(
    editions.flatMap((edition) =>
      ['data', 'data/so-lieu'].flatMap((folder) =>
        readdirSync(join(home(edition), folder))
          .filter((name) => name.endsWith('.csv'))
          .map((name) => [`${edition}--${folder.replace('/', '-')}--${name}`, { edition, path: `${folder}/${name}` }] as const),
      ),
    ),
  )
}

describe.skipIf(!hasSpreadsheet()).each(['vi-VN', 'en-US'] as const)(
  'saved in LibreOffice, %s (skipped without its spreadsheet)',
  (language) => {
    test('no value changes, and one line of a file at most', { timeout: 120_000 }, () => {
      const work = mkdtempSync(join(tmpdir(), 'saved-'))
      onTestFinished(() => rmSync(work, { recursive: true, force: true }))
      const files = storedFiles()
      for (const [name, { edition, path }] of files) copyFileSync(join(home(edition), path), join(work, name))
      const saved = saveInOffice(
        [...files.keys()].map((name) => join(work, name)),
        language,
        'csv',
      )
      onTestFinished(() => rmSync(dirname(saved), { recursive: true, force: true }))
      expect(readdirSync(saved).sort()).toEqual([...files.keys()].sort())
      for (const edition of editions) cpSync(home(edition), join(work, edition), { recursive: true })
      for (const [name, { edition, path }] of files) {
        const lines = (file: string) => readFileSync(file, 'utf8').split('\n')
        const [before, after] = [lines(join(home(edition), path)), lines(join(saved, name))]
        expect({ name, lines: after.length }).toEqual({ name, lines: before.length })
        const changed = before.flatMap((line, i) => (line === after[i] ? [] : [`${line} → ${after[i]!}`]))
        expect({ name, changed: changed.length > 1 ? changed : [] }).toEqual({ name, changed: [] })
        copyFileSync(join(saved, name), join(work, edition, path))
      }
      for (const edition of editions) {
        expect(values(join(work, edition))).toEqual(values(home(edition)))
      }
    })
  },
)

/** What an edition says, without where its files stand and how many noughts end a number. */
const values = (dir: string): string =>
  JSON.stringify(readEdition(dir).edition, (key, value: unknown) =>
    ['dir', 'printedDecimals', 'guarded'].includes(key) ? undefined : value,
  )

test.each([
  ['1238,856', '1238,8560'],
  ['0,125', '0,1250'],
  ['1.238,856', '1238,8560'],
  ['1238,8560', '1238,8560'],
  ['95,20', '95,20'],
  ['7378', '7378'],
])('%s is stored as %s', (typed, stored) => {
  expect(storedText(typed)).toBe(stored)
  expect(readNumber(stored)).toMatchObject({ value: Number(stored.replace(',', '.')) })
})

test('the nought behind three decimals is not printed, and ends the question whether they are thousands', () => {
  expect(readNumber('1238,8560')).toMatchObject({ value: 1238.856, decimals: 3, guarded: true })
  expect(readNumber('12,34560')).toMatchObject({ decimals: 5 })
  const money = { ma: 'BC9', loai: 'boi-canh', nhom: 'ngheo', ten: 'Tiền', kieu: 'so-do', don_vi_tinh: 'triệu đồng' }
  const amount = (gia_tri: string) => {
    const files = {
      'data/chi-tieu.csv': csv('chi-tieu', [...indicators, money]),
      'data/so-lieu/a.csv': figures({ ma_chi_tieu: 'BC9', gia_tri }),
    }
    return problems(readSmall(files)).map(({ rule }) => rule)
  }
  expect([amount('17,125'), amount('17,1250')]).toEqual([['ambiguous-number'], []])
})

test.each([
  ['a month shown as a date', { ky: 'Nov-24' }, 'excel-period'],
  ['a month shown in Vietnamese', { ky: 'Thg11-24' }, 'excel-period'],
  ['a month as a number of days', { ky: '45597' }, 'excel-period'],
  ['a month with an hour', { ky: '2024-11-01 00:00:00' }, 'excel-period'],
  ['a month without its nought', { ky: '9/2022' }, 'period-format'],
  ['a span that was subtracted', { ky: '-2' }, 'excel-period'],
  ['a day without its noughts', { ky: '1/4/2022' }, 'period-format'],
  ['a code without its noughts', { ma_don_vi: '1' }, 'unknown-unit'],
  ['a code with a decimal', { ma_don_vi: '90001.0' }, 'code-format'],
  ['a number in powers of ten', { gia_tri: '1,24E+09' }, 'number-format'],
  ['a number as a date', { gia_tri: '01-Mar' }, 'excel-date'],
])('%s is named', (_, cells, rule) => {
  const found = problems(readSmall({ 'data/so-lieu/a.csv': figures({ gia_tri: '30', ...cells }) }))
  expect(found.filter(({ level }) => level === 'error').map((finding) => finding.rule)).toEqual([rule])
})
