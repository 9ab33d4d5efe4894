import { describe, expect, test } from 'vitest'
import { placeLine } from '../../../src/views/story/place.ts'
import { campaigns } from '../../support/campaign.ts'

describe('where a story happened', () => {
  const line = (unit: string, village: string, ky: string | null, here?: string, locale: 'vi' | 'en' = 'vi') => {
    const rendition = campaigns({})[locale]
    const { publication } = rendition
    const period = ky === null ? null : publication.periodOf(ky)
    return placeLine(rendition, { unit, village, period }, here === undefined ? undefined : publication.index.units.byId.get(here))
  }
  test.each([
    [
      'the village, the commune of the time and the one of today',
      ['90001', 'thôn 4', '2023'],
      'thôn 4, xã Suối Tơ cũ, nay thuộc xã Suối Tơ',
    ],
    ['no village where the record gives none', ['90001', '', '2023'], 'xã Suối Tơ cũ, nay thuộc xã Suối Tơ'],
    ['the bearer of the code at the time', ['90002', 'thôn 4', '2023'], 'thôn 4, xã Suối Tờ cũ, nay thuộc xã Suối Tơ'],
    ['one that lasts by its name', ['90002', 'thôn 4', '12/2025'], 'thôn 4, xã Suối Tơ'],
    [
      'on the page of the commune of today only what was before it',
      ['90001', 'thôn 4', '2023', '90002@2025-07-01'],
      'thôn 4, xã Suối Tơ cũ',
    ],
    ['on the page of the commune itself the village alone', ['90002', 'thôn 4', '12/2025', '90002@2025-07-01'], 'thôn 4'],
    ['a unit that the register does not have by nothing', ['1', '', null], ''],
  ] as const)('%s', (_, [unit, village, ky, here], expected) => expect(line(unit, village, ky, here)).toBe(expected))
  test('in English', () =>
    expect(line('90001', 'thôn 4', '2023', undefined, 'en')).toBe('thôn 4, former Suối Tơ commune, now in Suối Tơ commune'))
})
