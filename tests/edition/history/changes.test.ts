/** From the figures of commits to changes, without git: what counts as a change, of what kind, and why. */
import { describe, expect, test } from 'vitest'
import { changesOf } from '../../../src/edition/history/changes.ts'
import { figuresOf, type Figures } from '../../../src/edition/history/figures.ts'
import type { CommitOfDay } from '../../../src/edition/history/read-commits.ts'
import type { PrintedFigure } from '../../../src/model/history.ts'

const bytes = (...rows: readonly string[]) =>
  new TextEncoder().encode(
    `ky;ma_don_vi;ma_chi_tieu;gia_tri;trang_thai;chuan;tu_so;mau_so;nguon\n${rows.map((row) => `${row}${';'.repeat(9 - row.split(';').length)}\n`).join('')}`,
  )
const figures = (...rows: readonly string[]) => figuresOf(bytes(...rows), new Set())

type Step = Partial<Pick<CommitOfDay, 'subject' | 'body' | 'reason'>> & { readonly files: Readonly<Record<string, string | null>> }

/** Commits that write files: rows joined by `|`; null deletes one; `old>new` moves it; `?` cannot be read. */
function tell(steps: readonly Step[], knownBefore = false) {
  const there = new Set<string>()
  const commits = steps.map(({ files, subject = 'Số', body = '', reason = null }, n): CommitOfDay => ({
    hash: `c${n + 1}`,
    date: `2026-01-0${n + 1}`,
    subject,
    body,
    reason,
    files: Object.entries(files).map(([name, content]) => {
      const [from = '', to = from] = name.split('>')
      const oldPath = there.has(from) ? from : null
      there.delete(from)
      if (content !== null) there.add(to)
      return { oldPath, newPath: content === null ? null : to, blob: content }
    }),
  }))
  const read = (blob: string): Figures | null => (blob === '?' ? null : figures(...blob.split('|').filter(Boolean)))
  return knownBefore ? changesOf(commits, read, true) : changesOf(commits, read)
}
const side = (figure: PrintedFigure | null) =>
  figure === null
    ? '–'
    : `${figure.value ?? ''}${figure.numerator === null ? '' : ` ${figure.numerator}/${figure.denominator}`} ${figure.status}`.trim()
const lines = (steps: readonly Step[], knownBefore = false) =>
  tell(steps, knownBefore).changes.map(
    (c) => `${c.commit} ${c.kind} ${c.unit} ${c.indicator} ${c.period}: ${side(c.before)} → ${side(c.after)}`,
  )

describe('a change', () => {
  test.each<[string, string, string, readonly string[]]>([
    ['of an official number is a correction', '2023;1;A;30', '2023;1;A;31', ['c2 corrected 1 A 2023: 30 chinh-thuc → 31 chinh-thuc']],
    [
      'of a numerator is a correction',
      '2023;1;A;;;;6;12',
      '2023;1;A;;;;7;12',
      ['c2 corrected 1 A 2023: 6/12 chinh-thuc → 7/12 chinh-thuc'],
    ],
    [
      'of a denominator is a correction',
      '2023;1;A;;;;6;12',
      '2023;1;A;;;;6;13',
      ['c2 corrected 1 A 2023: 6/12 chinh-thuc → 6/13 chinh-thuc'],
    ],
    ['of a provisional number brings it up to date', '2023;1;A;30;so-bo', '2023;1;A;31', ['c2 updated 1 A 2023: 30 so-bo → 31 chinh-thuc']],
    [
      'from official to provisional alone is no correction',
      '2023;1;A;30',
      '2023;1;A;30;so-bo',
      ['c2 updated 1 A 2023: 30 chinh-thuc → 30 so-bo'],
    ],
    ['that fills a gap brings it up to date', '2023;1;A;;chua-co', '2023;1;A;31', ['c2 updated 1 A 2023: chua-co → 31 chinh-thuc']],
    ['that takes the number away is a correction', '2023;1;A;30', '2023;1;A;;bao-mat', ['c2 corrected 1 A 2023: 30 chinh-thuc → bao-mat']],
    ['of an empty official row brings it up to date', '2023;1;A;', '2023;1;A;31', ['c2 updated 1 A 2023: chinh-thuc → 31 chinh-thuc']],
    ['is the row that is gone', '2023;1;A;30', '', ['c2 removed 1 A 2023: 30 chinh-thuc → –']],
    ['is the row that is new', '2023;1;A;30', '2023;1;A;30|2024;1;A;31', ['c2 added 1 A 2024: – → 31 chinh-thuc']],
    [
      'is another definition of the same number',
      '2023;1;A;30;;cu',
      '2023;1;A;30;;moi',
      ['c2 redefined 1 A 2023: 30 chinh-thuc → 30 chinh-thuc'],
    ],
    [
      'with another definition and another number is two',
      '2023;1;A;30;;cu',
      '2023;1;A;31;;moi',
      ['c2 added 1 A 2023: – → 31 chinh-thuc', 'c2 removed 1 A 2023: 30 chinh-thuc → –'],
    ],
    [
      'under a second definition beside the first is an addition',
      '2023;1;A;30;;cu',
      '2023;1;A;30;;cu|2023;1;A;30;;moi',
      ['c2 added 1 A 2023: – → 30 chinh-thuc'],
    ],
    ['is another date of the same number', '01/2021;1;A;30', 'dau 2021;1;A;30', ['c2 redated 1 A dau 2021: 30 chinh-thuc → 30 chinh-thuc']],
    [
      'is another date, also where the number is no estimate any more',
      '2023;1;A;30;uoc-tinh',
      '2021-2023;1;A;30;so-bo',
      ['c2 redated 1 A 2021-2023: 30 uoc-tinh → 30 so-bo'],
    ],
    ['is none where a period is only spelled anew', '2021 – 2023;1;A;30|đầu năm 2024;1;A;31', '2021-2023;1;A;30|dau 2024;1;A;31', []],
    [
      'of date and source is two',
      '2023;1;A;30;;;;;x',
      'cuoi 2023;1;A;30;;;;;y',
      ['c2 added 1 A cuoi 2023: – → 30 chinh-thuc', 'c2 removed 1 A 2023: 30 chinh-thuc → –'],
    ],
    [
      'of date is two where one number may have come from either of two',
      '2022;1;A;0|2023;1;A;0',
      '2024;1;A;0',
      ['c2 added 1 A 2024: – → 0 chinh-thuc', 'c2 removed 1 A 2023: 0 chinh-thuc → –', 'c2 removed 1 A 2022: 0 chinh-thuc → –'],
    ],
    [
      'of the date of a gap is two',
      '2022;1;A;;chua-co',
      '2023;1;A;;chua-co',
      ['c2 added 1 A 2023: – → chua-co', 'c2 removed 1 A 2022: chua-co → –'],
    ],
    ['is not a value spelled out', '2023;1;A;;;;6;12', '2023;1;A;50;;;6;12', []],
    ['is not a value left to its counts', '2023;1;A;50;;;6;12', '2023;1;A;;;;6;12', []],
    [
      'is a value that its counts do not give',
      '2023;1;A;50;;;6;12',
      '2023;1;A;51;;;6;12',
      ['c2 corrected 1 A 2023: 50 6/12 chinh-thuc → 51 6/12 chinh-thuc'],
    ],
    [
      'is a value that comes to a numerator alone',
      '2023;1;A;;;;6;',
      '2023;1;A;50;;;6;',
      ['c2 corrected 1 A 2023: 6/null chinh-thuc → 50 6/null chinh-thuc'],
    ],
    ['is not another order of rows', '2023;1;A;30|2023;2;A;40', '2023;2;A;40|2023;1;A;30', []],
  ])('%s', (_, before, after, expected) =>
    expect(lines([{ files: { a: before } }, { files: { a: after } }]).filter((line) => line.startsWith('c2'))).toEqual(expected),
  )

  test.each(['Đính chính số hộ', 'đính chính', 'Correct a figure', 'Đính chính'.normalize('NFD')])(
    'is a correction where the commit says so: %s',
    (subject) => {
      const [change] = tell([{ files: { a: '2023;1;A;30;so-bo' } }, { subject, files: { a: '2023;1;A;31;so-bo' } }]).changes
      expect(change!.kind).toBe('corrected')
    },
  )
  test('is none of that where the words stand farther on', () =>
    expect(
      tell([{ files: { a: '2023;1;A;30;so-bo' } }, { subject: 'Không đính chính', files: { a: '2023;1;A;31;so-bo' } }]).changes[0]!.kind,
    ).toBe('updated'))

  test('is told with the reason given, else the body, else the subject', () => {
    const reasonOf = (more: Partial<Step>) => tell([{ files: { a: '2023;1;A;30' }, subject: 'Chủ đề', ...more }]).changes[0]
    expect([reasonOf({ reason: 'Lý do', body: 'Thân' }), reasonOf({ body: 'Thân' }), reasonOf({})].map((change) => change!.reason)).toEqual(
      ['Lý do', 'Thân', 'Chủ đề'],
    )
    expect(reasonOf({})).toMatchObject({ commit: 'c1', date: '2026-01-01', before: null, kind: 'added' })
  })

  test('stands before earlier ones', () =>
    expect(lines([{ files: { a: '2023;1;A;30' } }, { files: { a: '2023;1;A;31' } }])).toEqual([
      'c2 corrected 1 A 2023: 30 chinh-thuc → 31 chinh-thuc',
      'c1 added 1 A 2023: – → 30 chinh-thuc',
    ]))
})

describe('files', () => {
  const first: Step = { files: { a: '2023;1;A;30' } }
  test('that move, or pass a row on, change no figure', () => {
    expect(lines([first, { files: { 'a>b': '2023;1;A;30' } }])).toHaveLength(1)
    expect(lines([first, { files: { a: '', b: '2023;1;A;30' } }])).toHaveLength(1)
    expect(lines([first, { files: { a: null, b: '2023;1;A;30' } }])).toHaveLength(1)
  })
  test('that move are known by their new name afterwards', () =>
    expect(lines([first, { files: { 'a>b': '2023;1;A;30' } }, { files: { b: '2023;1;A;31' } }])[0]).toBe(
      'c3 corrected 1 A 2023: 30 chinh-thuc → 31 chinh-thuc',
    ))
  test('that are deleted take their figures with them', () =>
    expect(lines([first, { files: { a: null } }])[0]).toBe('c2 removed 1 A 2023: 30 chinh-thuc → –'))
  test('that come back publish nothing for the first time', () =>
    expect(lines([first, { files: { a: null } }, { files: { a: '2023;1;A;32' } }])[0]).toBe('c3 updated 1 A 2023: – → 32 chinh-thuc'))
  test('that were there before the history begins add nothing', () => {
    expect(lines([first], true)).toEqual([])
    expect(lines([first, { files: { a: '2023;1;A;31' } }], true)).toEqual(['c2 corrected 1 A 2023: 30 chinh-thuc → 31 chinh-thuc'])
  })
})

describe('a version that cannot be read', () => {
  test('is named with the indicators just before and after it, and its figures are carried over', () => {
    const { changes, unreadable } = tell([
      { files: { a: '2023;1;A;30|2023;1;B;1' } },
      { files: { a: '?' } },
      { files: { a: '?' } },
      { files: { a: '2023;1;A;31|2023;1;C;1' } },
      { files: { a: '2023;1;D;31' } },
    ])
    expect(unreadable).toEqual([
      { file: 'a', commit: 'c2', date: '2026-01-02', indicators: ['A', 'B', 'C'] },
      { file: 'a', commit: 'c3', date: '2026-01-03', indicators: ['A', 'B', 'C'] },
    ])
    expect(changes.filter(({ commit }) => commit === 'c2' || commit === 'c3')).toEqual([])
    expect(changes.find(({ commit, indicator }) => commit === 'c4' && indicator === 'A')).toMatchObject({
      before: { value: 30 },
      after: { value: 31 },
    })
  })
  test('is followed over a move', () =>
    expect(tell([{ files: { a: '?' } }, { files: { 'a>b': '2023;1;A;30' } }]).unreadable).toMatchObject([{ file: 'a', indicators: ['A'] }]))
  test('of another file is no concern of this one', () =>
    expect(tell([{ files: { a: '?' } }, { files: { b: '2023;1;A;30' } }]).unreadable).toMatchObject([{ file: 'a', indicators: [] }]))
})

describe('states', () => {
  const states = (steps: readonly Step[]) =>
    tell(steps).states.map(
      ({ indicator, moment, cells }) =>
        `${indicator} ${moment ?? '?'}: ${cells.map((c) => `${c.unit}${c.definition}=${side(c.figure)}`).join(' ')}`,
    )
  test('tell what all files said of a place after each commit that touched it', () =>
    expect(
      states([
        { files: { a: '2023;1;A;30', b: '12/2023;2;A;40;so-bo;cu|2023;2;B;1' } },
        { files: { a: '2023;1;A;31' } },
        { files: { b: null } },
      ]),
    ).toEqual([
      'A 2023-12-31: 1=30 chinh-thuc 2cu=40 so-bo',
      'B 2023-12-31: 2=1 chinh-thuc',
      'A 2023-12-31: 2cu=40 so-bo 1=31 chinh-thuc',
      'A 2023-12-31: 1=31 chinh-thuc',
      'B 2023-12-31: ',
    ]))
  test.each([
    ['a value', '2023;1;A;31;;;6;12'],
    ['a numerator', '2023;1;A;30;;;7;12'],
    ['a denominator', '2023;1;A;30;;;6;13'],
    ['a status', '2023;1;A;30;so-bo;;6;12'],
  ])('are told where %s was changed', (_, after) =>
    expect(states([{ files: { a: '2023;1;A;30;;;6;12' } }, { files: { a: after } }])).toHaveLength(2),
  )
  test('are not told where nothing was changed', () =>
    expect(states([{ files: { a: '2023;1;A;30' } }, { files: { a: '2023;1;A;30' } }])).toHaveLength(1))
  test('keep periods apart that nobody can read', () =>
    expect(states([{ files: { a: 'quý 3;1;A;30|quý 4;1;A;31' } }])).toEqual(['A ?: 1=30 chinh-thuc', 'A ?: 1=31 chinh-thuc']))
})

describe('the figures of a version', () => {
  const only = (row: string) => [...figures(row)!.values()][0]!
  test('have keys, numbers, a status, a source and a day', () =>
    expect(only('11/2024; 1 ;A;1.234,5%;so-bo;cu;6;12;bc')).toEqual({
      key: { indicator: 'A', unit: '1', period: '11/2024', definition: 'cu' },
      figure: { value: 1234.5, numerator: 6, denominator: 12, status: 'so-bo' },
      source: 'bc',
      moment: '2024-11-30',
    }))
  test('are official where nothing is said, and of no day where that cannot be read', () =>
    expect(only('quý 4;1;A;mười')).toMatchObject({ figure: { value: null, status: 'chinh-thuc' }, moment: null }))
  test('of one indicator and unit are not those of another whose codes run together alike', () =>
    expect(figures('2023;11;A;5', '2023;1;A1;6')!.size).toBe(2))
  test('are none in an empty file or one without rows, and not known in one that is no table', () => {
    expect(figuresOf(new Uint8Array(), new Set())).toEqual(new Map())
    expect(figures()).toEqual(new Map())
    expect(figuresOf(new TextEncoder().encode('không phải bảng\n'), new Set())).toBeNull()
  })
})
