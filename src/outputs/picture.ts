/**
 * Charts as pictures to print, paste and send: an SVG file whose letters are outlines, and a PNG made from it.
 * Both carry their finding, source and date, and need no font on the reader's side.
 */
import { Resvg } from '@resvg/resvg-js'
import { escapeXml } from '../charts/svg/escape.ts'
import { keptNow } from './store/kept.ts'
import { fontOptions, ownTypeface, typefaceOf } from './typefaces.ts'

/** Pixels across: enough for half a newspaper page. */
export const pictureWidth = 1328

const source = 'src/outputs/picture.ts'

/** `standalone` is what `standaloneSvg` returned; `name` and `description` are for those who hear the file. */
export function pictureSvg(standalone: string, name: string, description: string): string {
  const kept = keptNow({ kind: 'chart-svg', source }, [standalone, name, description], () =>
    Uint8Array.from(Buffer.from(named(rounded(drawn(standalone).toString()), name, description))),
  )
  return Buffer.from(kept.buffer, kept.byteOffset, kept.length).toString()
}

export const picturePng = (standalone: string): Uint8Array<ArrayBuffer> =>
  keptNow({ kind: 'chart-png', source }, [standalone], () => Uint8Array.from(drawn(standalone).render().asPng()))

/** A square sign as a PNG, `size` pixels across. */
export const signPng = (svg: string, size: number): Uint8Array =>
  new Resvg(svg, { font: { loadSystemFonts: false }, fitTo: { mode: 'width', value: size } }).render().asPng()

function drawn(standalone: string): Resvg {
  const typeface = typefaceOf(standalone.replace(/<style>[^<]*<\/style>/g, ''))
  return new Resvg(plainColours(standalone, typeface.family), {
    font: fontOptions(typeface),
    fitTo: { mode: 'width', value: pictureWidth },
  })
}

/** Custom properties replaced by the light palette that stands beside them, and rules for other media left out. */
export function plainColours(svg: string, family = ownTypeface.family): string {
  return svg
    .replace(/@media[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '')
    .replace(/font-family:var\((?:[^()]|\([^()]*\))*\)/g, `font-family:'${family}'`)
    .replace(/var\(--[a-z-]+,([^()]+)\)/g, '$1')
}

/** Outlines to a hundredth of a unit, a tenth of what the eye can see: half the bytes. */
const rounded = (svg: string): string =>
  svg.replace(/-?\d+\.\d{3,}/g, (number) => String(Number(Number(number).toFixed(2)))).replace(/ ?([MLQCZ]) ?(?=[-\d"MLQCZ])/g, '$1')

function named(svg: string, name: string, description: string): string {
  const words = `<title>${escapeXml(name)}</title><desc>${escapeXml(description)}</desc>`
  return svg.replace(/<svg([^>]*)>/, (_, attributes: string) => `<svg role="img"${attributes}>${words}`)
}
