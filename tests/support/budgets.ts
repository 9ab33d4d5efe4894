/** What a page may weigh before anybody touches it. Bytes are gzip −9, as hosts send them; the table of the README prints them all. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { mapInline } from '../../src/outputs/policy.ts'
import { familyOf } from './page-kinds.ts'
import type { BuiltPage } from './site-files.ts'

export interface PageFigures {
  /** Of the HTML alone, which paints the page. */
  readonly bytes: number
  /** Of all scripts that run or are fetched without a touch. */
  readonly script: number
  readonly style: number
  /** Elements. */
  readonly nodes: number
  /** Bytes of the HTML, not packed, without its sheet. */
  readonly markup: number
}

const all: PageFigures = { bytes: 20_000, script: 4096, style: 6656, nodes: 1500, markup: 60_000 }
const own: Readonly<Record<string, Partial<PageFigures>>> = {
  home: { bytes: 14_000 },
  'handbook page': { bytes: 14_000 },
  story: { bytes: 14_000 },
  unit: { bytes: 14_000 },
  indicator: { bytes: 16_000 },
  // Who comes here comes to search: its program is what the page is for.
  'tim/': { script: 6656 },
}
export const budgetKinds = [...Object.keys(own), 'other'] as const

/** Kind of a page that has a budget of its own, or `other`. */
export function budgetKind(address: string): string {
  const family = familyOf(address)
  return family in own ? family : 'other'
}

/** Of what is seen on a bad line, by `npm run bench -- --table`: times of the largest paint as ratios, and how far things shift. */
export const seenBudgets = {
  stock: { name: 'largest paint, to a stock Starlight page', budget: 0.65 },
  emptied: { name: 'largest paint, to the same bytes without style', budget: 1.15 },
  shift: { name: 'layout shift', budget: 0 },
} as const

const said: Readonly<Record<keyof PageFigures, string>> = {
  bytes: 'bytes of HTML, gzip',
  script: 'bytes of script before a touch, gzip',
  style: 'bytes of style, gzip',
  nodes: 'elements',
  markup: 'bytes of HTML without its sheet',
}

export interface BudgetRow {
  readonly name: string
  readonly budget: number
  readonly figure: keyof PageFigures
  /** Null where one budget holds for every page. */
  readonly kind: string | null
}

/** The budgets of pages as the table prints them. */
export function budgetRows(): readonly BudgetRow[] {
  const row = (figure: keyof PageFigures, kind: string | null): BudgetRow => ({
    name: `${said[figure]}, ${kind ?? 'every page'}`,
    budget: budgetOf(kind ?? 'other')[figure],
    figure,
    kind,
  })
  return [
    ...budgetKinds.flatMap((kind) => [row('bytes', kind), row('script', kind)]),
    ...(['style', 'nodes', 'markup'] as const).map((figure) => row(figure, null)),
  ]
}

export const budgetOf = (kind: string): PageFigures => ({ ...all, ...own[kind] })

export const packed = (text: string | Buffer) => gzipSync(text, { level: 9 }).length

/** Figures of a page; `dir` and `base`: where the site lies and below which address. */
export function figuresOf({ html, resources }: BuiltPage, dir: string, base = ''): PageFigures {
  const inline = { script: '', style: '' }
  const bare = mapInline(html, ({ kind, text }) => {
    inline[kind] += text
    return kind === 'style' ? '' : text
  })
  const scripts = new Set(resources.filter((url) => url.endsWith('.js')))
  const fetched = [...scripts].map((url) => {
    const code = readFileSync(join(dir, url.slice(base.length + 1)), 'utf8')
    for (const [, imported] of code.matchAll(/from"\.\/([^"]+)"/g)) scripts.add(`${base}/_astro/${imported}`)
    return code
  })
  const later = [...scripts].slice(fetched.length).map((url) => readFileSync(join(dir, url.slice(base.length + 1)), 'utf8'))
  return {
    bytes: packed(html),
    script: (inline.script === '' ? 0 : packed(inline.script)) + [...fetched, ...later].reduce((sum, code) => sum + packed(code), 0),
    style: packed(inline.style),
    nodes: (bare.match(/<[a-z]/gi) ?? []).length,
    markup: Buffer.byteLength(bare),
  }
}
