/** SVG as a parser of XML reads it: a drawing may not run code, fetch anything, or be something else than a drawing. */
import sax from 'sax'

export type DrawingFault = 'broken' | 'runs' | 'fetches'

const running = /^(?:script|foreignobject|iframe|object|embed|handler|listener|set|animate|animatetransform|animatemotion)$/i
const fetching = /^(?:image|feimage|use|a|link|audio|video)$/i
/** Inside the drawing, or a picture written into it. */
const ownAddress = /^\s*(?:#|data:image\/(?:png|jpeg|webp|gif);)/i

/** Null for a drawing that only draws. */
export function drawingFault(text: string): DrawingFault | null {
  const faults: DrawingFault[] = []
  const tags: string[] = []
  const note = (found: DrawingFault) => void faults.push(found)
  const parser = sax.parser(true)
  parser.onerror = () => {
    note('broken')
    parser.error = null as unknown as Error
  }
  parser.ondoctype = (doctype) => {
    if (/ENTITY|SYSTEM\s|\[/i.test(doctype)) note('runs')
  }
  parser.onprocessinginstruction = ({ name }) => {
    if (name !== 'xml') note('fetches')
  }
  parser.onopentag = ({ name, attributes }) => {
    const tag = name.replace(/^.*:/, '')
    tags.push(tag)
    if (running.test(tag)) note('runs')
    for (const [key, value] of Object.entries(attributes)) {
      const address = String(value)
      if (/^on/i.test(key) || /^\s*(?:javascript|vbscript):/i.test(address.replace(/[\u0000-\u0020]/g, ''))) note('runs')
      if (/(?:^|:)(?:href|src)$/i.test(key) && !ownAddress.test(address) && (fetching.test(tag) || address !== '')) note('fetches')
      if (leaves(address)) note('fetches')
    }
  }
  parser.ontext = (style) => {
    if (leaves(style)) note('fetches')
  }
  parser.oncdata = parser.ontext
  parser.write(text).close()
  return faults[0] ?? (tags[0] === 'svg' ? null : 'broken')
}

const leaves = (css: string): boolean =>
  /@import/i.test(css) || [...css.matchAll(/url\(\s*["']?([^)]*)/gi)].some(([, to = '']) => !ownAddress.test(to))
