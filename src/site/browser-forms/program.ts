/** The program of the staff's forms, packed to be served from our own host: without what it would never use here, and in Vietnamese. */
import { build, type Plugin } from 'esbuild'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { programMessages } from '../../language/interface/browser-forms-program.ts'
import { sha256 } from '../../model/checksum.ts'
import { entryFile } from '../../outputs/browser-forms/page.ts'
import { shortNames } from '../pack.ts'

/** Folder of the program in the package. */
const program = dirname(createRequire(import.meta.url).resolve('@sveltia/cms'))

/** Maps, drawings of code, other picture formats and other languages: no form of ours has them. */
const unused = /^(?:@shikijs\/|leaflet|terra-draw|svgo|.*\/chunks\/(?:heic|webp_enc|react-dom)|\.\.\/locales\/)/

export const namedMessages = (place: string): unknown => JSON.parse(readFileSync(join(program, '..', 'locales', place), 'utf8')) as unknown

interface Messages {
  [name: string]: string | Messages
}

/** The program's own Vietnamese with ours where it has none. */
export function vietnameseMessages(): Messages {
  const all = namedMessages('vi.json') as Messages
  for (const [name, text] of Object.entries(programMessages)) {
    const path = name.split('.')
    let group = all
    for (const part of path.slice(0, -1)) group = (group[part] ??= {}) as Messages
    group[path.at(-1)!] = text
  }
  return all
}

/** Fonts that lie beside the program, asked of another host. */
const fontSources = /url\(https:\/\/cdn\.jsdelivr\.net[^)]*\)/g
/** Addresses that the program would ask unbidden: for news of itself, and whether the git host is well. */
const unbidden: readonly RegExp[] = [
  /https:\/\/unpkg\.com\/@sveltia\/cms/g,
  /https:\/\/www\.githubstatus\.com\/api\/v2\/status\.json/g,
  /https:\/\/status-api\.hostedstatus\.com\/1\.0\/status\/\w+/g,
]

/** The languages that its users may choose from. */
const languages = /`ar,bg,[\w,-]+,vi,[\w,-]+`/g

/** What tells those who listen where they are: the screen before signing in, a form, and the bar above the lists. */
const parts: readonly (readonly [RegExp, string])[] = [
  [/(?<=<div role=)"none"(?= class="container svelte-7ua6x9">)/, '"main"'],
  [/(?<=<div role=)"group"(?= class="wrapper content-editor )/, '"main"'],
  [/(?<=<div role=)"none"(?= class="toolbar-wrapper )/, '"banner"'],
]
/** What keeps a page from being made larger. */
const fixedScale = '`maximum-scale=1`,'

/** The program's text, changed where it would ask others or keep a reader out; throws when a new version has not what is changed. */
export function ownProgram(text: string): string {
  const swaps: readonly (readonly [RegExp | string, string])[] = [
    [fontSources, "local('-')"],
    ...unbidden.map((pattern) => [pattern, 'data:application/json,{}'] as const),
    [languages, '`vi`'],
    ...parts,
    [fixedScale, ''],
  ]
  return swaps.reduce((before, [pattern, by]) => {
    const after = before.replace(pattern, by)
    if (after === before) throw new Error(`@sveltia/cms: ${String(pattern)}`)
    return after
  }, text)
}

const lean: Plugin = {
  name: 'lean',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: unused }, ({ path }) => (path === '../locales/vi.json' ? undefined : { path: 'nothing', namespace: 'unused' }))
    onLoad({ filter: /./, namespace: 'unused' }, () => ({ contents: 'export default {}', loader: 'js' }))
    onLoad({ filter: /[\\/]npm[\\/]index\.js$/ }, ({ path }) => ({ contents: ownProgram(readFileSync(path, 'utf8')), loader: 'js' }))
    onLoad({ filter: /[\\/]locales[\\/]vi\.json$/ }, () => ({ contents: JSON.stringify(vietnameseMessages()), loader: 'json' }))
  },
}

const target = 'es2022'
const partName = /phan-[A-Z0-9]{8}\.js/g

/** Fonts and signs that the program fetches when it is opened. */
const isFont = (name: string) => name.endsWith('.woff2')
const licences = /LICENSE.*\.txt$/

/** Parts named by what they hold, and not by where they were packed: by themselves and, as they name each other, by all of them. */
function namedByContent(scripts: readonly (readonly [string, string])[]): (readonly [string, Uint8Array])[] {
  const bare = new Map(scripts.map(([name, text]) => [name, sha256(text.replace(partName, ''))]))
  const all = [...bare.values()].sort().join()
  const named = (name: string) =>
    bare.has(name)
      ? `phan-${sha256(`${bare.get(name)!}${all}`)
          .slice(0, 8)
          .toUpperCase()}.js`
      : name
  return scripts.map(([name, text]) => [
    name === entryFile ? name : named(name),
    new TextEncoder().encode(text.replace(partName, (part) => named(part))),
  ])
}

/** Name below the program's folder → bytes; the same bytes on every run. */
export async function programFiles(): Promise<ReadonlyMap<string, Uint8Array>> {
  const outdir = resolve('quan-tri')
  const { outputFiles } = await build({
    entryPoints: { [basename(entryFile, '.js')]: fileURLToPath(new URL('./start.ts', import.meta.url)) },
    outdir,
    bundle: true,
    splitting: true,
    minifySyntax: true,
    minifyWhitespace: true,
    write: false,
    format: 'esm',
    target,
    charset: 'utf8',
    legalComments: 'none',
    entryNames: '[name]',
    chunkNames: 'phan-[hash]',
    plugins: [lean],
  })
  const scripts = namedByContent(outputFiles.map(({ path, text }) => [basename(path), shortNames(text, 'esm', target)] as const))
  const folder = join(program, 'assets')
  const names = readdirSync(folder).sort()
  const fonts = names.filter(isFont).map((name) => [`assets/${name}`, readFileSync(join(folder, name))] as const)
  const terms = [join(program, '..', 'LICENSE.txt'), ...names.filter((name) => licences.test(name)).map((name) => join(folder, name))]
  const text = terms.map((path) => `${basename(path)}\n\n${readFileSync(path, 'utf8').trim()}\n`).join('\n')
  return new Map([...scripts, ...fonts, ['giay-phep.txt', new TextEncoder().encode(text)]])
}
