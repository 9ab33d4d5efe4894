/** How many targets are met: true and of use whatever the figures say. */
import { describe, expect, test } from 'vitest'
import { judgedSentence } from '../../src/language/judged.ts'
import { standings, type Standing } from '../../src/model/standing.ts'
import { expectGoodSentence } from './grammar.ts'

const tell = (counts: Partial<Record<Standing, number>>, locale: 'vi' | 'en' = 'vi', illustrative = false) =>
  judgedSentence(
    {
      counts: new Map(standings.map((standing) => [standing, counts[standing] ?? 0])),
      from: 2021,
      to: 2025,
      place: locale === 'vi' ? 'huyện A' : 'A district',
      day: '2026-11-24',
      illustrative,
    },
    locale,
  )

const table: readonly (readonly [string, Partial<Record<Standing, number>>, string, string])[] = [
  [
    'no target',
    {},
    'Trang này chưa ghi mục tiêu nào của kế hoạch 2021–2025 ở huyện A.',
    'No target of the plan for 2021–2025 in A district is recorded here yet.',
  ],
  [
    'one target, met',
    { met: 1 },
    'Xét đến ngày 24/11/2026, mục tiêu duy nhất của kế hoạch 2021–2025 ở huyện A đạt.',
    'As judged on 24 November 2026, the only target of the plan for 2021–2025 in A district is met.',
  ],
  [
    'one target without a figure',
    { 'no-figure': 1 },
    'Xét đến ngày 24/11/2026, mục tiêu duy nhất của kế hoạch 2021–2025 ở huyện A chưa đủ căn cứ để nói đạt hay chưa đạt: chúng tôi chưa tìm thấy số liệu đã công bố.',
    'As judged on 24 November 2026, the only target of the plan for 2021–2025 in A district cannot be called met or not met: we have found no published figure.',
  ],
  [
    'none can be judged, on one ground',
    { 'no-figure': 13 },
    'Xét đến ngày 24/11/2026, chưa mục tiêu nào trong 13 mục tiêu của kế hoạch 2021–2025 ở huyện A đủ căn cứ để nói đạt hay chưa đạt: cả 13 mục tiêu chúng tôi chưa tìm thấy số liệu đã công bố.',
    'As judged on 24 November 2026, none of the 13 targets of the plan for 2021–2025 in A district can be called met or not met: for all 13 we have found no published figure.',
  ],
  [
    'none can be judged, on two grounds',
    { 'no-figure': 11, unsettled: 2 },
    'Xét đến ngày 24/11/2026, chưa mục tiêu nào trong 13 mục tiêu của kế hoạch 2021–2025 ở huyện A đủ căn cứ để nói đạt hay chưa đạt: 11 mục tiêu chúng tôi chưa tìm thấy số liệu đã công bố; 2 mục tiêu văn bản có nhiều cách hiểu.',
    'As judged on 24 November 2026, none of the 13 targets of the plan for 2021–2025 in A district can be called met or not met: for 11 we have found no published figure; for 2 the document can be read in several ways.',
  ],
  [
    'all met',
    { met: 13 },
    'Xét đến ngày 24/11/2026, cả 13 mục tiêu của kế hoạch 2021–2025 ở huyện A đều đạt.',
    'As judged on 24 November 2026, all 13 targets of the plan for 2021–2025 in A district are met.',
  ],
  [
    'all missed',
    { 'not-met': 13 },
    'Xét đến ngày 24/11/2026, cả 13 mục tiêu của kế hoạch 2021–2025 ở huyện A chưa đạt.',
    'As judged on 24 November 2026, all 13 targets of the plan for 2021–2025 in A district are not met.',
  ],
  [
    'none met, some judged',
    { behind: 1, 'not-met': 2 },
    'Xét đến ngày 24/11/2026, trong 3 mục tiêu của kế hoạch 2021–2025 ở huyện A: chưa mục tiêu nào đạt; 1 mục tiêu chậm so với tiến độ, 2 mục tiêu chưa đạt.',
    'As judged on 24 November 2026, of the 3 targets of the plan for 2021–2025 in A district, none is met; 1 is behind the pace and 2 are not met.',
  ],
  [
    'some met, others open on one ground',
    { met: 3, 'on-track': 1, unsettled: 2 },
    'Xét đến ngày 24/11/2026, trong 6 mục tiêu của kế hoạch 2021–2025 ở huyện A: 3 mục tiêu đạt, 1 mục tiêu đúng tiến độ; 2 mục tiêu chưa nói được vì văn bản có nhiều cách hiểu.',
    'As judged on 24 November 2026, of the 6 targets of the plan for 2021–2025 in A district, 3 are met and 1 is on track; 2 cannot be judged, for the document can be read in several ways.',
  ],
  [
    'every kind',
    { met: 3, 'on-track': 2, 'year-missed': 5, 'units-only': 1, unsettled: 2 },
    'Xét đến ngày 24/11/2026, trong 13 mục tiêu của kế hoạch 2021–2025 ở huyện A: 3 mục tiêu đạt, 2 mục tiêu đúng tiến độ, 5 mục tiêu có năm chưa đạt; 3 mục tiêu chưa nói được: 1 mục tiêu mới có số của từng xã, chưa có số chung; 2 mục tiêu văn bản có nhiều cách hiểu.',
    'As judged on 24 November 2026, of the 13 targets of the plan for 2021–2025 in A district, 3 are met, 2 are on track and 5 are missed in some years; 3 cannot be judged: for 1 only single communes have figures; for 2 the document can be read in several ways.',
  ],
]

describe('how many targets are met', () => {
  test.each(table)('%s', (_name, counts, vi, en) => {
    expect(tell(counts)).toBe(vi)
    expect(tell(counts, 'en')).toBe(en)
  })
})

test('fiction says that it is', () => {
  expect(tell({ met: 2 }, 'vi', true)).toMatch(/ đều đạt \(số minh họa\)\.$/)
  expect(tell({ met: 2 }, 'en', true)).toMatch(/ are met \(illustrative figures\)\.$/)
})

test('every standing, alone and beside a target that is met, makes a sound sentence that names its place, plan and day', () => {
  for (const standing of standings)
    for (const counts of [{ [standing]: 1 }, { [standing]: 4 }, { met: 2, [standing]: 1 }, { 'no-figure': 3, [standing]: 4 }])
      for (const locale of ['vi', 'en'] as const) {
        const text = tell(counts, locale)
        expectGoodSentence(text, locale)
        expect(text).toContain('2021–2025')
        expect(text).toMatch(locale === 'vi' ? /huyện A.*|24\/11\/2026/ : /A district|24 November 2026/)
      }
})
