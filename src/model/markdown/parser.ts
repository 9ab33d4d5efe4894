/** The one parser of texts: the check and the build both read with it, so that what was checked is what is built. */
import remarkDirective from 'remark-directive'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified, type Processor } from 'unified'
import type { TextNode } from './nodes.ts'

const colon = ':'.charCodeAt(0)

/** A colon within a sentence is a colon: of the directives only the blocks between `:::` are read. */
function blocksOnly(this: Processor): void {
  for (const extension of this.data().micromarkExtensions ?? []) if (extension.flow?.[colon]) delete extension.text
}

/** “30~40 hộ” stays as typed: only `~~` strikes through. */
const processor = unified()
  .use(remarkParse)
  .use(remarkMdx)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkDirective)
  .use(blocksOnly)
  .freeze()

/** Throws, with line and column, where the text cannot be parsed. */
export const parseText = (text: string): TextNode => processor.parse(text) as unknown as TextNode
