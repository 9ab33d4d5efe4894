/** `npm run new -- bieu-mau` and `npm run import` from the outside: a workbook is made, filled in, shown, agreed to and written. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { openXlsx, saveXlsx } from 'hucre'
import { expect, onTestFinished, test } from 'vitest'
import { formColumns, headerRow } from '../../src/model/workbook-form.ts'
import { figures, writeSmall } from '../support/small-edition.ts'

const file = 'data/so-lieu/a.csv'

function run(command: string, cwd: string, args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('src/commands', `${command}.ts`), ...args], {
    encoding: 'utf8',
    input,
    env: { ...process.env, INIT_CWD: cwd },
  })
  return { status, stdout, stderr }
}

test('a clerk makes a form, fills it in, sees old and new, and agrees', async () => {
  const dir = writeSmall({ [file]: figures({ tu_so: '31', mau_so: '96' }) })
  const work = mkdtempSync(join(tmpdir(), 'clerk-'))
  onTestFinished(() => rmSync(work, { recursive: true, force: true }))
  const before = readFileSync(join(dir, file), 'utf8')
  const make = ['bieu-mau', 'chi-tieu', 'CT2', '--edition', dir]
  expect(run('new', work, make)).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('Đã ghi bieu-mau-ct2.xlsx: 1 dòng có số') as string,
  })
  const book = join(work, 'bieu-mau-ct2.xlsx')
  expect(run('new', work, make)).toMatchObject({ status: 1, stderr: expect.stringContaining('đã có sẵn, chưa ghi gì') as string })
  const opened = await openXlsx(readFileSync(book))
  opened.sheets[0]!.rows[headerRow + 1]![formColumns.indexOf('tu_so')] = '3'
  writeFileSync(book, await saveXlsx(opened))
  const shown = `${file}, dòng 2: CT2, 90001, kỳ 2023\n  Tử số: 31 → 3\n`
  const take = ['bieu-mau-ct2.xlsx', '--edition', dir]
  const refused = run('import', work, take, 'khong\n')
  expect(refused).toMatchObject({ status: 1, stderr: 'Chưa ghi gì.\n' })
  expect(refused.stdout).toContain(shown)
  expect(readFileSync(join(dir, file), 'utf8')).toBe(before)
  expect(run('import', work, take, 'có\n')).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('Đã ghi 1 dòng vào 1 tệp') as string,
  })
  expect(readFileSync(join(dir, file), 'utf8')).toBe(before.replace(';31;96;', ';3;96;'))
  expect(run('import', work, [...take, '--yes'])).toMatchObject({ status: 0, stdout: expect.stringContaining('Không có gì mới') as string })
})

test('wrong use and wrong files are told in a sentence, without a trace', () => {
  const dir = writeSmall()
  writeFileSync(join(dir, 'a.xlsx'), 'ky;ma_don_vi\n')
  expect(run('import', dir, ['--edition', dir])).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('Cách dùng: npm run import') as string,
  })
  const both = run('import', dir, ['a.xlsx', 'khong-co.xlsx', '--edition', dir])
  expect(both.status).toBe(1)
  expect(both.stderr.split('\n').slice(0, 3)).toEqual([
    expect.stringMatching(/^a\.xlsx: Đây không phải tệp \.xlsx/),
    expect.stringMatching(/^khong-co\.xlsx: Không mở được tệp/),
    '2 chỗ phải sửa trong bảng tính. Chưa ghi gì.',
  ])
  expect(run('new', dir, ['bieu-mau', 'chi-tieu', '--edition', dir])).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('Cách dùng: npm run new') as string,
  })
  expect(existsSync(join(dir, 'bieu-mau-.xlsx'))).toBe(false)
})
