/**
 * How the build reads texts: with the parser of the check, and with a lock of its own. The check says the same beforehand
 * and better; here everything that is not known to be plain text is refused once more, for the build reads the files anew.
 */
import { fileURLToPath } from 'node:url'
import type { Processor } from 'unified'
import { buildWords } from '../../language/interface/build.ts'
import { textWords } from '../../language/interface/texts.ts'
import { textAddress } from '../../model/markdown/address.ts'
import { eachNode, isComment, isComponent, plainAttributes, plainNodes, type TextNode } from '../../model/markdown/nodes.ts'
import { parseText } from '../../model/markdown/parser.ts'
import { asideNames, componentOf } from '../../model/schema/components.ts'
import type { HtmlNode } from './html-node.ts'
import { localeOfFile } from './text-shape.ts'
import { PlainError } from '../../model/plain-error.ts'

const folder = fileURLToPath(new URL('../content/', import.meta.url))
const components = fileURLToPath(new URL('../components/', import.meta.url))

/** Markdown links know nothing of the base path that the site may live under. */
const base = (process.env['BASE_PATH'] || '/').replace(/\/$/, '')

/** Remark plugin: sets the parser, refuses what could run, gives content its components without imports. */
export function contentComponents(this: Processor) {
  this.parser = (text) => parseText(text)
  return lockAndImport
}

/** Over a tree of whatever parser: the lock does not rest on the check, nor on the parser. */
export function lockAndImport(tree: TextNode, file: { path?: string } = {}): void {
  const used = new Set<string>()
  const { asides } = textWords(localeOfFile(file.path))
  const terms = new Set<string>()
  eachNode(tree, (node, parent) => {
    lock(node)
    if (node.type === 'containerDirective') nameAside(node, asides[node.name as keyof typeof asides])
    if (isComponent(node)) used.add(node.name!)
    if (node.name === 'TuNgu' && isComponent(node)) noteTerm(node, parent, terms)
    if (node.url?.startsWith('/')) Object.assign(node, { url: `${base}${node.url}` })
  })
  const children = tree.children as TextNode[]
  if (terms.size > 0) children.push(termNotes([...terms]))
  for (const name of used) children.unshift(importOf(name, `${folder}${name}.astro`))
  if (terms.size > 0) children.unshift(importOf(notes, `${components}${notes}.astro`))
}

/** A word explained: its meaning goes to the end of the text. In a heading it is the word alone. */
function noteTerm(node: TextNode, parent: TextNode | null, terms: Set<string>): void {
  if (parent?.type === 'heading') Object.assign(node, { attributes: [...(node.attributes as []), attribute('plain', 'co')] })
  else terms.add(plainAttributes(node)?.['ma'] ?? '')
}

const notes = 'TermNotes'
const attribute = (name: string, value: string) => ({ type: 'mdxJsxAttribute', name, value })
const termNotes = (codes: readonly string[]): TextNode => ({
  type: 'mdxJsxFlowElement',
  name: notes,
  attributes: [attribute('ma', codes.join(' '))],
  children: [],
})

/** A block between `:::` without a title of its own has one in the language of its text. */
function nameAside(node: TextNode, name: string): void {
  const children = node.children as TextNode[]
  if (!children[0]?.data?.directiveLabel)
    children.unshift({ type: 'paragraph', data: { directiveLabel: true }, children: [{ type: 'text', value: name }] })
}

function lock(node: TextNode): void {
  if (isComponent(node)) {
    const component = componentOf(node.name ?? '')
    const known = component?.attributes.map(({ name }) => name)
    const given = plainAttributes(node)
    if (!known || !given || component?.isResolved || Object.keys(given).some((name) => !known.includes(name)))
      throw new PlainError(buildWords.componentInContent(node.name ?? ''))
  } else if (!plainNodes.has(node.type) && !isComment(node)) throw new PlainError(buildWords.codeInContent)
  if (node.type === 'containerDirective' && (!asideNames.includes(node.name ?? '') || Object.keys(node.attributes ?? {}).length > 0))
    throw new PlainError(buildWords.componentInContent(node.name ?? ''))
  if (node.url !== undefined) lockAddress(node.url, node.type === 'image')
}

function lockAddress(url: string, isPicture: boolean): void {
  const address = textAddress(url)
  if (address.kind === 'outside' && (isPicture || !address.read.ok)) throw new PlainError(buildWords.addressInContent(url))
}

/** Rehype plugin: pictures whose address stood elsewhere in the text have it by now. */
export function lockPictures() {
  return (tree: HtmlNode): void => {
    const visit = ({ tagName, properties, children }: HtmlNode): void => {
      const src = properties?.['src']
      if (tagName === 'img' && typeof src === 'string') lockAddress(src, true)
      children?.forEach(visit)
    }
    visit(tree)
  }
}

/** `import Name from '…/content/Name.astro'` as the tree node that MDX expects. */
function importOf(name: string, source: string): TextNode {
  const estree = {
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
  }
  return { type: 'mdxjsEsm', value: '', data: { estree } }
}
