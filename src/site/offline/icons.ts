/** The site's sign, `favicon.svg`, in the sizes that phones ask for. */
import { icons } from '../../model/addresses/own.ts'
import { signPng } from '../../outputs/picture.ts'

const shape = /<svg[^>]*viewBox="0 0 (\d+) \1"[^>]*>([\s\S]*)<\/svg>/

/** The sign on a ground of its own, small enough that a circle cut from it loses nothing. Null for a sign that is no square. */
export function fullSign(svg: string): string | null {
  const [, side = '', inside = ''] = shape.exec(svg) ?? []
  const ground = /fill="(#[0-9a-f]{3,8})"/i.exec(inside)?.[1]
  if (!side || !ground) return null
  const middle = Number(side) / 2
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}"><rect width="${side}" height="${side}" fill="${ground}"/><g transform="translate(${middle} ${middle}) scale(.7) translate(${-middle} ${-middle})">${inside}</g></svg>`
}

/** File name → bytes. */
export const iconFiles = (svg: string): ReadonlyMap<string, Uint8Array> =>
  new Map([
    [icons.small, signPng(svg, 192)],
    [icons.large, signPng(svg, 512)],
    [icons.full, signPng(fullSign(svg) ?? svg, 512)],
  ])
