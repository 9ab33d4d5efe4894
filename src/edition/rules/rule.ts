/** A rule looks at the whole edition and reports; it never prints, mends or throws. */
import type { BodyFacts } from '../content/body/report.ts'
import type { Finding, Place } from '../../model/finding.ts'
import type { Moment } from '../../model/moment.ts'
import type { EditionFile } from '../folder.ts'
import type { EditionIndex } from '../index-edition.ts'
import type { Edition, IsoDate, Origin } from '../../model/types.ts'
import type { RecordField } from '../../model/schema/names.ts'
import type { RegisterName, Schemas } from '../../model/schema/tables.ts'
import type { Table } from '../read/table.ts'

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
  /** Paths of all files of the edition that are read or known, pictures among them. */
  readonly files: readonly string[]
  /** The files that were read, with their bytes. */
  readonly documents: readonly EditionFile[]
  /** Paths below `public/`, whose files a build copies as they are. */
  readonly publicFiles: readonly string[]
  /** The bytes of a file by its path in the edition, or below `public/`; none where it cannot be opened. */
  bytesOf(path: string): Uint8Array
  /** Text, components and links of every MDX body. */
  readonly bodies: ReadonlyMap<string, CheckedBody>
  /** The moment of the build. */
  readonly now: Moment
  /** Position of a field of a record. */
  place(origin: Origin, field: RecordField): Place
}

export type Rule = (context: RuleContext) => Finding[]

/** What a rule has found at a field of a record. */
interface Found extends Pick<Finding, 'level' | 'rule' | 'value' | 'phrase'> {
  readonly origin: Origin
  readonly field: RecordField
}

/** No record may speak of a later day: that of the build, or of the figures' editor where a build looks back in time. */
export const lastDay = ({ edition, now }: RuleContext): IsoDate => (now.day > edition.site.asOf ? now.day : edition.site.asOf)

/** One finding, with the position of its field in the file. */
export function found(context: RuleContext, { level, rule, origin, field, value, phrase }: Found): Finding {
  return { level, rule, ...context.place(origin, field), ...(value === undefined ? {} : { value }), phrase }
}
