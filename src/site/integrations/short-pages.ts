/**
 * What a page carries for machines, said in fewer bytes once it is drawn: its scripts packed, the scopes of its rules short,
 * and then what it may load and run (`outputs/policy.ts`): last, since it names all of that by its hash.
 * Astro marks all that a component draws with names like `astro-uecc5upo`, on every cell of a table. Short ones say the same, and
 * only where a rule asks for them; a name is the same on all pages of a site, so that pages of one kind keep one sheet.
 */
import type { AstroIntegration } from 'astro'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { each, recent } from '../../model/once.ts'
import { mapInline, withPolicy } from '../../outputs/policy.ts'
import { packInline } from '../pack.ts'
import { htmlFiles } from './html-files.ts'

const scope = /\bastro-[a-z0-9]{8}\b/g
const places = /<style>[\s\S]*?<\/style>|\bclass="[^"]*"/g

/** Every scope of some pages, in the order of the alphabet, with its short name. */
export function scopeNames(pages: Iterable<string>): ReadonlyMap<string, string> {
  const found = new Set<string>()
  for (const html of pages) for (const place of html.match(places) ?? []) for (const name of place.match(scope) ?? []) found.add(name)
  return new Map([...found].sort().map((name, i) => [name, `s-${i.toString(36)}`]))
}

/** The page with short names in its sheets and classes; its words stay as they are. */
export const withShortScopes = (html: string, names: ReadonlyMap<string, string>): string =>
  html.replace(places, (place) => place.replace(scope, (name) => names.get(name) ?? name))

const sheets = /<style[^>]*>([\s\S]*?)<\/style>/g
const element = /<([a-z][\w-]*)([^>]*?) class="([^"]*)"/g
/** One element of a selector: up to what joins it to the next. */
const compound = /(?:\([^)]*\)|\[[^\]]*\]|[^\s,{}>+~()[\]])*\.s-[0-9a-z]+\b(?:\([^)]*\)|\[[^\]]*\]|[^\s,{}>+~()[\]])*/g
const classesIn = (selector: string): string[] => [...selector.replace(/\([^)]*\)/g, '').matchAll(/\.([\w-]+)/g)].map(([, name]) => name!)

/** What is left of the classes of an element, `td num s-4`, under some sheets: pages of one kind share theirs. */
const neededUnder = recent(50, (css) => {
  const rules = [...new Set(css.match(compound))].map((rule) => ({ tag: /^[a-z][\w-]*/.exec(rule)?.[0], classes: classesIn(rule) }))
  return each((element: string) => {
    const [tag, ...own] = element.split(' ')
    const reached = (scope: string) =>
      rules.some((rule) => rule.classes.includes(scope) && (rule.tag ?? tag) === tag && rule.classes.every((name) => own.includes(name)))
    return own.filter((name) => !/^s-[0-9a-z]+$/.test(name) || reached(name)).join(' ')
  })
})

/** The page with short scopes left only on elements that a rule of its sheets could reach by them: of the rule's tag and classes. */
export function withNeededScopes(html: string): string {
  const needed = neededUnder([...html.matchAll(sheets)].map(([, css]) => css).join('\n'))
  return html.replace(element, (_, tag: string, before: string, own: string) => {
    const left = needed(`${tag} ${own}`)
    return `<${tag}${before}${left === '' ? '' : ` class="${left}"`}`
  })
}

/** The page with its own scripts packed. What is no script, such as structured data, stays. */
export const withShortScripts = (html: string, pack: (code: string) => string): string =>
  mapInline(html, ({ kind, text }) => (kind === 'script' ? pack(text) : text))

const packed = new Map<string, string>()
const packOnce = (code: string): string => {
  const known = packed.get(code) ?? packInline(code)
  packed.set(code, known)
  return known
}

export function shortPages(): AstroIntegration {
  return {
    name: 'short-pages',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir)
        const paths = htmlFiles(root).map((file) => join(root, file))
        const read = (path: string) => readFileSync(path, 'utf8')
        // Read twice: the pages of a country do not fit into memory.
        const names = scopeNames(paths.values().map(read))
        for (const path of paths)
          writeFileSync(path, withPolicy(withShortScripts(withNeededScopes(withShortScopes(read(path), names)), packOnce)))
      },
    },
  }
}
