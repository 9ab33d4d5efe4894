/** Every sentence that the fixtures' data make, held to what a sentence must hold that is copied alone into a newspaper. */
import { describe, expect, test } from 'vitest'
import { definitionName } from '../../src/language/chart-words.ts'
import { formatBounded } from '../../src/language/bounds.ts'
import { statusWords } from '../../src/language/sentence/aside.ts'
import type { Locale } from '../../src/model/locale.ts'
import { citation } from '../../src/outputs/citations.ts'
import { creditOf } from '../../src/outputs/pictures.ts'
import { chartOf } from '../../src/views/indicator/chart.ts'
import { figuresToldBy, shareOf } from '../../src/views/indicator/told.ts'
import { madeSentences } from '../../src/views/sentences.ts'
import { fixtures } from '../support/renditions.ts'

const renditions = (['that', 'minh-hoa'] as const).flatMap((name) =>
  (['vi', 'en'] as const).map((locale) => [name, locale, () => fixtures[name]()[locale]] as const),
)

/** Findings of series and targets that tell a figure, each with the figures it tells. */
const findings = (rendition: (typeof renditions)[number][2]) => {
  const { edition } = rendition().publication
  return edition.indicators.flatMap((indicator) => {
    const chart = chartOf(rendition(), indicator)
    const told = figuresToldBy(rendition(), indicator)
    return chart && told.length > 0 ? [{ indicator, sentence: chart.sentence, told }] : []
  })
}

/** Without what is no period of the figures: standards, numbers of laws, the words of the target. */
const withoutNames = (text: string): string =>
  text
    .replace(/; (?:mục tiêu là|the target is) .*$/u, '')
    .replace(/(?:chuẩn|the) \d{4}–\d{4}(?: standard)?/gu, '')
    .replace(/\d+\/\d{4}\/\S+/gu, '')

const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/g
const buildDates = /tính đến ngày \d|số liệu tính đến|figures as of/iu
const estimate: Readonly<Record<Locale, RegExp>> = { vi: /ước tính/, en: /estimate/ }
const numberNoun = /^(?:ở [^,]+(?:\([^)]*\))?, )?(?:tỷ lệ|số|tổng|dân số|diện tích|kinh phí|tiền|phần|mức|bình quân)/iu

describe.each(renditions)('of %s in %s', (_, locale, rendition) => {
  test('a finding names its place', () => {
    const { site, units } = rendition().publication.edition
    const places = [site.place[locale], ...units.map(({ name }) => name)]
    for (const { sentence } of findings(rendition))
      expect(
        places.some((place) => sentence.includes(place)),
        sentence,
      ).toBe(true)
  })
  test('a finding holds as many periods as it tells figures', () => {
    for (const { sentence, told } of findings(rendition)) {
      const spans = told.filter(({ period }) => period.kind === 'span').length
      const found = withoutNames(sentence).match(year) ?? []
      expect(found.length, sentence).toBe(told.length + spans)
    }
  })
  test('a finding says the bound, the standard and the status of what it tells, and calls no bound an estimate', () => {
    for (const { sentence, told } of findings(rendition)) {
      for (const { bound, definition } of told) {
        if (bound) expect(sentence).toContain(formatBounded('', bound, locale))
        if (definition) expect(sentence).toContain(definitionName(definition, locale))
      }
      for (const words of statusWords(told, locale)) expect(sentence).toContain(words)
      if (!told.some(({ status }) => status === 'estimate')) expect(sentence).not.toMatch(estimate[locale])
    }
  })
  test('a finding says “là” only of a number, and has its article in English', () => {
    for (const { sentence } of findings(rendition)) {
      if (locale === 'vi' && / là \d/.test(withoutNames(sentence))) expect(sentence).toMatch(numberNoun)
      if (locale === 'en' && /stood at|rose by|fell by/.test(sentence)) expect(sentence).toMatch(/(?:^|, )[Tt]he /)
    }
  })
  test('a period has its preposition in English', () => {
    const bare = /(?:district|commune|[\d%²]|đồng|people|ha) (?:the end of|(?:January|November|December) |(?:19|20)\d{2}(?!\d))/u
    if (locale === 'en')
      for (const { sentence } of findings(rendition))
        expect(withoutNames(sentence).replace(/\d{1,2} (?=December 20)/, ''), sentence).not.toMatch(bare)
  })
  test('a sentence to send names who published each figure, and whether it is official', () => {
    const { sources } = rendition().publication.index
    for (const { indicator, told } of findings(rendition))
      for (const { source, status } of told) {
        const text = shareOf(rendition(), indicator) ?? ''
        if (source) expect(text).toContain(sources.get(source)!.publisher)
        const official =
          locale === 'vi' ? /, (?:chính thức|chưa chính thức|ước tính|minh họa) \(/ : /, (?:official|not official|estimate|illustrative) \(/
        expect(text, status).toMatch(official)
      }
  })
  test('nothing that leaves says the day that targets are judged by as the day of its figures', () => {
    const r = rendition()
    const leaving = [
      ...madeSentences(r).map(({ text }) => text),
      ...r.publication.edition.indicators.flatMap((indicator) => [citation(r, indicator), creditOf(r, indicator)]),
    ]
    for (const text of leaving) expect(text).not.toMatch(buildDates)
  })
  test('no gap is told as a reproach or as a claim about others', () => {
    for (const { text } of madeSentences(rendition()))
      expect(text).not.toMatch(/chưa ai gửi|Chưa có số liệu nào được công bố|nobody has reported|No figure has been published/)
  })
  test('every sentence ends once and reads as one line', () => {
    for (const { kind, text } of madeSentences(rendition()))
      if (kind === 'finding' || kind === 'hundred') {
        expect(text).toMatch(/[^.]\.$/)
        expect(text).not.toMatch(/\s{2}|undefined|null|NaN|\) \(/)
      }
  })
})
