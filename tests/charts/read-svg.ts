import sax from 'sax'
import { textWidth } from '../../src/charts/text/width.ts'
import { overlaps, type Box } from '../../src/charts/layout/boxes.ts'

/** An element as a strict XML parser that is not ours sees it. */
export interface SvgElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly parent: SvgElement | null
  text: string
}

/** Every element in document order; throws where the text is not well-formed XML. */
export function readSvg(svg: string): SvgElement[] {
  const parser = sax.parser(true, { xmlns: false })
  const elements: SvgElement[] = []
  const open: SvgElement[] = []
  parser.onerror = (error) => {
    throw error
  }
  parser.onopentag = ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, parent: open.at(-1) ?? null, text: '' }
    elements.push(element)
    open.push(element)
  }
  parser.ontext = (text) => {
    const element = open.at(-1)
    if (element) element.text += text
  }
  parser.onclosetag = () => void open.pop()
  parser.write(svg).close()
  return elements
}

export const ofKind = (elements: readonly SvgElement[], kind: string): SvgElement[] =>
  elements.filter((element) => (element.attributes.class ?? '').split(' ').includes(kind))

export const texts = (elements: readonly SvgElement[]): string[] => elements.filter(({ name }) => name === 'text').map(({ text }) => text)

export function viewBox(elements: readonly SvgElement[]): Box {
  const [x = 0, y = 0, width = 0, height = 0] = (elements[0]?.attributes.viewBox ?? '').split(' ').map(Number)
  return { x, y, width, height }
}

/** The box of each text as its estimated width and its size give it. */
export function textBoxes(elements: readonly SvgElement[]): { readonly text: string; readonly size: number; readonly box: Box }[] {
  return elements
    .filter(({ name }) => name === 'text')
    .map(({ text, attributes, parent }) => {
      const [dx = 0, dy = 0] = (/translate\(([\d.-]+) ([\d.-]+)\)/.exec(parent?.attributes.transform ?? '') ?? []).slice(1).map(Number)
      const size = Number(attributes['font-size'] ?? 12)
      const bold = /nm-label|nm-target-label/.test(attributes.class ?? '') && !(attributes.class ?? '').includes('nm-empty')
      const width = textWidth(text, size, bold)
      const share = { start: 0, middle: 0.5, end: 1 }[attributes['text-anchor'] ?? 'start'] ?? 0
      const x = Number(attributes.x ?? 0) + dx - width * share
      const y = Number(attributes.y ?? 0) + dy
      const [, tx = 0, ty = 0] = (/^translate\(([\d.-]+) ([\d.-]+)\) rotate\(-90\)$/.exec(attributes.transform ?? '') ?? []).map(Number)
      if (attributes.transform) return { text, size, box: { x: tx - size * 0.8, y: ty - width, width: size, height: width } }
      return { text, size, box: { x, y: y - size * 0.8, width, height: size } }
    })
}

/** What is wrong with the text of a chart: too small, outside, or over other text. Nothing, if all is well. */
export function textFaults(svg: string): string[] {
  const elements = readSvg(svg)
  const frame = viewBox(elements)
  const boxes = textBoxes(elements)
  const slack = 1.5
  return boxes.flatMap(({ text, size, box }, i) => {
    const outside = box.x < -slack || box.y < -slack || box.x + box.width > frame.width + slack || box.y + box.height > frame.height + slack
    const over = boxes.slice(i + 1).filter((other) => overlaps({ ...box, x: box.x + 0.5, width: box.width - 1 }, other.box))
    return [
      ...(size < 12 ? [`“${text}” is set in ${size}`] : []),
      ...(outside ? [`“${text}” leaves the frame`] : []),
      ...over.map((other) => `“${text}” covers “${other.text}”`),
    ]
  })
}

/** Shapes whose own coordinates leave the frame of their chart; marks stand around theirs, so a little slack is given. */
export function outside(svg: string): string[] {
  const elements = readSvg(svg)
  const frame = viewBox(elements)
  return elements.flatMap((element) => {
    const { name, attributes, parent } = element
    const [dx = 0, dy = 0] = (/translate\(([\d.-]+) ([\d.-]+)\)/.exec(parent?.attributes.transform ?? '') ?? []).slice(1).map(Number)
    const away = corners(name, attributes).filter(
      ([x, y]) => x + dx < -1 || y + dy < -1 || x + dx > frame.width + 1 || y + dy > frame.height + 1,
    )
    return away.length > 0 ? [`${name}.${attributes.class} at ${away.join(' ')}`] : []
  })
}

function corners(name: string, attributes: SvgElement['attributes']): [number, number][] {
  const at = (key: string) => Number(attributes[key] ?? 0)
  if (name === 'circle') return [-1, 1].map((side) => [at('cx') + side * at('r'), at('cy') + side * at('r')])
  if (name === 'rect')
    return [
      [at('x'), at('y')],
      [at('x') + at('width'), at('y') + at('height')],
    ]
  return name === 'path' ? walk(attributes.d ?? '') : []
}

/** The corners of a path of straight lines. */
function walk(d: string): [number, number][] {
  let [x, y] = [0, 0]
  return [...d.matchAll(/([MmLlHhVv])([^A-Za-z]*)/g)].flatMap(([, command = '', rest = '']) => {
    const numbers = (rest.match(/-?[\d.]+/g) ?? []).map(Number)
    const [own, lone] = [command === command.toLowerCase(), /[HhVv]/.test(command)]
    const pairs = lone ? numbers.map((n) => (/[Hh]/.test(command) ? [n, own ? 0 : y] : [own ? 0 : x, n])) : []
    for (let i = 0; !lone && i < numbers.length; i += 2) pairs.push([numbers[i]!, numbers[i + 1]!])
    return pairs.map(([a = 0, b = 0]): [number, number] => {
      ;[x, y] = own ? [x + a, y + b] : [a, b]
      return [x, y]
    })
  })
}
