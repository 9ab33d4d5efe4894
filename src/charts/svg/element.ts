/** SVG text made of elements. Raw text cannot become markup: children are only what `el` and `text` return. */
import { escapeXml } from './escape.ts'

declare const markup: unique symbol
/** Well-formed, escaped SVG. */
export type Svg = string & { readonly [markup]: true }

type Attributes = Readonly<Record<string, string | number | null | undefined>>

/** `el('g', { class: 'nm-axis', x: 1.25 }, …)`; numbers are rounded to a tenth of a pixel, null attributes left out. */
export function el(name: string, attributes: Attributes, ...children: readonly Svg[]): Svg {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === null || value === undefined ? [] : [` ${key}="${attribute(value)}"`],
  )
  const body = children.join('')
  return `<${name}${written.join('')}${body ? `>${body}</${name}>` : '/>'}` as Svg
}

/** Text content, escaped. */
export const text = (content: string): Svg => escapeXml(content) as Svg

/** Several elements as one. */
export const join = (parts: readonly Svg[]): Svg => parts.join('') as Svg

function attribute(value: string | number): string {
  return typeof value === 'number' ? String(px(value)) : escapeXml(value)
}

/** A coordinate to a tenth of a pixel. A coordinate that is not a number is an error of ours and stops the build. */
export function px(value: number): number {
  if (!Number.isFinite(value)) throw new RangeError(`A chart coordinate is ${value}.`)
  return Math.round(value * 10) / 10 + 0
}
