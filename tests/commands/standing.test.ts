import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { repository } from '../edition/history/repository.ts'
import { baseFiles, figures, page } from '../support/small-edition.ts'

function check(dir: string, ...args: readonly string[]) {
  const { status, stdout } = spawnSync(process.execPath, ['src/commands/check.ts', '--edition', dir, ...args], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  })
  return { status, stdout }
}

const text = 'content/so-tay/mot.mdx'
const owner = 'phu_trach: ban\nra_soat: 01/01/2027\n'
const owned = page(owner, 'Chữ.')
const unowned = page('', 'Chữ.')
/** Warns of its sentence. */
const long = page(owner, `${'Bà con đi '.repeat(14)}chợ.`)

function committed() {
  const { dir, commit } = repository()
  commit({ ...baseFiles(), [text]: long, 'content/so-tay/hai.mdx': owned.replace('Trang', 'Hai') }, 'Đầu')
  return dir
}

test('what a change brings comes first, and warnings that stood before are only counted', () => {
  const dir = committed()
  writeFileSync(join(dir, 'content/so-tay/hai.mdx'), unowned.replace('Trang', 'Hai'))
  writeFileSync(join(dir, text), long.replace('chợ.', 'chợ.\n\nThêm.'))
  const { status, stdout } = check(dir)
  expect(status).toBe(0)
  expect(stdout).toContain('content/so-tay/hai.mdx')
  expect(stdout).not.toContain(`\n${text}`)
  expect(stdout).toMatch(/Còn \d+ cảnh báo có từ trước, không do lần sửa này: [^\n]*long-sentence \(1\)[^\n]*--all/)
  const summary = (output: string) => /: (\d+ lỗi, \d+ cảnh báo)/.exec(output)![1]
  expect(summary(check(dir, '--all').stdout)).toBe(summary(stdout))
  expect(check(dir, '--all').stdout).toContain(`\n${text}`)
})

test('errors are shown whenever they came, those of the change first', () => {
  const { dir, commit } = repository()
  commit({ ...baseFiles(), [text]: owned, 'data/so-lieu/a.csv': figures({ tu_so: '31', mau_so: '3o' }) }, 'Đầu')
  writeFileSync(join(dir, 'data/so-lieu/b.csv'), figures({ ky: '2022', tu_so: '31', mau_so: '4o' }))
  const { status, stdout } = check(dir)
  expect(status).toBe(1)
  expect(stdout.indexOf('data/so-lieu/b.csv')).toBeGreaterThan(-1)
  expect(stdout.indexOf('data/so-lieu/a.csv')).toBeGreaterThan(stdout.indexOf('data/so-lieu/b.csv'))
})

test('programs get all, and so does everybody where nothing was changed', () => {
  const dir = committed()
  expect(check(dir).stdout).toContain(text)
  writeFileSync(join(dir, 'content/so-tay/hai.mdx'), unowned.replace('Trang', 'Hai'))
  const { findings } = JSON.parse(check(dir, '--format', 'json').stdout) as { findings: { file: string }[] }
  expect(findings.map(({ file }) => file)).toContain(text)
  expect(check(dir, '--format', 'github').stdout).toContain(`file=${text}`)
})
