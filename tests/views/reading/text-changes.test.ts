import { describe, expect, test } from 'vitest'
import type { TextChange } from '../../../src/model/text-history.ts'
import { textChangesView } from '../../../src/views/reading/text-changes.ts'
import type { Rendition } from '../../../src/views/rendition.ts'
import { fixtures } from '../../support/renditions.ts'

const { vi, en } = fixtures['minh-hoa']()
const page = vi.publication.page('handbook', 'tu-ngu', 'vi')!
const view = (r: Rendition, ...textChanges: readonly TextChange[]) =>
  textChangesView({ ...r, publication: { ...r.publication, textChanges: () => textChanges } }, page)
const change = (date: string, kind: TextChange['kind'], headings: string[] = [], reasons: string[] = []) => ({
  date,
  kind,
  headings,
  reasons,
})
const written = change('2026-01-02', 'written')

describe('what was changed in a text', () => {
  test('is not said where nobody knows it', () => expect(view(vi)).toEqual({ revised: '', changes: [], earlier: '' }))

  test('is nothing but a day where nothing was', () =>
    expect(view(vi, written)).toEqual({ revised: 'Lời bài sửa gần nhất ngày 02/01/2026.', changes: [], earlier: '' }))

  test('is told by day, meaning apart from typing, with headings and reasons', () => {
    const seen = view(
      vi,
      change('2026-03-05', 'typing'),
      change('2026-03-04', 'meaning', ['Ở đâu?', 'Khi nào?'], ['Xã dời trụ sở']),
      written,
    )
    expect(seen.revised).toBe('Lời bài sửa gần nhất ngày 05/03/2026.')
    expect(seen.changes).toEqual([
      { text: '05/03/2026: sửa chữ, ý không đổi.', reasons: [] },
      { text: '04/03/2026: sửa ý, ở mục “Ở đâu?”, “Khi nào?”.', reasons: ['Xã dời trụ sở'] },
      { text: '02/01/2026: bài được đưa vào trang.', reasons: [] },
    ])
  })

  test('names three headings at most, or four, and counts the others', () => {
    const line = (count: number) =>
      view(vi, change('2026-03-04', 'meaning', ['Một', 'Hai', 'Ba', 'Bốn', 'Năm'].slice(0, count)), written).changes[0]!.text
    expect(line(4)).toBe('04/03/2026: sửa ý, ở mục “Một”, “Hai”, “Ba”, “Bốn”.')
    expect(line(5)).toBe('04/03/2026: sửa ý, ở mục “Một”, “Hai”, “Ba” và 2 mục khác.')
  })

  test('is three days; the others are counted', () => {
    const days = ['2026-03-09', '2026-03-08', '2026-03-07', '2026-03-06'].map((day) => change(day, 'meaning'))
    expect(view(vi, ...days, written).earlier).toBe('Trước đó còn sửa vào 2 ngày khác.')
    expect(view(en, ...days).earlier).toBe('Before that it was changed on 1 other day.')
    expect(view(vi, ...days).changes).toHaveLength(3)
  })

  test('names no Vietnamese heading on an English page', () =>
    expect(view(en, change('2026-03-04', 'meaning', ['Ở đâu?']), written).changes[0]!.text).toBe('4 March 2026: meaning changed.'))
})
