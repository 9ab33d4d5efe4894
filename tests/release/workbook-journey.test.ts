/** From a commune's workbook to a page that is read: made, saved by a spreadsheet, filled in, taken in, told, built, seen. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { openXlsx, saveXlsx } from 'hucre'
import { expect, onTestFinished, test } from 'vitest'
import { formColumns, headerRow, type FormColumn } from '../../src/model/workbook-form.ts'
import { launch } from '../support/browser.ts'
import { build } from '../support/build-once.ts'
import { hasSpreadsheet, saveInOffice } from '../support/office.ts'
import { serve } from '../support/serve.ts'
import { figures, writeSmall } from '../support/small-edition.ts'
import { inRepository } from '../support/with-history.ts'

function run(command: string, cwd: string, ...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('src/commands', `${command}.ts`), ...args], {
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: cwd },
  })
  expect(status, stderr).toBe(0)
  return stdout
}

/** The first free row of the form, typed over as a clerk of the commune does. */
async function filledIn(bytes: Uint8Array, cells: Readonly<Partial<Record<FormColumn, string>>>): Promise<Uint8Array> {
  const book = await openXlsx(bytes)
  const [sheet] = book.sheets
  const free = sheet!.rows.findIndex((row, i) => i > headerRow && !row[formColumns.indexOf('ky')])
  for (const [column, value] of Object.entries(cells)) sheet!.rows[free]![formColumns.indexOf(column as FormColumn)] = value
  return saveXlsx(book)
}

test('a commune’s workbook becomes a line of its file and a sentence on its page', { timeout: 240_000 }, async () => {
  const file = 'data/so-lieu/a.csv'
  const dir = writeSmall({ [file]: figures({ tu_so: '31', mau_so: '96' }) })
  const commit = inRepository(dir)
  commit('2026-01-02', 'Lập')
  const before = readFileSync(join(dir, file), 'utf8')
  const work = mkdtempSync(join(tmpdir(), 'commune-'))
  onTestFinished(() => rmSync(work, { recursive: true, force: true }))

  run('new', work, 'bieu-mau', 'don-vi', '90001', '--edition', dir)
  const form = join(work, 'bieu-mau-90001.xlsx')
  if (hasSpreadsheet()) {
    const saved = saveInOffice([form], 'vi-VN', 'xlsx')
    writeFileSync(form, readFileSync(join(saved, 'bieu-mau-90001.xlsx')))
    rmSync(join(saved, '..'), { recursive: true, force: true })
  } else process.stdout.write('no spreadsheet program here: the form is filled in as it was made\n')
  const typed = { ky: '2024', ma_chi_tieu: 'CT2', tu_so: '47', mau_so: '94', nguon: 'bao-cao' }
  writeFileSync(form, await filledIn(readFileSync(form), typed))

  expect(run('import', work, 'bieu-mau-90001.xlsx', '--edition', dir, '--yes')).toContain('Đã ghi 1 dòng vào 1 tệp')
  const after = readFileSync(join(dir, file), 'utf8')
  const lines = (text: string) => text.trimEnd().split('\n')
  expect(lines(after).filter((line) => !lines(before).includes(line))).toEqual([expect.stringMatching(/^2024;90001;.*;47;94;/)])
  expect(run('diff', dir, '--edition', dir)).toContain('chưa có số → 47 / 94 (thêm)')
  commit('2026-01-03', 'Thêm số năm 2024 của xã')

  const out = join(work, 'site')
  build(dir, out)
  const [site, browser] = await Promise.all([serve(out), launch()])
  try {
    const page = await browser.newPage()
    await page.goto(`${site.url}so-lieu/ct2/`)
    const seen = (await page.locator('main').textContent())!
    expect(seen).toMatch(/50(?:,0)?\s?%/)
    await page.goto(`${site.url}so-lieu/thay-doi/`)
    expect(await page.locator('main').textContent()).toContain('Ngày 03/01/2026: thêm 1 con số.')
  } finally {
    await browser.close()
    await site.close()
  }
})
