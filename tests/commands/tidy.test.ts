/** `npm run tidy` from the outside, and that the edition says the same before and after. */
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readEdition } from '../../src/edition/read-edition.ts'
import { planTidying } from '../../src/edition/tidying.ts'
import { figures, writeSmall } from '../support/small-edition.ts'

function run(dir: string, args: readonly string[] = [], input = ''): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/commands/tidy.ts', '--edition', dir, ...args], {
    encoding: 'utf8',
    input,
  })
  return { status, stdout, stderr }
}

const path = 'data/so-lieu/a.csv'
const rows = figures({ tu_so: '1.452', mau_so: '7.314', gia_tri: '19,85' }, { ma_chi_tieu: 'BC2', ma_don_vi: '970', gia_tri: '17 000' })
const open = () => writeSmall({ [path]: `\uFEFF${rows.replaceAll('\n', '\r\n')};;;;\r\n` })
const file = (dir: string) => readFileSync(join(dir, path), 'utf8')
const told = (dir: string) => {
  const { edition, findings } = readEdition(dir)
  const plain = JSON.stringify(edition, (key, value: unknown) => (key === 'dir' ? undefined : value))
  return { plain, findings: findings.filter(({ level }) => level !== 'repair') }
}

test('it shows each change, asks, and writes nothing without a yes', () => {
  const dir = open()
  const before = file(dir)
  for (const answer of ['', 'khong\n']) {
    const { status, stdout, stderr } = run(dir, [], answer)
    expect({ status, stderr }).toEqual({ status: 1, stderr: 'Chưa ghi gì.\n' })
    expect(stdout).toContain(`${path}\n  đầu tệp: bỏ dấu BOM\n  cả tệp: xuống dòng kiểu LF\n  dòng 2, ô E2: 1.452 → 1452\n`)
    expect(stdout).toContain('dòng 3, ô G3: viết lại số')
    expect(stdout).not.toMatch(/17.?000/)
  }
  expect(file(dir)).toBe(before)
})

test('with a yes it writes the stored form, the edition says the same, and there is nothing left to do', () => {
  const dir = open()
  const before = told(dir)
  expect(run(dir, [], 'có\n')).toMatchObject({ status: 0, stderr: '' })
  expect(file(dir)).toBe(rows.replace('1.452', '1452').replace('7.314', '7314').replace('17 000', '17000'))
  expect(told(dir)).toEqual(before)
  expect(run(dir, ['--yes'])).toEqual({ status: 0, stdout: 'Các tệp đã đúng cách lưu chung.\n', stderr: '' })
})

test('a file that cannot be read for certain is named and stays', () => {
  const dir = writeSmall({ [path]: rows, 'data/so-lieu/b.csv': 'ky,ma_don_vi,ma_chi_tieu,gia_tri\n2022,970,BC2,1.238\n' })
  const { status, stderr } = run(dir, ['--yes'])
  expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringMatching(/^data\/so-lieu\/b\.csv: giữ nguyên/) as string })
  expect(readFileSync(join(dir, 'data/so-lieu/b.csv'), 'utf8')).toContain('1.238')
  expect(file(dir)).toContain(';1452;')
})

test('a file that changes meanwhile is not overwritten', () => {
  const dir = open()
  const { write } = planTidying(dir)
  writeFileSync(join(dir, path), `${rows}# thêm`)
  expect(write()).toBe(false)
  expect(file(dir)).toBe(`${rows}# thêm`)
})

test.each(['tests/fixtures/editions/that', 'tests/fixtures/editions/minh-hoa', 'examples/minh-hoa'])(
  'the tables of %s are in their stored form',
  (dir) => {
    expect(planTidying(dir).files.filter(({ file }) => file.startsWith('data/'))).toEqual([])
  },
)
