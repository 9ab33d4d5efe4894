import { describe, expect, test } from 'vitest'
import { historyAnswer, laterChanges } from '../../../src/edition/history/answer.ts'
import { historyWarnings } from '../../../src/language/findings/history.ts'
import { historyNotices, noChangesSentence } from '../../../src/language/interface/history.ts'
import type { ChangeKind, HistoryState, ToldChange, ToldHistory, UnavailableReason, UnreadableVersion } from '../../../src/model/history.ts'

const change = (kind: ChangeKind, indicator: string): ToldChange => ({
  indicator,
  unit: '1',
  period: '2023',
  definition: '',
  kind,
  commit: 'a',
  date: '2026-01-03',
  reason: 'Sửa',
  withheld: true,
})
const broken = (...indicators: string[]): UnreadableVersion => ({
  file: 'data/so-lieu/a.csv',
  commit: 'abc1234',
  date: '2026-01-03',
  indicators,
})
const complete: HistoryState = { kind: 'complete' }
const shallow: HistoryState = { kind: 'shallow', since: { commit: 'abc1234', date: '2026-01-03' } }
const without = (reason: UnavailableReason, words = ''): HistoryState => ({ kind: 'unavailable', reason, words })
const history = (state: HistoryState, changes: ToldChange[] = [], unreadable: UnreadableVersion[] = []): ToldHistory => ({
  state,
  changes,
  unreadable,
  withheldReasons: [],
})

describe('were figures changed after their publication', () => {
  test.each<[string, ToldHistory, string | undefined, string]>([
    ['all was read and nothing found', history(complete, [change('added', 'A')]), undefined, 'none'],
    ['another indicator was changed', history(complete, [change('corrected', 'B')]), 'A', 'none'],
    ['something was changed', history(complete, [change('corrected', 'A')]), 'A', 'these'],
    ['something was changed in the part that was read', history(shallow, [change('removed', 'A')]), undefined, 'these'],
    ['a shallow clone shows nothing', history(shallow), 'A', 'not-known'],
    ['there is no git', history(without('no-git')), undefined, 'not-known'],
    ['git refuses', history(without('refused')), 'A', 'not-known'],
    ['a version of its file is unreadable', history(complete, [], [broken('A', 'B')]), 'A', 'not-known'],
    ['a version of another file is unreadable', history(complete, [], [broken('B')]), 'A', 'none'],
    ['nobody knows what the unreadable version spoke of', history(complete, [], [broken()]), 'A', 'not-known'],
    ['any version is unreadable and all figures are asked for', history(complete, [], [broken('B')]), undefined, 'not-known'],
  ])('%s', (_name, read, indicator, expected) => expect(historyAnswer(read, indicator)).toBe(expected))

  test('a first publication is no later change', () =>
    expect(laterChanges(history(complete, [change('added', 'A'), change('redefined', 'A'), change('updated', 'B')]), 'A')).toHaveLength(1))
})

describe('words in place of a list', () => {
  test.each([
    [complete, 'none', 'all', 'Chưa có con số nào bị sửa sau khi công bố.'],
    [complete, 'none', 'page', 'Chưa có con số nào của trang này bị sửa sau khi công bố.'],
    [
      shallow,
      'not-known',
      'all',
      'Chưa có con số nào bị sửa trong phần lịch sử đọc được, từ sau ngày 03/01/2026; trước đó thì không biết.',
    ],
    [complete, 'not-known', 'page', 'Chưa có con số nào bị sửa trong phần lịch sử đọc được.'],
    [
      without('refused', 'fatal: x'),
      'not-known',
      'page',
      'Không biết được các con số này có bị sửa sau khi công bố hay không: bản dựng này không đọc được lịch sử.',
    ],
    [complete, 'these', 'all', null],
  ] as const)('%o, %s, %s', (state, answer, of, expected) => {
    expect(noChangesSentence(answer, state, of, 'vi')).toBe(expected)
    expect(noChangesSentence(answer, state, of, 'en') === null).toBe(expected === null)
  })

  test('what is missing is said beside every list, and never in git’s words', () => {
    expect(historyNotices(complete, [], 'vi')).toEqual([])
    expect(historyNotices(shallow, [broken('A')], 'vi')).toEqual([
      'Bản này được dựng từ một kho mã rút gọn, nên chỉ thấy các thay đổi từ sau ngày 03/01/2026.',
      '1 phiên bản cũ không đọc được; con số trước đó được coi là giữ nguyên.',
    ])
    for (const reason of ['no-git', 'no-repository', 'no-commits'] as const)
      expect(historyNotices(without(reason), [], 'vi')).toEqual(['Bản này được dựng không kèm lịch sử git, nên không thấy các thay đổi.'])
    for (const locale of ['vi', 'en'] as const)
      expect(historyNotices(without('refused', 'fatal: /home/x'), [], locale).join(' ')).not.toContain('/home')
  })
})

describe('what the terminal says', () => {
  test('nothing where all was read', () => expect(historyWarnings(complete, [])).toEqual([]))
  test('what to do about a shallow clone', () => expect(historyWarnings(shallow, [])[0]!.vi.fix).toContain('git fetch --unshallow'))
  test('git’s own words', () => {
    const words = "fatal: detected dubious ownership in repository at '/srv/so-tay'"
    const [said] = historyWarnings(without('refused', words), [])
    for (const locale of ['vi', 'en'] as const) {
      expect(said![locale].message).toContain(words)
      expect(said![locale].fix).toContain('safe.directory')
    }
  })
  test.each(['no-git', 'no-repository', 'no-commits', 'refused', 'failed'] as const)('one sentence and one cure for %s', (reason) => {
    const [said, more] = historyWarnings(without(reason), [])
    expect(more).toBeUndefined()
    for (const text of [said!.vi.message, said!.vi.fix, said!.en.message, said!.en.fix]) expect(text).toMatch(/^\S.*\.$/)
  })
  test('every version that could not be read', () =>
    expect(historyWarnings(complete, [broken('A'), broken('B')]).map(({ vi }) => vi.message)).toEqual(
      Array(2).fill('Phiên bản abc1234 (03/01/2026) của data/so-lieu/a.csv không đọc được; số bị sửa ở đó có thể không được liệt kê.'),
    ))
})
