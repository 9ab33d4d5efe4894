import { expect, test } from 'vitest'
import { durationText } from '../../src/language/durations.ts'
import { languageName } from '../../src/language/language-names.ts'
import { trialLanguage } from '../../src/model/locale.ts'
import { recordingLanguages } from '../../src/model/recording.ts'

test.each([
  [0.2, '1 giây', '1 second'],
  [5.26, '5 giây', '5 seconds'],
  [59.6, '1 phút', '1 minute'],
  [61, '1 phút 1 giây', '1 minute 1 second'],
  [605, '10 phút 5 giây', '10 minutes 5 seconds'],
])('%s seconds are told as %s', (seconds, vi, en) => expect([durationText(seconds, 'vi'), durationText(seconds, 'en')]).toEqual([vi, en]))

test('every language has a name of its own in both languages', () => {
  for (const locale of ['vi', 'en'] as const) {
    const names = recordingLanguages.map((tag) => languageName(tag, locale))
    expect(new Set(names).size).toBe(names.length)
    for (const name of names.filter((_, i) => recordingLanguages[i] !== trialLanguage))
      expect(name).toMatch(locale === 'vi' ? /^tiếng \p{Lu}/u : /^\p{Lu}/u)
  }
})

test('every tag is one that browsers know as well-formed', () =>
  expect(Intl.getCanonicalLocales([...recordingLanguages])).toEqual([...recordingLanguages]))
