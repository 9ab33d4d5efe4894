/** Colours of the palette and how far they stand apart, as eyes see them and as a photocopier does. */
import { readFileSync } from 'node:fs'

export type Rgb = readonly [number, number, number]
export type Palette = (name: string) => Rgb

export const rgb = (hex: string): Rgb => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb

/** The colours that a block of a style sheet sets, `--paper` under `paper`; asking for one that it does not set throws. */
export function paletteOf(css: string, selector: string): Palette & { readonly names: readonly string[] } {
  const start = css.indexOf(selector)
  if (start < 0) throw new Error(`The sheet has no block “${selector}”.`)
  const block = css.slice(start, css.indexOf('}', start))
  const colours = new Map([...block.matchAll(/--([a-z0-9-]+): ?(#[0-9a-f]{6})/g)].map(([, name, hex]) => [name!, rgb(hex!)]))
  const of = (name: string): Rgb => {
    const colour = colours.get(name)
    if (!colour) throw new Error(`The palette has no --${name}.`)
    return colour
  }
  return Object.assign(of, { names: [...colours.keys()] })
}

const tokens = readFileSync('src/site/styles/tokens.css', 'utf8')
export const themes = {
  light: paletteOf(tokens, ':root {'),
  dark: paletteOf(tokens, ":root:not([data-mau='sang'])"),
  chosen: paletteOf(tokens, ":root[data-mau='toi']"),
}

/** Relative luminance (WCAG 2.2). */
function luminance(colour: Rgb): number {
  const [r, g, b] = colour.map((value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
}

/** Contrast ratio (WCAG 2.2), 1 to 21. */
export function contrast(a: Rgb, b: Rgb): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (high! + 0.05) / (low! + 0.05)
}

/** The grey that copiers make of a colour: luma of the stored values (ITU-R BT.601). */
export function grey([r, g, b]: Rgb): Rgb {
  const luma = Math.round(0.299 * r + 0.587 * g + 0.114 * b)
  return [luma, luma, luma]
}

/** A colour laid over another. */
export const over = (front: Rgb, back: Rgb, alpha: number): Rgb =>
  front.map((value, i) => alpha * value + (1 - alpha) * back[i]!) as unknown as Rgb
