/** Editions built twice, in all that a machine may differ in: the same bytes. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, inject, onTestFinished, test } from 'vitest'
import { readMoment } from '../../src/model/moment.ts'
import { build, subPath } from '../support/build-once.ts'
import { publishedEdition } from '../support/editions.ts'
import { files } from '../support/site-files.ts'
import { fictionDay, testDay } from '../support/test-day.ts'
import { withHistory } from '../support/with-history.ts'

function scratch(): string {
  const dir = mkdtempSync(join(tmpdir(), 'again-'))
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }))
  return dir
}

/** Seconds since 1970 of a day's first minute in Việt Nam. */
const epochOf = (day: string): string => {
  const seconds = String(Date.parse(`${day}T00:00:00+07:00`) / 1000)
  expect(readMoment(day)!.minute).toBe(`${day}T00:00`)
  return seconds
}

/** Turkish has an i of its own; nobody else may read what such a umask writes; two variables bear names that Astro gives itself. */
const elsewhere = {
  STORE_DIR: 'none',
  LANG: 'tr_TR.UTF-8',
  LC_ALL: 'tr_TR.UTF-8',
  BUILD_DATE: '',
  BASE_URL: '/other/',
  SITE: 'https://other.example',
}

function buildElsewhere(edition: string, out: string, env: Readonly<Record<string, string>>): void {
  const usual = process.umask(0o077)
  try {
    build(edition, out, { ...elsewhere, ...env })
  } finally {
    process.umask(usual)
  }
}

function expectSame(first: string, again: string): void {
  const names = files(first).sort()
  expect(files(again).sort()).toEqual(names)
  expect(names.length).toBeGreaterThan(500)
  expect(names.filter((file) => !readFileSync(join(first, file)).equals(readFileSync(join(again, file))))).toEqual([])
}

test('the published edition: with a store and without, by another clock, zone, language and umask', { timeout: 300_000 }, () => {
  const again = join(scratch(), 'another-name')
  buildElsewhere(publishedEdition(), again, { TZ: 'America/St_Johns', SOURCE_DATE_EPOCH: epochOf(testDay) })
  expectSame(inject('published'), again)
})

test('the illustrative edition: also in another folder', { timeout: 300_000 }, () => {
  const dir = scratch()
  const edition = join(dir, 'Ấn bản khác (2)')
  mkdirSync(edition)
  const again = join(dir, 'dist')
  buildElsewhere(withHistory(edition), again, { TZ: 'Pacific/Kiritimati', SOURCE_DATE_EPOCH: epochOf(fictionDay), BASE_PATH: subPath })
  expectSame(inject('minhHoa'), again)
})
