/** What the parts of the check of a body share: how they report, and what they collect. */
import type { Finding, Level } from '../../../model/finding.ts'
import type { TextNode } from '../../../model/markdown/nodes.ts'
import type { RuleName } from '../../../model/rules.ts'

export interface Spot {
  readonly line: number
  readonly column: number
}

/** One use of a component: its name, its plain attributes and where it stands in the file. */
export interface ComponentUse extends Spot {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
}

export interface AddressUse extends Spot {
  readonly url: string
  /** Within the mark of a person, whose form answers for it. */
  readonly inMark: boolean
}

export interface BodyFacts {
  /** Null for a body that cannot be read. */
  readonly tree: TextNode | null
  readonly components: readonly ComponentUse[]
  readonly links: readonly AddressUse[]
  readonly images: readonly AddressUse[]
  /** Ids that the build gives to headings and notes of this body. */
  readonly anchors: ReadonlySet<string>
}

/** Adds a finding at a node of the body. */
export type Report = (level: Level, rule: RuleName, at: TextNode | Spot, value: string, phrase: Finding['phrase']) => void

export const spotOf = (node: TextNode, firstLine: number): Spot => {
  const start = node.position?.start ?? { line: 1, column: 1 }
  return { line: start.line + firstLine - 1, column: start.column }
}

/** The letters of the text that a node was made from. */
export const sourceOf = ({ position }: TextNode, body: string): string =>
  position ? body.slice(position.start.offset, position.end.offset) : ''
