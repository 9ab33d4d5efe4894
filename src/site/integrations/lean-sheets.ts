/**
 * The sheet that a page carries, without the rules that no page of its kind uses. Pages of one kind carry one sheet, letter
 * for letter, so that one header policy fits; frames and sheets of paper have their own from the start.
 */
import type { AstroIntegration } from 'astro'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PurgeCSS } from 'purgecss'
import { each } from '../../model/once.ts'
import { htmlFiles } from './html-files.ts'

/** What readers and scripts set on a page that was built without it. */
const setLater = ['open', 'hidden', 'dark', 'light', 'data-theme', 'aria-expanded', 'aria-pressed', 'aria-current', 'true', 'false', 'page']

const sheet = /<style>([\s\S]*?)<\/style>/g
const tag = /<[a-z][^>]*>/gi
const word = /[A-Za-z_][\w:-]*/g
const script = /<script[^>]*>[\s\S]*?<\/script>/g

const kinds = [
  ['home', /^$/],
  ['text', /^(?:so-tay\/(?!tai-ve\/)|guong-dien-hinh\/(?!trang\/))./],
  ['shelf', /^(?:so-tay|guong-dien-hinh|mo-hinh)\//],
  ['series', /^so-lieu\/(?!(?:don-vi|so-sanh|tai-ve|phuong-phap|thay-doi)\/)[^/]+\/(?:cach-hieu\/)?$/],
  ['unit', /^so-lieu\/don-vi\/[^/]+\/$/],
  ['data', /^(?:so-lieu\/(?:tai-ve(?:\/tu-dien)?|phuong-phap|thay-doi)|trang-thai|bao-chi\/.+)\/$/],
  ['plan', /^ke-hoach\//],
  ['search', /^tim\/$/],
  ['page', /^(?!(?:so-lieu|bao-chi|en)\/)[^/]+\/$/],
] as const

/** Kind of a page by its address within the site, without the language: pages of one kind carry one sheet. Most texts hold no table. */
export function sheetKind(address: string, html: string): string {
  const kind = kinds.find(([, pattern]) => pattern.test(address))?.[0] ?? 'other'
  return kind === 'text' && /<table\b/.test(html) ? 'text with tables' : kind
}

interface Group {
  readonly css: string
  readonly files: string[]
  readonly words: Set<string>
}

/** Every name that markup and scripts of a page could be styled by. */
export function namesIn(html: string): string[] {
  const scripts = html.match(script) ?? []
  const tags = html.replace(script, '').match(tag) ?? []
  const data = scripts.flatMap((part) =>
    [...part.matchAll(/dataset\.(\w+)/g)].map(([, key = '']) => `data-${key.replace(/[A-Z]/g, (sign) => `-${sign.toLowerCase()}`)}`),
  )
  return [...[...tags, ...scripts].flatMap((part) => part.match(word) ?? []), ...data]
}

const fontFace = /@font-face\s*\{[^}]*font-family:\s*["']?([^;"'}]+)[^}]*\}/g

/** A sheet without the typefaces that none of its rules names. */
const withoutIdleFaces = (css: string): string =>
  css.replace(fontFace, (face, family: string) => (css.replaceAll(fontFace, '').includes(family.trim()) ? face : ''))

const ofLanguages = /(?:\s*:lang\(\w+\)\s*,?)+\{[^}]*\}/g

/** A sheet without rules for whole languages of which none occurs. */
const withoutIdleLanguages = (css: string, known: ReadonlySet<string>): string =>
  css.replace(ofLanguages, (rule) => ([...rule.matchAll(/:lang\((\w+)\)/g)].some(([, language]) => known.has(language!)) ? rule : ''))

/** A sheet without the rules for names that do not occur. */
export async function lean(css: string, names: Iterable<string>): Promise<string> {
  const known = new Set(names)
  const [result] = await new PurgeCSS().purge({
    content: [{ raw: [...known, ...setLater].join(' '), extension: 'html' }],
    css: [{ raw: withoutIdleLanguages(css, known) }],
    // What names a language, or what is focused, is no tag, class or attribute of the page.
    safelist: { greedy: [/:lang|^:focus-visible/] },
    defaultExtractor: (text) => text.split(' '),
    variables: true,
    keyframes: true,
  })
  return withoutIdleFaces(result!.css)
}

export function leanSheets(): AstroIntegration {
  return {
    name: 'lean-sheets',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir)
        const groups = new Map<string, Group>()
        const read = scriptReader()
        for (const file of htmlFiles(root)) {
          const html = readFileSync(join(root, file), 'utf8')
          const address = file.replace(/^(?:en|[a-z]{3}(?=\/so-tay\/))\//, '').replace(/index\.html$/, '')
          const names = [...namesIn(html), ...namesInScripts(root, html, read)]
          for (const [, css = ''] of html.matchAll(sheet)) {
            const key = `${sheetKind(address, html)} ${css}`
            const group = groups.get(key) ?? { css, files: [], words: new Set() }
            groups.set(key, group)
            group.files.push(file)
            for (const name of names) group.words.add(name)
          }
        }
        for (const { css, files, words } of groups.values()) {
          const less = await lean(css, words)
          for (const file of files) {
            const path = join(root, file)
            writeFileSync(
              path,
              readFileSync(path, 'utf8').replace(`<style>${css}</style>`, () => `<style>${less}</style>`),
            )
          }
        }
      },
    },
  }
}

const scriptFile = /["'/]([\w.-]+\.js)["']/g
const scriptFiles = (text: string): string[] => [...text.matchAll(scriptFile)].map(([, name]) => name!)

interface ScriptNames {
  readonly imported: readonly string[]
  readonly names: readonly string[]
}

/** What a script file names; pages name the same few files. */
const scriptReader = () =>
  each((path: string): ScriptNames | null => {
    if (!existsSync(path)) return null
    const text = readFileSync(path, 'utf8')
    return { imported: scriptFiles(text), names: [...new Set(text.match(word))] }
  })

/** Names in the script files that a page names, and in those that these import. */
export function namesInScripts(root: string, html: string, read = scriptReader()): string[] {
  const files = new Set(scriptFiles(html))
  const names: string[] = []
  for (const file of files) {
    const script = read(join(root, '_astro', file))
    for (const imported of script?.imported ?? []) files.add(imported)
    names.push(...(script?.names ?? []))
  }
  return names
}
