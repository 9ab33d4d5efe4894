/** One version of a text as far as its history is told: what readers read of it, whole and below each heading. */
import { withoutTyping } from '../../language/typing.ts'
import { splitFrontMatter } from '../content/front-matter.ts'

export interface TextVersion {
  /** Title, summary and body as typed. */
  readonly exact: string
  /** The same, without what only typing decides. */
  readonly folded: string
  /** Heading of the second level, as a reader reads it → what stands below it, folded. What comes before the first is below none. */
  readonly sections: ReadonlyMap<string, string>
}

const shownKeys = /^(?:tieu_de|title|mo_ta|description):.*$/gm

export function textVersion(bytes: Uint8Array): TextVersion {
  const text = new TextDecoder().decode(bytes).replace(/\r\n?/g, '\n').normalize('NFC')
  const { yaml, body } = splitFrontMatter(text) ?? { yaml: '', body: text }
  const exact = [...(yaml.match(shownKeys) ?? []), body].join('\n')
  return { exact, folded: withoutTyping(exact), sections: sectionsOf(body) }
}

function sectionsOf(body: string): ReadonlyMap<string, string> {
  const [, ...parts] = body.split(/^##[ \t]+(?=\S)/m)
  return new Map(
    parts.map((part) => {
      const [heading = '', ...rest] = part.split('\n')
      return [readHeading(heading), withoutTyping(rest.join('\n'))]
    }),
  )
}

/** A heading without its marks, links and components. */
const readHeading = (typed: string): string =>
  typed
    .replace(/<[^>]*>/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`]|[ \t]#+[ \t]*$|\{[^}]*\}/g, '')
    .trim()

/** Headings of the newer version below which it says something else. */
export function changedHeadings(before: TextVersion, after: TextVersion): string[] {
  const known = new Map([...before.sections].map(([heading, text]) => [withoutTyping(heading), text]))
  return [...after.sections].flatMap(([heading, text]) => (known.get(withoutTyping(heading)) === text ? [] : [heading]))
}
