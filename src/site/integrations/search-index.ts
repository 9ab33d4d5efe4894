/**
 * The search index of the built site, made by Pagefind; it is fetched only when a reader searches. Pagefind
 * ignores tone marks but not đ and ƀ, so the indexed copy of a page (not the published one) carries its words
 * with those letters folded.
 */
import type { AstroIntegration } from 'astro'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { foldedWords } from '../../language/fold.ts'

function indexed(html: string): string {
  const words = foldedWords(html.replace(/<(?:script|style)[\s\S]*?<\/(?:script|style)>|<[^>]+>/g, ' '))
  return words === ''
    ? html
    : html.replace('</main>', `<span hidden data-pagefind-meta="folded[data-words]" data-words="${words}"></span></main>`)
}

export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { createIndex, close } = await import('pagefind')
        const { index, errors } = await createIndex({ includeCharacters: '‘’ʼ' })
        if (!index) throw new Error(errors.join('\n'))
        const root = fileURLToPath(dir)
        let pages = 0
        for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
          if (!entry.isFile() || !entry.name.endsWith('.html')) continue
          const path = join(entry.parentPath, entry.name)
          const html = readFileSync(path, 'utf8')
          if (!html.includes('data-pagefind-body')) continue
          await index.addHTMLFile({ sourcePath: relative(root, path), content: indexed(html) })
          pages++
        }
        await index.writeFiles({ outputPath: join(root, 'pagefind') })
        await close()
        logger.info(`${pages} pages indexed`)
      },
    },
  }
}
