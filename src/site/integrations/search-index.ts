/**
 * The search index of the built site, made by Pagefind; it is fetched only when a reader searches. Pagefind
 * ignores tone marks but not đ and ƀ, so the indexed copy of a page (not the published one) carries its words
 * with those letters folded.
 */
import type { AstroIntegration } from 'astro'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { foldedWords } from '../../language/fold.ts'

function indexed(html: string): string {
  const words = foldedWords(html.replace(/<(?:script|style)[\s\S]*?<\/(?:script|style)>|<[^>]+>/g, ' '))
  return words === ''
    ? html
    : html.replace('</main>', `<span hidden data-pagefind-meta="folded[data-words]" data-words="${words}"></span></main>`)
}

/** Pagefind's entry file, its languages in the order of their codes: it writes them in an order of chance. */
export function orderedEntry(text: string): string {
  const entry = JSON.parse(text) as { languages: Record<string, unknown> }
  const languages = Object.entries(entry.languages).sort(([a], [b]) => (a < b ? -1 : 1))
  return JSON.stringify({ ...entry, languages: Object.fromEntries(languages) })
}

/** The built pages below a folder, in one order on every machine. */
function builtPages(root: string): string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .sort()
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
        for (const name of builtPages(root)) {
          const html = readFileSync(join(root, name), 'utf8')
          if (!html.includes('data-pagefind-body')) continue
          await index.addHTMLFile({ sourcePath: name, content: indexed(html) })
          pages++
        }
        await index.writeFiles({ outputPath: join(root, 'pagefind') })
        await close()
        const entry = join(root, 'pagefind', 'pagefind-entry.json')
        writeFileSync(entry, orderedEntry(readFileSync(entry, 'utf8')))
        logger.info(`${pages} pages indexed`)
      },
    },
  }
}
