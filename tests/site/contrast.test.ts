/** Contrast of every pair of colours that the palette is used in, in both themes (WCAG 2.2, 1.4.3 and 1.4.11). */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { chartCss } from '../../src/charts/css.ts'

const css = readFileSync('src/site/styles/tokens.css', 'utf8')
type Rgb = readonly [number, number, number]

function palette(selector: string): ReadonlyMap<string, Rgb> {
  const start = css.indexOf(selector)
  const block = css.slice(start, css.indexOf('}', start))
  return new Map(
    [...block.matchAll(/--([a-z0-9-]+): (#[0-9a-f]{6});/g)].map(([, name, hex]) => [
      name!,
      [1, 3, 5].map((at) => parseInt(hex!.slice(at, at + 2), 16)) as unknown as Rgb,
    ]),
  )
}
const themes = { light: palette(':root {'), dark: palette(":root:not([data-mau='sang'])"), chosen: palette(":root[data-mau='toi']") }

function luminance(colour: Rgb): number {
  const [r, g, b] = colour.map((value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
}
function contrast(a: Rgb, b: Rgb): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (high! + 0.05) / (low! + 0.05)
}
const over = (front: Rgb, back: Rgb, alpha: number): Rgb =>
  front.map((value, i) => alpha * value + (1 - alpha) * back[i]!) as unknown as Rgb

test('the measure is that of the standard', () => {
  expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21, 5)
  expect(contrast([118, 118, 118], [255, 255, 255])).toBeCloseTo(4.54, 2)
})

test('dark is the same palette by the system’s wish and by the reader’s choice', () => {
  expect(themes.dark.size).toBeGreaterThan(12)
  expect([...themes.chosen]).toEqual([...themes.dark])
})

describe.each(Object.entries(themes))('%s', (_, colours) => {
  const of = (name: string): Rgb => {
    const colour = colours.get(name)
    if (!colour) throw new Error(`The palette has no --${name}.`)
    return colour
  }
  test.each([
    ...['ink', 'ink-2', 'earth', 'forest', 'indigo'].flatMap((text) => ['paper', 'paper-2', 'card'].map((back) => [text, back] as const)),
    ['earth-ink', 'earth'] as const,
    ...['chart-text', 'chart-muted', 'chart-target'].map((text) => [text, 'chart-bg'] as const),
  ])('text in %s on %s', (text, back) => expect(contrast(of(text), of(back))).toBeGreaterThanOrEqual(4.5))
  test.each([...['chart-main', 'chart-target', 'chart-muted'].map((mark) => [mark, 'chart-bg'] as const), ['focus', 'paper'] as const])(
    'marks in %s on %s',
    (mark, back) => expect(contrast(of(mark), of(back))).toBeGreaterThanOrEqual(3),
  )
  test('words on the darkest shade of a map', () => {
    const shades = [...chartCss.matchAll(/\.nm-shade-\d\{fill-opacity:([\d.]+)\}/g)].map(([, alpha]) => Number(alpha))
    expect(shades).toHaveLength(4)
    for (const alpha of shades)
      expect(contrast(of('chart-text'), over(of('chart-main'), of('chart-bg'), alpha))).toBeGreaterThanOrEqual(4.5)
    for (const [i, alpha] of shades.entries()) if (i > 0) expect(alpha - shades[i - 1]!).toBeGreaterThanOrEqual(0.1)
  })
})

test('charts outside the page fall back to colours that can be read', () => {
  const fallback = (name: string): Rgb => {
    const hex = new RegExp(`--chart-${name},(#[0-9a-f]{6})`).exec(chartCss)![1]!
    return [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb
  }
  for (const name of ['text', 'muted', 'target']) expect(contrast(fallback(name), fallback('bg')), name).toBeGreaterThanOrEqual(4.5)
  expect(contrast(fallback('main'), fallback('bg'))).toBeGreaterThanOrEqual(3)
})
