import { describe, expect, test } from 'vitest'
import { heaviest } from '../../../src/outputs/search/postings.ts'
import { weigh } from '../../../src/outputs/search/weigh.ts'
import { sitePage } from './small-site.ts'

/** How much a word weighs on a page that says it in one way only, beside a page that stays the same. */
const weightOf = (word: string, ...page: Parameters<typeof sitePage>) =>
  weigh([sitePage(...page), sitePage('so-tay/khac', 'Bài khác', ['Nói về những điều khác hẳn ở nơi khác.'])]).get(word)?.[0]?.[1]

describe('a word weighs', () => {
  test('least in the name of another page, and nothing there where a page says it itself', () => {
    const rest = 'Ở đây nói về những điều khác hẳn.'
    expect(weightOf('dê', 'so-tay/a', 'Bài', ['[Nuôi dê]', rest])).toBe(0)
    expect(weightOf('dê', 'so-tay/a', 'Bài', ['Nuôi dê', rest])).toBe(1)
    const pages = [sitePage('so-tay/a', 'Bài', ['[Nuôi dê]']), sitePage('so-tay/b', 'Bài', ['Nuôi dê'])]
    expect(
      weigh(pages)
        .get('dê')!
        .map(([page]) => page),
    ).toEqual([1])
  })
  test('as in a heading where readers type it for the page', () => {
    expect(weightOf('dê', 'so-tay/a', 'Bài', ['? nuôi dê'])).toBe(weightOf('dê', 'so-tay/a', 'Bài', ['## Nuôi dê']))
  })
  test('more in a heading, more in the address, most in the title', () => {
    const weights = [
      weightOf('dê', 'so-tay/a', 'Bài', ['Nuôi dê']),
      weightOf('dê', 'so-tay/a', 'Bài', ['## Nuôi dê']),
      weightOf('dê', 'so-tay/nuoi-de', 'Bài', ['Nuôi dê']),
      weightOf('dê', 'so-tay/a', 'Dê', ['Nuôi dê']),
    ].map((weight) => weight!)
    expect(weights).toEqual(weights.toSorted((a, b) => a - b))
    expect(new Set(weights).size).toBe(4)
    expect(weights.at(-1)).toBeLessThanOrEqual(heaviest)
  })
})
