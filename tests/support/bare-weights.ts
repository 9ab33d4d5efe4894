/** Bytes of HTML of the pages of a built site, without their sheet. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { htmlFiles } from '../../src/site/integrations/html-files.ts'

/** By address below the site's own; the one-file books are downloads, not pages. */
export function bareWeights(dir: string): ReadonlyMap<string, number> {
  const pages = htmlFiles(dir).filter((name) => name.endsWith('index.html'))
  return new Map(
    pages.map((name) => {
      const bare = readFileSync(join(dir, name), 'utf8').replace(/<style[^>]*>[\s\S]*?<\/style>/g, '')
      return [name.slice(0, -'index.html'.length), Buffer.byteLength(bare)]
    }),
  )
}
