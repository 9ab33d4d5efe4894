/** How the build turns texts into pages; the tests of both locks build with the very same settings. */
import { rehypeHeadingIds, type RehypePlugin, type RemarkPlugin } from '@astrojs/markdown-remark'
import { contentComponents, lockPictures } from './content-components.ts'
import { textContents } from './text-contents.ts'
import { textShape } from './text-shape.ts'

/** A plugin of its own: the same one twice would run only here, and its list would miss what the next ones change. */
const headingIds = () => rehypeHeadingIds()

export const textProcessor = {
  // Astro's type of a plugin knows no tree but Markdown's own.
  remarkPlugins: [contentComponents as unknown as RemarkPlugin],
  rehypePlugins: [lockPictures, headingIds, textShape, textContents as unknown as RehypePlugin],
  smartypants: false,
}
