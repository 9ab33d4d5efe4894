/** Commands of publishing as a timer or a clerk runs them: how they end, and one sentence for whoever reads the log. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { scratch, smallBuild } from '../support/small-build.ts'

type Environment = Readonly<Record<string, string>>
const starter = [process.execPath, 'src/commands/run.mjs'] as const
const ended = (program: string, args: readonly string[], env: Environment) => {
  const { status, stdout, stderr } = spawnSync(program, [...args], { encoding: 'utf8', env: { ...process.env, SITE_URL: '', ...env } })
  return { status, stdout, stderr }
}
const run = (words: string, env: Environment = {}) => ended(starter[0], [starter[1], ...words.split(' ')], env)
/** The same where no file may grow beyond some kilobytes, which the system refuses as it refuses a full disk. */
const runCramped = (words: string, env: Environment) =>
  ended('sh', ['-c', `trap '' XFSZ; ulimit -f 8; exec "$0" "$@"`, ...starter, ...words.split(' ')], env)

const nobody = 'http://127.0.0.1:9'
const lonely = { OUT_DIR: '/khong/co', PATH: '/khong/co' }
const usage = (name: string) => new RegExp(`^Không hiểu: [^\n]+\nCách dùng: [^\n]*npm run ${name}[^\n]*\n$`)

test.each<[string, Environment, number, RegExp]>([
  ['deploy', {}, 2, /^Chưa ghi nơi đặt trang\. Thêm --to [^\n]+\n$/],
  ['deploy --to xyz', {}, 2, /^Nơi đặt “xyz” không dùng được\. [^\n]+\n$/],
  ['deploy --sai', {}, 2, usage('deploy')],
  ['deploy --to a@vi-du.example:/srv', lonely, 1, /^Chưa có bản dựng trọn vẹn trong \/khong\/co\. Chạy npm run build [^\n]+\n$/],
  ['due x', {}, 2, usage('due')],
  ['due', {}, 1, /^Chưa biết trang ở đâu\. Ghi SITE_URL=[^\n]+\n$/],
  ['links --sai', {}, 2, usage('links')],
  ['links', lonely, 1, /^Chưa có trang nào trong \/khong\/co\. Chạy npm run build trước\.\n$/],
])('%s (%j) ends with %i and one sentence', (words, env, status, sentence) => {
  expect(run(words, env)).toEqual({ status, stdout: '', stderr: expect.stringMatching(sentence) as unknown })
})

test('a site that nobody serves is due: it is built', () =>
  expect(run('due', { SITE_URL: nobody })).toEqual({
    status: 0,
    stdout: 'dung\nKhông đọc được tình trạng của trang đang công bố nên phải dựng lại.\n',
    stderr: '',
  }))

test('links where no page answers say that there is no network, and call none of them dead', () => {
  const dir = scratch('lien-ket')
  writeFileSync(join(dir, 'index.html'), `<a href="${nobody}/mot">một</a> <a href="${nobody}/hai">hai</a>`)
  expect(run('links', { OUT_DIR: dir })).toEqual({
    status: 1,
    stdout: '',
    stderr: expect.stringMatching(/^Không trang nào trả lời: máy này có lẽ không có mạng\.[^\n]*\n$/) as unknown,
  })
})

describe('deploy', () => {
  test.each([
    ['a@vi-du.example:/srv/trang', 'ssh'],
    ['s3://kho-trang', 'aws'],
  ])('to %s without %s names it', (to, tool) =>
    expect(run(`deploy --to ${to}`, { OUT_DIR: smallBuild('mot'), PATH: '/khong/co' })).toEqual({
      status: 1,
      stdout: '',
      stderr: expect.stringMatching(new RegExp(`^Máy này chưa có ${tool}\\. Cài ${tool} rồi chạy lại; [^\n]+\n$`)) as unknown,
    }),
  )

  const noRoom = (to: string) => new RegExp(`^Không ghi được vào ${to}: đĩa đầy hoặc không có quyền\\. Bản cũ vẫn được phục vụ\\.[^\n]+\n$`)
  test('to a folder that cannot be written says so', () => {
    const to = join(scratch('noi-dat'), 'tep', 'trang')
    writeFileSync(join(to, '..'), 'a file where a folder would be')
    const { status, stderr } = run(`deploy --to ${to}`, { OUT_DIR: smallBuild('mot') })
    expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringMatching(noRoom(to)) as unknown })
  })

  test('where there is no room leaves what is served, and works again when there is', () => {
    const to = join(scratch('noi-dat'), 'trang')
    mkdirSync(to)
    expect(run(`deploy --to ${to}`, { OUT_DIR: smallBuild('mot') }).status).toBe(0)
    const before = readdirSync(to).sort()
    const large = smallBuild('hai', { 'lon.txt': 'x'.repeat(100_000) })
    expect(runCramped(`deploy --to ${to}`, { OUT_DIR: large })).toEqual({
      status: 1,
      stdout: '',
      stderr: expect.stringMatching(noRoom(to)) as unknown,
    })
    expect(readdirSync(to).sort()).toEqual(before)
    expect(run(`deploy --to ${to}`, { OUT_DIR: large }).status).toBe(0)
  })
})

test.skipIf(!existsSync('/dev/full'))('an answer that finds no room on the disk ends in a sentence', () => {
  const command = `"$0" "$@" >/dev/full`
  expect(ended('sh', ['-c', command, ...starter, 'due'], { SITE_URL: nobody })).toEqual({
    status: 1,
    stdout: '',
    stderr: 'Ổ đĩa đã đầy. Xóa bớt tệp không cần rồi chạy lại.\n',
  })
})
