/** What is told of the history of a text: by day, meaning apart from typing, and nothing that nobody knows. */
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { isReasonOfText } from '../../../src/edition/history/reasons.ts'
import { readTextHistory } from '../../../src/edition/history/read-texts.ts'
import { nothingIsPublic } from '../../../src/edition/personal/public-contacts.ts'
import { folder, repository } from './repository.ts'

const path = 'content/so-tay/mot.mdx'
const text = (body: string, title = 'Trang', more = '') => `---\ntieu_de: ${title}\nmo_ta: Một trang.\n${more}---\n\n${body}\n`
const first = text('Mở đầu.\n\n## Ở đâu?\n\nHỏi ở xã.\n\n## Khi nào?\n\nNgày mai.')
const mayTell = (reason: string) => isReasonOfText(reason, nothingIsPublic)

/** `06/01 meaning [Ở đâu?]`, newest first; null for a text that is not told of. */
const told = (dir: string, of = path) =>
  readTextHistory(dir, mayTell)
    .get(of)
    ?.map(({ date, kind, headings }) => `${date.slice(5)} ${kind}${headings.length > 0 ? ` [${headings.join('; ')}]` : ''}`) ?? null

const after = (...versions: readonly (readonly [string, string?])[]) => {
  const made = repository()
  for (const [version, message = 'Sửa'] of [[first] as const, ...versions]) made.commit({ [path]: version }, message)
  return made
}

test.each([
  ['a word below a heading', first.replace('ở xã', 'ở thôn'), '01-03 meaning [Ở đâu?]'],
  ['words before the first heading', first.replace('Mở đầu', 'Bắt đầu'), '01-03 meaning'],
  ['the title', first.replace('Trang', 'Bài'), '01-03 meaning'],
  ['a new heading', `${first}\n## Với ai?\n\nCả nhà.\n`, '01-03 meaning [Với ai?]'],
  ['the name of a heading', first.replace('## Khi nào?', '## **Ngày** nào?'), '01-03 meaning [Ngày nào?]'],
  ['a capital letter', first.replace('Hỏi ở', 'hỏi ở'), '01-03 typing'],
  ['who looks after it', first.replace('---\n\n', 'phu_trach: ban\n---\n\n'), null],
])('after a change of %s', (_, version, change) => {
  expect(told(after([version]).dir)).toEqual([...(change ? [change] : []), '01-02 written'])
})

test('several changes of one day are one, the strongest', () => {
  const made = repository()
  made.commit({ [path]: first }, 'Đầu')
  const day = { GIT_AUTHOR_DATE: '2026-02-03T08:00:00Z', GIT_COMMITTER_DATE: '2026-02-03T08:00:00Z' }
  for (const version of [first.replace('ở xã', 'ở thôn'), first.replace('ở xã', 'Ở thôn').replace('mai', 'kia')]) {
    writeFileSync(join(made.dir, path), version)
    const args = ['-C', made.dir, '-c', 'user.name=T', '-c', 'user.email=t@example.org', 'commit', '-qam', 'Sửa', '--no-gpg-sign']
    execFileSync('git', args, { env: { ...process.env, ...day } })
  }
  expect(told(made.dir)).toEqual(['02-03 meaning [Ở đâu?; Khi nào?]', '01-02 written'])
})

test('a heading that was taken out since is named no more', () => {
  const with3 = `${first}\n## Nhà ông A\n\nChuyện.\n`
  expect(told(after([with3], [first]).dir)).toEqual(['01-04 meaning', '01-03 meaning', '01-02 written'])
})

test('a text that moved keeps its history; one that was written anew has none', () => {
  const made = after([first.replace('ở xã', 'ở thôn')])
  made.commit({ [path]: null, 'content/so-tay/hai.mdx': first.replace('ở xã', 'ở thôn') }, 'Dời')
  expect(told(made.dir, 'content/so-tay/hai.mdx')).toEqual(['01-03 meaning [Ở đâu?]', '01-02 written'])
  made.commit({ 'content/so-tay/hai.mdx': null }, 'Bỏ')
  made.commit({ 'content/so-tay/hai.mdx': text('Khác.') }, 'Viết lại')
  expect(told(made.dir, 'content/so-tay/hai.mdx')).toEqual(['01-06 written'])
})

test('nothing is told of a text that was not committed as it stands', () => {
  const { dir } = after()
  writeFileSync(join(dir, path), first.replace('ở xã', 'ở thôn'))
  expect(told(dir)).toBeNull()
})

test('nothing is told without git, and a shallow clone knows no beginning', () => {
  expect(readTextHistory(folder('bare'), mayTell).size).toBe(0)
  const { dir, commit } = after([first.replace('ở xã', 'ở thôn')])
  commit({ 'content/so-tay/hai.mdx': text('Hai.') }, 'Thêm')
  const clone = join(folder('clone'), 'c')
  execFileSync('git', ['clone', '-q', '--depth', '2', pathToFileURL(dir).href, clone])
  expect(told(clone)).toEqual([])
  expect(told(clone, 'content/so-tay/hai.mdx')).toEqual(['01-04 written'])
})

test.each([
  ['Sửa\n\nLy-do: Xã đã đổi nơi tiếp dân', ['Xã đã đổi nơi tiếp dân']],
  ['Sửa\n\nLy-do: Bỏ câu nói về 3 hộ', []],
  ['Sửa\n\nLy-do: Ông Nguyễn Văn An, 0912 345 678, xin gỡ', []],
  ['Sửa\n\nLy-do: Fix the wording', []],
  ['Sửa nơi tiếp dân', []],
])('of the message %j readers are told the reason alone, and only where it may be known', (message, reasons) => {
  const { dir } = after([first.replace('ở xã', 'ở thôn'), message])
  expect(readTextHistory(dir, mayTell).get(path)?.[0]?.reasons).toEqual(reasons)
})
