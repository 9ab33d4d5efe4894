/** The newest commits of an edition, as its page of status may tell them. */
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readSaved } from '../../../src/edition/history/read-saved.ts'
import { folder, repository } from './repository.ts'

const tellAll = () => true

function edition() {
  const made = repository('xa')
  made.commit({ 'content/so-tay/mot.mdx': 'a', 'data/nguon.csv': 'x\n', 'content/anh/a.jpg': 'x' }, 'Đầu')
  made.commit({ 'data/so-lieu/a.csv': 'x\n', 'data/so-lieu/b.csv': 'y\n' }, 'Số\n\nLy-do: theo báo cáo của xã\nNoi-sua: ban\n')
  made.commit({ 'content/so-tay/mot.mdx': null, 'content/so-tay/hai.mdx': 'hai\n'.repeat(20) }, 'Đổi bài')
  made.commit({ '../code.ts': 'x', 'data/schema/so-lieu.json': '{}' }, 'Code and schemas alone')
  return made
}

test('each commit is told by what it touched in the edition, newest first, and the version by its newest commit of all', () => {
  const saved = readSaved(edition().dir, tellAll)
  expect(saved).toMatchObject({ state: { kind: 'complete' }, head: { minute: '2026-01-05T15:00' }, hasUnsaved: false })
  expect(saved.changes.map((change) => ({ ...change, commit: '' }))).toEqual([
    {
      commit: '',
      minute: '2026-01-04T15:00',
      body: null,
      reason: '',
      figures: false,
      texts: [
        { file: 'content/so-tay/hai.mdx', done: 'written' },
        { file: 'content/so-tay/mot.mdx', done: 'removed' },
      ],
      registers: [],
      others: 0,
    },
    {
      commit: '',
      minute: '2026-01-03T15:00',
      body: 'ban',
      reason: 'theo báo cáo của xã',
      figures: true,
      texts: [],
      registers: [],
      others: 0,
    },
    {
      commit: '',
      minute: '2026-01-02T15:00',
      body: null,
      reason: '',
      figures: false,
      texts: [{ file: 'content/so-tay/mot.mdx', done: 'written' }],
      registers: ['nguon'],
      others: 1,
    },
  ])
  expect(saved.head!.commit).toMatch(/^[0-9a-f]{7}$/)
})

test('a reason that may not be told is blank', () => {
  const { changes } = readSaved(edition().dir, (reason) => !reason.includes('báo cáo'))
  expect(changes.map(({ reason }) => reason)).toEqual(['', '', ''])
})

test('what is not committed is said, where it is of the edition', () => {
  const { root, dir } = edition()
  writeFileSync(join(root, 'code.ts'), 'y')
  expect(readSaved(dir, tellAll).hasUnsaved).toBe(false)
  writeFileSync(join(dir, 'data/nguon.csv'), 'z\n')
  expect(readSaved(dir, tellAll).hasUnsaved).toBe(true)
})

test('a shallow clone tells no commit as if it had brought all that was there before', () => {
  const { root } = edition()
  const clone = folder('clone')
  execFileSync('git', ['clone', '--quiet', '--depth', '3', `file://${root}`, clone])
  const { state, changes, head } = readSaved(join(clone, 'xa'), tellAll)
  expect(state.kind).toBe('shallow')
  expect(head).not.toBeNull()
  expect(changes.map(({ minute }) => minute)).toEqual(['2026-01-04T15:00'])
})

test('without a repository nothing is known, and nothing fails', () =>
  expect(readSaved(folder('khong-kho'), tellAll)).toMatchObject({
    state: { kind: 'unavailable', reason: 'no-repository' },
    head: null,
    changes: [],
  }))
