import { describe, expect, test } from 'vitest'
import { readBody } from '../../../src/edition/content/mdx.ts'
import type { Finding } from '../../../src/model/finding.ts'
import { nearlyMarkdown, sound, unsafe } from './body-cases.ts'

function check(body: string, firstLine = 1): Finding[] {
  const findings: Finding[] = []
  readBody(body, 'content/so-tay/a.mdx', firstLine, findings)
  return findings
}
const rulesOf = (body: string) => [...new Set(check(body).map(({ rule }) => rule))]

describe('content cannot run code, call out or open files: refused is', () => {
  test.each(unsafe)('%s', (_name, body, rules) => {
    expect(rulesOf(body)).toEqual(rules)
    for (const { level } of check(body)) expect(level).toBe('error')
  })
})

describe('nothing goes public raw, and nothing is lost: told is', () => {
  test.each(nearlyMarkdown)('%s', (_name, body, rules) => expect(rulesOf(body)).toEqual(rules))
})

describe('nothing is said of', () => {
  test.each(sound)('%s', (_name, body) => expect(check(body)).toEqual([]))
})

test('a finding stands at the line and column of its sign, also within a paragraph of several lines', () => {
  const [finding] = check('Một.\n\nHai\nba ** bốn **\n', 8)
  expect(finding).toMatchObject({ rule: 'raw-mark', line: 11, column: 4, value: '** bốn **' })
})

describe('ids of headings are those that the build gives', () => {
  test.each([
    ['letters with marks', '## Chia cho cái gì?', ['chia-cho-cái-gì']],
    ['twice the same', '## A\n\n## A', ['a', 'a-1']],
    ['type within', '## **Đậm** và `mã` *x*', ['đậm-và-mã-x']],
    ['a link within', '## [Cách làm](/so-tay/mot/) mới', ['cách-làm-mới']],
  ])('%s', (_name, body, ids) => {
    expect([...readBody(body, 'a.mdx', 1, []).anchors]).toEqual(ids)
  })
})

describe('a text that would take minutes is refused at once', () => {
  test.each([
    ['stars and underscores', '*a_ '.repeat(20_000)],
    ['open brackets', '['.repeat(50_000)],
    ['pictures that are not closed', '![a]('.repeat(20_000)],
    ['backticks of all lengths', Array.from({ length: 400 }, (_, n) => '`'.repeat(n)).join('a')],
    ['quotes in quotes', '> '.repeat(10_000) + 'a'],
    ['lists in lists', '- '.repeat(10_000) + 'a'],
    ['five million letters', 'Chữ và chữ. '.repeat(400_000)],
    ['elements in elements', '<TuNgu ma="a">'.repeat(5_000)],
    ['braces', '{'.repeat(20_000)],
    ['blocks in blocks', Array.from({ length: 3_000 }, (_, n) => `${':'.repeat(3_003 - n)}note`).join('\n')],
    ['numbers in numbers', '1. '.repeat(10_000) + 'a'],
    ['indents in indents', Array.from({ length: 2_000 }, (_, n) => `${' '.repeat(2 * n)}- a`).join('\n')],
    ['notes in one paragraph', '[^1]'.repeat(20_000) + '\n\n[^1]: a'],
    ['columns', `|${' a |'.repeat(20_000)}\n|${' - |'.repeat(20_000)}`],
    ['stars in rows that make no table', `|${'*a_ '.repeat(200)}\n`.repeat(200)],
    ['definitions', Array.from({ length: 20_000 }, (_, n) => `[a${n}]: /b/`).join('\n')],
  ])('%s', (_name, body) => {
    const started = performance.now()
    expect(rulesOf(body).length).toBeGreaterThan(0)
    expect(performance.now() - started).toBeLessThan(3_000)
  })
})
