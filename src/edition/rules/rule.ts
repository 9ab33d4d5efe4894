/** A rule looks at the whole edition and reports; it never prints, mends or throws. */
import type { Phrase } from '../../model/phrase.ts'
import type { BodyFacts } from '../content/mdx.ts'
import type { Finding, Level, Place } from '../../model/finding.ts'
import type { EditionIndex } from '../index-edition.ts'
import type { Edition, Origin } from '../../model/types.ts'
import type { Table } from '../read/table.ts'

export interface RuleContext {
  readonly edition: Edition
  readonly index: EditionIndex
  /** Register tables as read, for rules about raw cells. */
  readonly registers: readonly Table[]
  /** Text, components and links of every MDX body. */
  readonly bodies: ReadonlyMap<string, BodyFacts & { readonly text: string; readonly firstLine: number }>
  /** Position of a field of a record. */
  place(origin: Origin, field: string): Place
}

export type Rule = (context: RuleContext) => Finding[]

/** One finding at a field of a record. */
export function found(
  context: RuleContext,
  level: Level,
  rule: string,
  origin: Origin,
  field: string,
  value: string | null,
  phrase: Phrase,
): Finding {
  return { level, rule, ...context.place(origin, field), ...(value === null ? {} : { value }), phrase }
}
