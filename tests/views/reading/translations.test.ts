import { describe, expect, test } from 'vitest'
import { languageWords } from '../../../src/language/interface/languages.ts'
import type { TextChange } from '../../../src/model/text-history.ts'
import type { ContentPage } from '../../../src/model/types.ts'
import {
  areaPages,
  behindNotice,
  languagesWritten,
  notYetNotice,
  translationsOf,
  writtenNotice,
} from '../../../src/views/reading/translations.ts'
import { fixtures } from '../../support/renditions.ts'

const { vi, en } = fixtures['minh-hoa']()
const { vi: real } = fixtures.that()
const slug = 'giam-ngheo-doc-con-so'
const [made] = areaPages(vi)

describe('a page of the handbook and its languages', () => {
  test('the Vietnamese page leads to each, and most pages to none', () => {
    const name = 'thứ tiếng đặt ra để thử'
    expect(translationsOf(vi, slug, 'vi')).toEqual([
      { language: 'qaa', name, nameIn: undefined, href: `/qaa/so-tay/${slug}/`, isBehind: false },
    ])
    expect(translationsOf(vi, 'tu-ngu', 'vi')).toEqual([])
  })

  test('from a text in a language of the area the way leads back, to a language by its own name', () =>
    expect(translationsOf(vi, slug, 'qaa')).toEqual([
      { language: 'vi', name: 'Tiếng Việt', nameIn: undefined, href: `/so-tay/${slug}/`, isBehind: false },
    ]))

  test('on an English page the names of languages are English, and a name in another language says in which', () => {
    expect(translationsOf(en, slug, 'en').map(({ name, nameIn }) => [name, nameIn])).toEqual([
      ['Tiếng Việt', 'vi'],
      ['a made-up language for trials', undefined],
    ])
  })

  test('a page says which languages it waits for, once the handbook is begun in them', () => {
    expect(notYetNotice(vi, 'tu-ngu')).toBe('Bài này chưa có bằng thứ tiếng đặt ra để thử.')
    expect(notYetNotice(vi, slug)).toBe('')
    expect(notYetNotice(real, 'tu-ngu')).toBe('')
    expect([areaPages(real), languagesWritten(real)]).toEqual([[], []])
  })

  test('what is written is counted against the Vietnamese handbook', () => {
    expect(writtenNotice(vi, 'qaa')).toMatch(/^Sổ tay có \d bài; bằng thứ tiếng đặt ra để thử mới có 1 bài\./)
    expect(writtenNotice(en, 'qaa')).toMatch(/^The handbook has \d pages; 1 of them is written in /)
    expect(languageWords('vi').written('bdq', 3, 3)).toBe('Cả 3 bài của sổ tay đều có bằng tiếng Ba Na.')
  })
})

const on = (date: string, kind: TextChange['kind']): TextChange => ({ date, kind, headings: [], reasons: [] })

function behind(original: readonly TextChange[], own: readonly TextChange[], translatedFrom: string | null = null) {
  const textChanges = ({ locale }: ContentPage) => (locale === 'vi' ? original : own)
  return behindNotice({ ...vi, publication: { ...vi.publication, textChanges } }, { ...made!, translatedFrom })
}

const [written, changed] = [[on('2026-03-02', 'written')], [on('2026-03-04', 'meaning'), on('2026-03-01', 'written')]]

test.each([
  ['changed in meaning on a later day', changed, written, null, true],
  ['changed in typing alone', [on('2026-03-04', 'typing'), on('2026-03-01', 'written')], written, null, false],
  ['changed on the same day', [on('2026-03-02', 'meaning')], [on('2026-03-02', 'meaning')], null, false],
  ['is of unknown age', [], written, null, false],
  ['is beside one of unknown age', changed, [], null, false],
  ['changed after the day that the text names', changed, [on('2026-03-09', 'meaning')], '2026-03-03', true],
  ['changed before the day that the text names', changed, written, '2026-03-04', false],
] as const)('a text says that it is behind only where the Vietnamese one %s', (_, original, own, from, isSaid) =>
  expect(behind(original, own, from)).toBe(
    isSaid ? 'Bài tiếng Việt đã sửa ý ngày 04/03/2026, sau bài này. Chỗ nào khác nhau, xin theo bài tiếng Việt.' : '',
  ),
)
