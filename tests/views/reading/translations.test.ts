import { expect, test } from 'vitest'
import type { TextChange } from '../../../src/model/text-history.ts'
import type { ContentPage } from '../../../src/model/types.ts'
import { areaPages, behindNotice, missingNotice, translationsOf } from '../../../src/views/reading/translations.ts'
import { fixtures } from '../../support/renditions.ts'

const { vi } = fixtures['minh-hoa']()
const { vi: real } = fixtures.that()
const slug = 'giam-ngheo-doc-con-so'
const [made] = areaPages(vi)

test('a page leads to each language that it is written in, and most pages to none', () => {
  expect(translationsOf(vi, slug)).toEqual([{ language: 'qaa', text: 'Đọc bằng thứ tiếng đặt ra để thử', href: `/qaa/so-tay/${slug}/` }])
  expect(translationsOf(vi, 'tu-ngu')).toEqual([])
  expect(areaPages(real)).toEqual([])
})

test('what is missing is counted against the Vietnamese handbook', () =>
  expect(missingNotice(vi, 'qaa')).toMatch(/^Sổ tay có \d bài; bằng thứ tiếng đặt ra để thử mới có 1 bài\./))

const on = (date: string, kind: TextChange['kind']): TextChange => ({ date, kind, headings: [], reasons: [] })
const behind = (original: readonly TextChange[], own: readonly TextChange[]) =>
  behindNotice(
    { ...vi, publication: { ...vi.publication, textChanges: ({ locale }: ContentPage) => (locale === 'vi' ? original : own) } },
    made!,
  )

test.each([
  ['changed in meaning on a later day', [on('2026-03-04', 'meaning')], [on('2026-03-02', 'written')], true],
  ['changed in typing alone', [on('2026-03-04', 'typing'), on('2026-03-01', 'written')], [on('2026-03-02', 'written')], false],
  ['changed on the same day', [on('2026-03-02', 'meaning')], [on('2026-03-02', 'meaning')], false],
  ['is of unknown age', [], [on('2026-03-02', 'written')], false],
  ['is beside one of unknown age', [on('2026-03-04', 'meaning')], [], false],
])('a text says that it is behind only where the Vietnamese one %s', (_, original, own, isSaid) =>
  expect(behind(original, own)).toBe(
    isSaid ? 'Bài tiếng Việt đã sửa ý ngày 04/03/2026, sau bài này. Chỗ nào khác nhau, xin theo bài tiếng Việt.' : '',
  ),
)
