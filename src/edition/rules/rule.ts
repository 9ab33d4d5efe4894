/** A rule looks at the whole edition and reports; it never prints, mends or throws. */
import type { Phrase } from '../../model/phrase.ts'
import type { BodyFacts } from '../content/mdx.ts'
import type { Finding, Level, Place } from '../../model/finding.ts'
import type { EditionIndex } from '../index-edition.ts'
import type { Edition, Origin } from '../../model/types.ts'
import type { RecordField } from '../../model/schema/names.ts'
import type { RegisterName, Schemas } from '../../model/schema/tables.ts'
import type { Table } from '../read/table.ts'
import type { RuleName } from '../../model/rules.ts'

/** The registers that could be read, by name. */
export type RegisterTables = { readonly [N in RegisterName]?: Table<Schemas[N]> }

/** A body with its text, for the rules that read it. */
export interface CheckedBody extends BodyFacts {
  readonly text: string
  readonly firstLine: number
}

export interface RuleContext {
  readonly edition: Edition
  readonly index: EditionIndex
  /** Register tables as read, for rules about raw cells. */
  readonly registers: RegisterTables
  /** Text, components and links of every MDX body. */
  readonly bodies: ReadonlyMap<string, CheckedBody>
  /** Position of a field of a record. */
  place(origin: Origin, field: RecordField): Place
}

export type Rule = (context: RuleContext) => Finding[]

/** One finding at a field of a record. */
export function found(
  context: RuleContext,
  level: Level,
  rule: RuleName,
  origin: Origin,
  field: RecordField,
  value: string | null,
  phrase: Phrase,
): Finding {
  return { level, rule, ...context.place(origin, field), ...(value === null ? {} : { value }), phrase }
}
