/** Contrast of every pair of colours that the palette is used in, in both themes and as a photocopy (WCAG 2.2, 1.4.3 and 1.4.11). */
import { describe, expect, test } from 'vitest'
import { chartCss } from '../../src/charts/css.ts'
import { contrast, grey, over, paletteOf, rgb, themes, type Palette, type Rgb } from '../support/colour.ts'

test('the measure is that of the standard', () => {
  expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21, 5)
  expect(contrast([118, 118, 118], [255, 255, 255])).toBeCloseTo(4.54, 2)
})

test('dark is the same palette by the system’s wish and by the reader’s choice', () => {
  expect(themes.dark.names.length).toBeGreaterThan(12)
  expect(themes.chosen.names).toEqual(themes.dark.names)
  for (const name of themes.dark.names) expect(themes.chosen(name), name).toEqual(themes.dark(name))
})

const statuses = ['met', 'behind', 'not-met', 'open'].map((status) => `status-${status}`)
const copies: readonly (readonly [string, (colour: Rgb) => Rgb])[] = [
  ['in colour', (colour) => colour],
  ['as a photocopy', grey],
]
/** What a chart draws beside what: at least 3:1, so that neither is lost in the other. */
const neighbours = [
  ['chart-main', 'chart-target'],
  ...['paper', 'card'].flatMap((back) =>
    ['chart-main', 'chart-target', 'chart-muted', 'chart-text', ...statuses].map((mark) => [mark, back]),
  ),
] as [string, string][]

/** The palette as a block of the charts' own sheet sets it, and as its fallbacks do, by the names of the page's. */
const fallback: Palette = (name) =>
  rgb(new RegExp(`--${name === 'paper' || name === 'card' ? 'chart-bg' : name},(#[0-9a-f]{6})`).exec(chartCss)![1]!)
const expanded = chartCss.replace(/#([0-9a-f])([0-9a-f])([0-9a-f])(?![0-9a-f])/g, '#$1$1$2$2$3$3')
const paper = paletteOf(expanded, '@media print{')
const printed: Palette = (name) => (name === 'paper' || name === 'card' ? paper('chart-bg') : paper(name))

describe.each<readonly [string, Palette]>([...Object.entries(themes), ['a file of its own', fallback], ['paper', printed]])(
  '%s',
  (_, of) => {
    describe.each(copies)('%s', (_copy, copy) => {
      test.each(neighbours)('%s is told from %s', (a, b) => expect(contrast(copy(of(a)), copy(of(b)))).toBeGreaterThanOrEqual(3))
    })
    test.each(['chart-text', 'chart-muted', 'chart-target-text'])('words in %s', (text) => {
      for (const back of ['paper', 'card']) expect(contrast(of(text), of(back))).toBeGreaterThanOrEqual(4.5)
    })
  },
)

describe.each(Object.entries(themes))('%s', (_, of) => {
  test.each([
    ...['ink', 'ink-2', 'earth', 'forest', 'indigo'].flatMap((text) => ['paper', 'paper-2', 'card'].map((back) => [text, back] as const)),
    ['earth-ink', 'earth'] as const,
  ])('text in %s on %s', (text, back) => expect(contrast(of(text), of(back))).toBeGreaterThanOrEqual(4.5))
  test('the ring of focus on paper and on a card', () => {
    for (const back of ['paper', 'card']) expect(contrast(of('focus'), of(back))).toBeGreaterThanOrEqual(3)
  })
  test('a card and a line can be seen on paper', () => {
    expect(contrast(of('card'), of('paper'))).toBeGreaterThanOrEqual(1.1)
    for (const back of ['paper', 'card']) expect(contrast(of('line'), of(back))).toBeGreaterThanOrEqual(1.7)
  })
  test('no status and no figure wears the colour of the name and of what to press', () => {
    for (const name of [...statuses, 'chart-main', 'chart-target']) expect(of(name), name).not.toEqual(of('earth'))
  })
  test('words on the darkest shade of a map', () => {
    const shades = [...chartCss.matchAll(/\.nm-shade-\d\{fill-opacity:([\d.]+)\}/g)].map(([, alpha]) => Number(alpha))
    expect(shades).toHaveLength(4)
    for (const alpha of shades)
      expect(contrast(of('chart-text'), over(of('chart-main'), of('chart-bg'), alpha))).toBeGreaterThanOrEqual(4.5)
    for (const [i, alpha] of shades.entries()) if (i > 0) expect(alpha - shades[i - 1]!).toBeGreaterThanOrEqual(0.1)
  })
})
