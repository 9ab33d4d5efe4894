/** The body of an MDX file: only text, Markdown and the listed components; content cannot run code. */
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import * as say from '../../language/findings/mdx.ts'
import type { Finding } from '../../model/finding.ts'
import { nearest } from '../read/suggest.ts'
import { componentNames, componentOf } from '../../model/schema/components.ts'
import type { RuleName } from '../../model/rules.ts'

interface Node {
  readonly type: string
  readonly name?: string | null
  readonly value?: string
  readonly url?: string
  readonly attributes?: readonly { type: string; name?: string; value?: unknown }[]
  readonly children?: readonly Node[]
  readonly position?: { readonly start: { readonly line: number; readonly column: number } }
}

/** One use of a component: its name, its plain attributes and where it stands in the file. */
export interface ComponentUse {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly line: number
  readonly column: number
}

export interface BodyFacts {
  readonly components: readonly ComponentUse[]
  readonly links: readonly { readonly url: string; readonly line: number; readonly column: number }[]
}

const processor = unified().use(remarkParse).use(remarkMdx)

/** Checks a body and lists the components and links it uses. `firstLine` is the body's first line in its file. */
export function readBody(body: string, file: string, firstLine: number, findings: Finding[]): BodyFacts {
  const components: ComponentUse[] = []
  const links: { url: string; line: number; column: number }[] = []
  let tree: Node
  try {
    tree = processor.parse(body)
  } catch (error) {
    findings.push(syntaxFinding(error, body, file, firstLine))
    return { components, links }
  }
  const visit = (node: Node): void => {
    const start = node.position?.start ?? { line: 1, column: 1 }
    const place = { line: start.line + firstLine - 1, column: start.column }
    const refuse = (rule: RuleName, phrase: Finding['phrase'], value: string) =>
      findings.push({ level: 'error', rule, file, ...place, value: value.slice(0, 80), phrase })
    if (node.type === 'mdxjsEsm') refuse('code-in-content', say.importOrExport(), node.value ?? '')
    else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
      if (!/^\s*\/\*[\s\S]*\*\/\s*$/.test(node.value ?? ''))
        refuse('code-in-content', say.expression(node.value ?? ''), `{${node.value ?? ''}}`)
    } else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      const name = node.name ?? ''
      const plain: Record<string, string> = Object.create(null) as Record<string, string>
      for (const attribute of node.attributes ?? []) {
        if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string')
          refuse('code-in-content', say.attributeExpression(name), name)
        else if (attribute.name) plain[attribute.name] = attribute.value
      }
      const known = componentOf(name)
      if (!known) refuse('unknown-component', say.unknownComponent(name, componentNames, nearest(name, componentNames)), `<${name}>`)
      else {
        const attributes = known.attributes.map((attribute) => attribute.name)
        for (const key of Object.keys(plain))
          if (!attributes.includes(key)) refuse('unknown-attribute', say.unknownAttribute(name, key, attributes), key)
        for (const attribute of known.attributes)
          if (attribute.required && !plain[attribute.name]) refuse('missing-value', say.missingAttribute(name, attribute.name), `<${name}>`)
        components.push({ name, attributes: plain, ...place })
      }
    } else if (node.type === 'link' || node.type === 'image' || node.type === 'definition') {
      const url = node.url ?? ''
      if (/^\s*(?:javascript|data|vbscript):/i.test(url)) refuse('unsafe-link', say.unsafeLink(url), url)
      else if (node.type === 'image' && /^(?:https?:)?\/\//i.test(url)) refuse('remote-image', say.remoteImage(), url)
      links.push({ url, ...place })
    }
    node.children?.forEach(visit)
  }
  visit(tree)
  return { components, links }
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
