/**
 * Gives content its components without imports, and refuses code: the check says the same beforehand and
 * better; here it is refused once more, for the build reads the files anew.
 */
import { fileURLToPath } from 'node:url'
import { buildWords } from '../../language/interface/build.ts'
import { componentOf } from '../../model/schema/components.ts'

interface Node {
  type: string
  name?: string | null
  value?: string
  url?: string
  children?: Node[]
  attributes?: { type: string; value?: unknown }[]
  data?: { estree: object }
}

const folder = fileURLToPath(new URL('../content/', import.meta.url))

/** Markdown links know nothing of the base path that the site may live under. */
const base = (process.env['BASE_PATH'] || '/').replace(/\/$/, '')

/** Remark plugin over an MDX tree. */
export function contentComponents() {
  return (tree: Node): void => {
    const used = new Set<string>()
    visit(tree, used)
    for (const name of used) tree.children!.unshift(importOf(name))
  }
}

function visit(node: Node, used: Set<string>): void {
  const comment = /^\s*\/\*[\s\S]*\*\/\s*$/.test(node.value ?? '')
  if (node.type === 'mdxjsEsm' || (/^mdx(?:Flow|Text)Expression$/.test(node.type) && !comment)) throw new Error(buildWords.codeInContent)
  if (node.type.startsWith('mdxJsx')) {
    const name = node.name ?? ''
    if (!componentOf(name) || node.attributes?.some((a) => a.type !== 'mdxJsxAttribute' || typeof a.value !== 'string')) {
      throw new Error(buildWords.componentInContent(name))
    }
    used.add(name)
  }
  if (node.url?.startsWith('/') && !node.url.startsWith('//')) node.url = `${base}${node.url}`
  node.children?.forEach((child) => visit(child, used))
}

/** `import Name from '…/content/Name.astro'` as the tree node that MDX expects. */
function importOf(name: string): Node {
  const source = `${folder}${name}.astro`
  return {
    type: 'mdxjsEsm',
    value: '',
    data: {
      estree: {
        type: 'Program',
        sourceType: 'module',
        body: [
          {
            type: 'ImportDeclaration',
            specifiers: [{ type: 'ImportDefaultSpecifier', local: { type: 'Identifier', name } }],
            source: { type: 'Literal', value: source, raw: JSON.stringify(source) },
            attributes: [],
          },
        ],
      },
    },
  }
}
