/**
 * What was checked is what is built: pages come from the edition as it was read and checked, never from the files again.
 * A loader gives Astro their list, titles and texts; a Vite plugin answers with the same text where Astro would read the file.
 */
import type { ViteUserConfig } from 'astro'
import type { Loader, LoaderContext } from 'astro/loaders'
import { realpathSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildWords } from '../../language/interface/build.ts'
import type { ContentKind, ContentPage } from '../../model/types.ts'
import { isAreaLanguage } from '../../model/locale.ts'
import { PlainError } from '../../model/plain-error.ts'
import { editionDir, opened } from '../opened.ts'

type VitePlugin = NonNullable<ViteUserConfig['plugins']>[number]

const slashed = (path: string): string => path.split(sep).join('/')

/** No page while the edition has errors: whoever asks for one is told why. */
const pages = (): readonly ContentPage[] => opened().publication?.edition.content ?? []

/** The page without its front matter, every line where it stands in the file. */
export function moduleText({ body, bodyLine }: Pick<ContentPage, 'body' | 'bodyLine'>): string {
  return `---\n${'\n'.repeat(bodyLine - 3)}---\n${body}`
}

/** Pages of one kind, or all in languages of the area: Starlight asks for `title` and `description`. */
export function checkedTexts(kind: ContentKind | 'area'): Loader {
  return {
    name: 'checked-texts',
    load: async (context) => {
      await fill(context, kind)
      const folder = slashed(join(editionDir(), 'content/'))
      // After whoever else listens: the edition is forgotten first, then read anew.
      const refill = (_event: string, path: string) => {
        if (slashed(path).startsWith(folder)) setImmediate(() => void fill(context, kind))
      }
      context.watcher?.on('all', refill)
    },
  }
}

async function fill({ store, parseData, generateDigest, config }: LoaderContext, kind: ContentKind | 'area'): Promise<void> {
  store.clear()
  for (const page of pages()) {
    if ((isAreaLanguage(page.locale) ? 'area' : page.kind) !== kind) continue
    const file = join(editionDir(), page.origin.file)
    const id = page.origin.file.replace(/^content\//, '').replace(/\.mdx$/, '')
    const data = await parseData({ id, data: { title: page.title, description: page.description }, filePath: file })
    const filePath = slashed(relative(fileURLToPath(config.root), file))
    store.set({ id, data, body: page.body, filePath, digest: generateDigest(moduleText(page)), deferredRender: true })
  }
}

/** Answers for every text below the edition's `content/`; one that the check did not see is not built. */
export function checkedModules(): VitePlugin {
  return {
    name: 'checked-texts',
    enforce: 'pre',
    load: {
      filter: { id: /\.mdx?(?:\?|$)/ },
      handler: (id) => textOf(id.split('?')[0]!),
    },
  }
}

/** The text of a module; undefined for a file that is no text of the edition. */
export function textOf(path: string): string | undefined {
  const dir = editionDir()
  const home = [dir, realpathSync(dir)].find((known) => slashed(path).startsWith(slashed(join(known, 'content/'))))
  if (home === undefined) return undefined
  const file = slashed(relative(home, path))
  const page = pages().find(({ origin }) => origin.file === file)
  if (!page) throw new PlainError(buildWords.uncheckedText(file))
  return moduleText(page)
}
