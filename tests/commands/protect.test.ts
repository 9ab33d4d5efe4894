import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { files, rows, world } from '../edition/protection/secret-world.ts'

function edition(changes: Readonly<Record<string, string>>): string {
  const dir = mkdtempSync(join(tmpdir(), 'protect-'))
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }))
  for (const [path, content] of Object.entries(files(changes))) {
    mkdirSync(dirname(join(dir, path)), { recursive: true })
    writeFileSync(join(dir, path), content)
  }
  return dir
}

function run(dir: string, args: readonly string[] = [], input = ''): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/commands/protect.ts', '--edition', dir, ...args], {
    encoding: 'utf8',
    input,
  })
  return { status, stdout, stderr }
}

const open = () => edition(world(rows('BC50', '2023', '90001=3 90002=12 90003=175 970=190')))
const figuresOf = (dir: string) => readFileSync(join(dir, 'data/so-lieu/a.csv'), 'utf8')

test('it shows the cells without their numbers, asks, and writes nothing without a yes', () => {
  const dir = open()
  const before = figuresOf(dir)
  for (const answer of ['', 'khong\n', 'x\n']) {
    const { status, stdout, stderr } = run(dir, [], answer)
    expect({ status, stderr }).toEqual({ status: 1, stderr: 'Chưa ghi gì.\n' })
    expect(stdout).toContain('data/so-lieu/a.csv\n  dòng 2: BC50, 90001, kỳ 2023\n  dòng 3: BC50, 90002, kỳ 2023\n2 ô cần ghi bao-mat')
    expect(stdout).toContain('còn trong lịch sử git')
    expect(stdout).not.toMatch(/\b12\b|\b175\b/)
  }
  expect(figuresOf(dir)).toBe(before)
})

test.each([
  ['a yes', [], 'có\n'],
  ['the option', ['--yes'], ''],
])('with %s it marks them, checks again, and has nothing to do the second time', (_, args, input) => {
  const dir = open()
  const { status, stdout, stderr } = run(dir, args, input)
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(stdout).toContain('Đã ghi bao-mat vào 2 ô trong 1 tệp.\nKiểm tra lại: không còn số nào phải che.')
  const once = figuresOf(dir)
  expect(once.match(/;bao-mat;/g)).toHaveLength(2)
  expect(readdirSync(join(dir, 'data/so-lieu'))).toEqual(['a.csv'])
  expect(run(dir, ['--yes'])).toEqual({ status: 0, stdout: 'Không có ô nào phải đánh dấu.\n', stderr: '' })
  expect(figuresOf(dir)).toBe(once)
})

test('while other errors hide what else must be marked it writes nothing', () => {
  const dir = edition(world(rows('BC50', '2023', '90001=3 90002=12 90003=175 970=191')))
  const before = figuresOf(dir)
  expect(run(dir, ['--yes'])).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining('còn 1 lỗi khác') as string })
  expect(figuresOf(dir)).toBe(before)
})

test('an error of a page alone does not stop it, and is named in the second check', () => {
  const dir = edition({ ...world(rows('BC50', '2023', '90001=3')), 'content/so-tay/mot.mdx': 'không có khai báo' })
  expect(run(dir, ['--yes'])).toMatchObject({
    status: 1,
    stderr: `Kiểm tra lại: còn 1 lỗi. Chạy “npm run check -- --edition ${dir}” để xem.\n`,
  })
  expect(figuresOf(dir)).toContain(';bao-mat;')
})

test.each(['text', 'json', 'github'])('the check names the cells as %s and prints no row that holds one', (format) => {
  const { status, stdout } = spawnSync(process.execPath, ['src/commands/check.ts', '--edition', open(), '--format', format], {
    encoding: 'utf8',
  })
  expect(status).toBe(1)
  expect(stdout.match(/unmarked-cell/g)).toHaveLength(2)
  expect(stdout).not.toMatch(/\b12\b|;3;/)
})

test('a wrong option is wrong usage', () => {
  const { status, stderr } = run('.', ['--tat-ca'])
  expect(status).toBe(2)
  expect(stderr).toContain('Cách dùng: npm run protect')
})
