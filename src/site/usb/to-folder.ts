/** A built site made ready to be carried about in a folder, such as on a USB stick, and opened there with a double click. */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { formsPage } from '../../model/addresses/forms.ts'
import { icons, missingPages, offlineLists, searchFolder, securityFile, serverFiles } from '../../model/addresses/own.ts'
import { feedForms } from '../../model/addresses/paths.ts'
import { locales, type Locale } from '../../model/locale.ts'
import { withNewPolicy } from '../../outputs/policy.ts'
import { htmlFiles } from '../integrations/html-files.ts'
import { pack } from '../pack.ts'
import { pageInFolder, type Folder } from './in-folder.ts'

/** What needs a host: its own files, a worker, feeds, forms that ask a repository. */
const ofHosts: ReadonlySet<string> = new Set([
  ...serverFiles,
  ...Object.values(missingPages),
  ...Object.values(offlineLists),
  ...Object.values(icons),
  securityFile,
  'sw.js',
  'manifest.webmanifest',
  'robots.txt',
  'llms.txt',
  'sitemap-index.xml',
  'sitemap-0.xml',
])
const isOfHosts = (path: string): boolean =>
  ofHosts.has(path) ||
  path.startsWith(formsPage) ||
  [...feedForms, 'oembed.json'].some((name) => path === name || path.endsWith(`/${name}`))

const aloudFile = '_astro/doc.js'
const searchFile = (locale: Locale): string => `${searchFolder(locale)}tim.js`

/**
 * The search of a language with its index inside, in place of one that fetches both: `fetch` answers from the files that the script holds.
 * They are in it from here on, and nowhere else.
 */
async function searchScript(root: string, locale: Locale): Promise<string> {
  const folder = join(root, searchFolder(locale))
  const files = Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
  for (const name of Object.keys(files)) rmSync(join(folder, name))
  const script = await pack(new URL('../scripts/search.ts', import.meta.url), 'iife')
  return `{const files=${JSON.stringify(files)};const fetch=async(path)=>new Response(files[path.split('/').pop()]);${script}}`
}

/** What a page may load from its own host, it may load from files: not every browser takes a folder for a host. */
const forFiles = (html: string): string =>
  html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, (policy) => policy.replaceAll("'self'", "'self' file:"))

/** Changes a built folder in place; `base` is the site's path, ending in `/`, `host` its address where it has one. */
export async function toFolder(root: string, base: string, host: URL | null): Promise<void> {
  const paths = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    )
  const left = paths.filter((path) => isOfHosts(path) || /^_astro\/.*\.js$/.test(path))
  for (const path of left) rmSync(join(root, path))
  rmSync(join(root, formsPage), { recursive: true, force: true })
  for (const locale of locales) writeFileSync(join(root, searchFile(locale)), await searchScript(root, locale))
  writeFileSync(join(root, aloudFile), await pack(new URL('aloud.ts', import.meta.url), 'iife'))
  const folder: Folder = { base, host, has: (path) => existsSync(join(root, path)) }
  for (const page of htmlFiles(root)) {
    const html = readFileSync(join(root, page), 'utf8')
    const locale = page.startsWith('en/') ? 'en' : 'vi'
    const up = '../'.repeat(page.split('/').length - 1)
    const search = page.endsWith('tim/index.html') ? `<script src="${up}${searchFile(locale)}" defer></script>` : ''
    const aloud = html.includes(' data-script="') ? `<script src="${up}${aloudFile}" defer></script>` : ''
    const moved = pageInFolder(html, page, folder, search)
    // A book in one file needs nothing beside it, and keeps its own policy.
    if (moved !== html) writeFileSync(join(root, page), forFiles(withNewPolicy(moved.replace('</head>', () => `${aloud}</head>`))))
  }
}
