/** The body of an MDX file: only text, Markdown and the listed components; content cannot run code. */
import * as say from '../../language/findings/mdx.ts'
import type { Finding } from '../../model/finding.ts'
import { eachNode, isComponent, type TextNode } from '../../model/markdown/nodes.ts'
import { parseText } from '../../model/markdown/parser.ts'
import { marksIn } from '../../model/person-mark.ts'
import { recent } from '../../model/once.ts'
import { checkAddress } from './body/addresses.ts'
import { checkNode, checkComponent } from './body/code.ts'
import { anchorsOf, checkHeadings } from './body/headings.ts'
import { tooLarge } from './body/limits.ts'
import { checkReferences } from './body/notes.ts'
import { checkMarks } from './body/marks.ts'
import { checkTableWidth } from './body/table-width.ts'
import { spotOf, type AddressUse, type BodyFacts, type ComponentUse, type Report } from './body/report.ts'

/** Most of the time that a text takes is its parsing. */
const parsed = recent(500, parseText)

const nothing: BodyFacts = { tree: null, components: [], links: [], images: [], anchors: new Set() }

/** Checks a body and lists what it uses. `firstLine` is the body's first line in its file. */
export function readBody(body: string, file: string, firstLine: number, findings: Finding[]): BodyFacts {
  const report: Report = (level, rule, at, value, phrase) =>
    findings.push({ level, rule, file, ...('type' in at ? spotOf(at, firstLine) : at), value: value.slice(0, 80), phrase })
  const large = tooLarge(body)
  if (large) {
    report('error', 'too-large', { line: large.line + firstLine - 1, column: 1 }, '', large.phrase)
    return nothing
  }
  let tree: TextNode
  try {
    tree = parsed(body)
  } catch (error) {
    findings.push(syntaxFinding(error, body, file, firstLine))
    return nothing
  }
  const components: ComponentUse[] = []
  const links: AddressUse[] = []
  const images: AddressUse[] = []
  const marks = marksIn(body)
  const inMark = ({ position }: TextNode) =>
    marks.some(({ start, end }) => start <= (position?.start.offset ?? -1) && (position?.end.offset ?? -1) <= end)
  const definitions = checkReferences(tree, report)
  eachNode(tree, (node, parent, index) => {
    checkNode(node, body, report)
    if (isComponent(node)) {
      const attributes = checkComponent(node, report)
      if (attributes) components.push({ name: node.name ?? '', attributes, ...spotOf(node, firstLine) })
    }
    const address = checkAddress(node, definitions, report)
    if (address) (address.isImage ? images : links).push({ url: address.url, inMark: inMark(node), ...spotOf(node, firstLine) })
    checkMarks(node, parent, index, body, report)
    checkTableWidth(node, report)
  })
  checkHeadings(tree, body, report)
  return { tree, components, links, images, anchors: anchorsOf(tree) }
}

function syntaxFinding(error: unknown, body: string, file: string, firstLine: number): Finding {
  const { line, column, ruleId } = error as { line?: number; column?: number; ruleId?: string }
  const seen = line === undefined ? '' : (body.split('\n')[line - 1] ?? '')
  return {
    level: 'error',
    rule: 'mdx-syntax',
    file,
    line: (line ?? 1) + firstLine - 1,
    column: column ?? 1,
    value: seen.trim().slice(0, 80),
    phrase: say.mdxSyntax(ruleId ?? '', seen),
  }
}
