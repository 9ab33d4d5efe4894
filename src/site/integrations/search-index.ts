/**
 * The search index of the built site, made by Pagefind; it is fetched only when a reader searches. Pagefind
 * ignores tone marks but not đ and ƀ, so the indexed copy of a page (not the published one) carries its words
 * with those letters folded.
 */
import type { AstroIntegration } from 'astro'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
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

/** Of use to hands and programs, not to a search: files and texts to take, addresses, codes, fingerprints. */
const technical = ['pre', 'code', '.no-print', '.sources a'] as const

/** Parts of Pagefind that our search page does not use: boxes and lists of its own, and a worker. */
const unused = /^pagefind-(?!entry\.json$)/

/** Written by us: Pagefind's own writing has ended before its last bytes were on the disk. */
export function writeIndex(dir: string, { files, errors }: { files: readonly IndexFile[]; errors: readonly string[] }): void {
  if (errors.length > 0) throw new Error(errors.join('\n'))
  for (const { path, content } of files.filter(({ path }) => !unused.test(path))) {
    const target = join(dir, path)
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, path === 'pagefind-entry.json' ? orderedEntry(Buffer.from(content).toString('utf8')) : content)
  }
}

interface IndexFile {
  readonly path: string
  readonly content: Uint8Array
}

export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { createIndex, close } = await import('pagefind')
        const { index, errors } = await createIndex({ includeCharacters: '‘’ʼ', excludeSelectors: [...technical] })
        if (!index) throw new Error(errors.join('\n'))
        const root = fileURLToPath(dir)
        let pages = 0
        for (const name of builtPages(root)) {
          const html = readFileSync(join(root, name), 'utf8')
          if (!html.includes('data-pagefind-body')) continue
          await index.addHTMLFile({ sourcePath: name, content: indexed(html) })
          pages++
        }
        const made = await index.getFiles()
        await close()
        writeIndex(join(root, 'pagefind'), made)
        logger.info(`${pages} pages indexed`)
      },
    },
  }
}
