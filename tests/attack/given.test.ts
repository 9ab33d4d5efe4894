/** Files that were found to be misjudged once, each with the verdict that it deserves. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { siteAlone } from '../support/site-alone.ts'
import { readEdition } from '../../src/edition/read-edition.ts'
import { illustrativeFixture, realFixture } from '../support/editions.ts'
import { unsaid, type Want } from './judge.ts'

const given = 'tests/fixtures/given'
const [real, fiction] = [realFixture, illustrativeFixture]

interface Given {
  readonly edition: string
  /** Where it lies in the edition; left out: under its own name among the figures or in the handbook. */
  readonly as?: string
  readonly want: readonly Want[]
  readonly most?: number
  readonly why: string
}
const bad = ['error'] as const
const well = ['clean'] as const

const verdicts: Readonly<Record<string, Given>> = {
  'address-index.mdx': {
    edition: fiction,
    as: 'content/so-tay/index.mdx',
    want: bad,
    why: 'it would take the address of the list of pages',
  },
  'b1-footnote-expression.mdx': { edition: real, want: bad, why: 'an expression in a footnote is code' },
  'csv-code-in-cyrillic-letters.csv': { edition: fiction, want: bad, most: 1, why: 'letters of another alphabet' },
  'csv-excel-drops-trailing-separators.csv': {
    edition: fiction,
    want: ['repair', 'error'],
    most: 1,
    why: 'one habit of Excel, one finding',
  },
  'csv-month-became-first-of-month.csv': { edition: fiction, want: ['warning', 'error'], why: 'a first day in a series that has 06/2025' },
  'csv-note-foreign-name-taken-for-VNI.csv': { edition: fiction, want: well, why: 'Kärcher is a firm' },
  'csv-note-question-mark-without-blank-taken-for-lost-letters.csv': {
    edition: fiction,
    want: ['clean', 'warning'],
    why: 'a missing blank',
  },
  'csv-period-turned-into-date-by-excel.csv': { edition: fiction, want: bad, why: 'no period' },
  'libreoffice-en-export.csv': { edition: real, want: bad, why: 'English numbers' },
  'libreoffice-source.xlsx': { edition: real, want: bad, most: 1, why: 'a workbook is not read' },
  'mdx-broken-links-images-built.mdx': { edition: fiction, want: bad, why: 'links and pictures that lead nowhere' },
  'mdx-damaged-text-not-seen.mdx': { edition: fiction, want: bad, why: 'damage is never published' },
  'mdx-footnotes-heading-english.mdx': { edition: fiction, want: well, why: 'a footnote is sound' },
  'mdx-near-markdown-published-raw.mdx': { edition: fiction, want: ['error', 'warning'], why: 'it would go public raw' },
  'mdx-nfd-published-undone.mdx': { edition: fiction, want: ['repair'], why: 'composed on reading, and its link finds its heading' },
  'mdx-office-phone-refused.mdx': { edition: fiction, want: bad, why: 'no office of the register has this number' },
  'mdx-title-cut-at-hash.mdx': { edition: fiction, want: bad, most: 1, why: 'YAML would cut the title' },
  'mdx-wide-table-tasklist-axe.mdx': {
    edition: fiction,
    want: ['warning'],
    why: 'a list is sound, a table is wider than a page of the book',
  },
  'n01-english-thousands-both-counts.csv': { edition: real, want: bad, why: 'no household has a thousandth' },
  'n04-english-thousands-money-17,000.csv': { edition: real, want: ['error', 'warning'], why: '17 or 17000' },
  'personal-data-in-front-matter.mdx': { edition: real, want: bad, why: 'a telephone and an identity number' },
  't29-note-vietnamese-question.csv': { edition: real, want: ['clean', 'warning'], why: 'a missing blank' },
  't33-note-name-list.csv': { edition: real, want: ['warning', 'error'], why: 'names of people' },
  't68-comma-file-1.238-google-sheets.csv': { edition: real, want: bad, why: 'between commas a point is ambiguous' },
  'thu-chu.md': { edition: real, want: bad, why: 'raw HTML in a footnote' },
  'thu-md.md': { edition: real, want: bad, why: 'raw HTML in a comment' },
}

/** Findings that the registers have without figures and pages, and that a page of no part of the handbook has. */
const expected: readonly string[] = ['overdue-figure', 'handbook-part']
const dirs: Record<string, string> = {}

/** The registers of a fixture with neither figures nor pages nor models, but the series of whose months one file speaks. */
beforeAll(() => {
  for (const edition of [real, fiction]) {
    const dir = mkdtempSync(join(tmpdir(), 'given-'))
    for (const part of ['data/so-lieu', 'content/so-tay']) mkdirSync(join(dir, part), { recursive: true })
    writeFileSync(join(dir, 'content/trang-web.yaml'), siteAlone(edition))
    for (const file of readdirSync(join(edition, 'data')).filter((name) => /\.(?:csv|geojson)$/.test(name) && name !== 'chuyen-huong.csv'))
      cpSync(join(edition, 'data', file), join(dir, 'data', file))
    writeFileSync(join(dir, 'data/mo-hinh.csv'), readFileSync(join(edition, 'data/mo-hinh.csv'), 'utf8').replace(/\n[^]*/, '\n'))
    dirs[edition] = dir
  }
  const months = readFileSync(join(fiction, 'data/so-lieu/boi-canh.csv'), 'utf8').split('\n')
  writeFileSync(
    join(dirs[fiction]!, 'data/so-lieu/thang.csv'),
    months.filter((line, i) => i === 0 || line.includes(';BC19;')).join('\n') + '\n',
  )
})
afterAll(() => {
  for (const dir of Object.values(dirs)) rmSync(dir, { recursive: true, force: true })
})

const findingsOf = (dir: string) => readEdition(dir).findings.filter(({ rule }) => !expected.includes(rule))

test('every file has its verdict', () => expect(Object.keys(verdicts).sort()).toEqual(readdirSync(given).sort()))

test('without them the registers are clean', () => {
  for (const dir of Object.values(dirs)) expect(findingsOf(dir)).toEqual([])
})

test.each(Object.entries(verdicts))('%s', (name, { edition, as, want, most, why }) => {
  const path = as ?? (/\.mdx?$/.test(name) ? `content/so-tay/${name}` : `data/so-lieu/${name.replace(',', '')}`)
  const place = join(dirs[edition]!, path)
  try {
    cpSync(join(given, name), place)
    const findings = findingsOf(dirs[edition]!)
    const seen = findings.map(({ level, rule, file, line }) => `${level} ${rule} ${file} ${line ?? ''}`)
    const worst = (['error', 'warning', 'repair'] as const).find((level) => findings.some((finding) => finding.level === level)) ?? 'clean'
    expect([...want], `${why}\n${seen.join('\n')}`).toContain(worst)
    expect(findings.flatMap(unsaid)).toEqual([])
    if (worst !== 'clean') expect(findings.filter(({ level }) => level === worst).map(({ file }) => file)).toContain(path)
    if (most !== undefined) expect(findings.filter(({ level }) => level === 'error').length, seen.join('\n')).toBeLessThanOrEqual(most)
  } finally {
    rmSync(place, { force: true })
  }
})
