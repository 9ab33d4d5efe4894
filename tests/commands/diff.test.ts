import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { repository } from '../edition/history/repository.ts'
import { baseFiles, figures } from '../support/small-edition.ts'

const file = 'data/so-lieu/a.csv'
const rates = (...years: readonly string[]) => figures(...years.map((ky) => ({ ky, ma_don_vi: '970', tu_so: '31', mau_so: '100' })))

function changed() {
  const { dir, commit } = repository()
  commit({ ...baseFiles(), [file]: rates('2020', '2021', '2022', '2023', '2024') }, 'Đầu')
  commit({ [file]: rates('2024') }, 'Gỡ')
  return dir
}

function diff(dir: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/commands/diff.ts', '--edition', dir, ...args], { encoding: 'utf8' })
  return { status, stdout, stderr }
}

test('what is not committed is compared with the last commit', () => {
  const { status, stdout, stderr } = diff(changed())
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(stdout).toContain('Không có gì đổi đối với người đọc.')
})

test('commits that remove much without a reason do not pass, in either form', () => {
  const dir = changed()
  const markdown = diff(dir, '--base', 'HEAD~1')
  expect(markdown.status).toBe(1)
  expect(markdown.stdout).toContain('Gỡ 4 trong 5 con số của CT2.')
  const json = diff(dir, '--base', 'HEAD~1', '--format', 'json')
  expect(json.status).toBe(1)
  expect(JSON.parse(json.stdout)).toMatchObject({ needsReason: true, pages: ['/so-lieu/ct2/', '/so-lieu/don-vi/huyen-doi-may-970/'] })
})

test('a state that is not there is wrong usage, told in one sentence', () => {
  const { status, stdout, stderr } = diff(changed(), '--base', 'khong-co')
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toMatch(/^Không tìm thấy bản “khong-co” trong kho\.[^\n]*\n$/)
})
