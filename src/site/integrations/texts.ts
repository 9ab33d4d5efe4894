/** How the build turns texts into pages; the tests of both locks build with the very same settings. */
import type { RemarkPlugin } from '@astrojs/markdown-remark'
import { contentComponents, lockPictures } from './content-components.ts'
import { textShape } from './text-shape.ts'

export const textProcessor = {
  // Astro's type of a plugin knows no tree but Markdown's own.
  remarkPlugins: [contentComponents as unknown as RemarkPlugin],
  rehypePlugins: [lockPictures, textShape],
  smartypants: false,
}
