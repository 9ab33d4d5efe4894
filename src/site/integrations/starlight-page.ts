/**
 * Starlight's page as this site wants it: without its own style sheets, without the request for a print sheet and without
 * the script that remembers a sidebar. The look lives in `styles/` alone, and a page paints from its own HTML.
 */
import type { ViteUserConfig } from 'astro'
import { readFileSync } from 'node:fs'
import { chartCss } from '../../charts/css.ts'
import { searchMark } from '../../outputs/search/pages.ts'

/** Sheets that Starlight's page imports; the tests hold an upgrade to these names. */
export const droppedSheets = ['layers', 'props', 'reset', 'asides', 'util', 'markdown'] as const

/** Lines of Starlight's page that are taken out; each must be there. */
export const droppedLines = [
  /^import printHref from '[^']+\/print\.css\?url&no-inline';$/m,
  /^\s*<link rel="stylesheet" href=\{printHref\} media="print" \/>$/m,
  /^\s*<style>[\s\S]*?<\/style>$/m,
  /^\s*<script src="[^"]*SidebarPersistState"><\/script>$/m,
] as const

const page = '@astrojs/starlight/dist/components/Page.astro'
const dropped = new RegExp(`/style/(?:${droppedSheets.join('|')})\\.css$`)
const nothing = '\0starlight-page.css'
/** The charts' style sheet, which also goes into downloaded SVG files, as a module that pages can import. */
const charts = 'virtual:charts.css'

/** Starlight marks pages that may be found for a search that is not ours. */
const mark = "['data-pagefind-body']"

/** The source of Starlight's page without the lines that are taken out, and with our mark for search. */
export function lighterPage(source: string): string {
  if (!source.includes(mark)) throw new Error(`Starlight’s page has no mark ${mark}.`)
  return droppedLines.reduce(
    (text, line) => {
      if (!line.test(text)) throw new Error(`Starlight’s page has no line like ${line.source}.`)
      return text.replace(line, '')
    },
    source.replace(mark, `['${searchMark}']`),
  )
}

type VitePlugin = NonNullable<ViteUserConfig['plugins']>[number]

export function starlightPage(): VitePlugin {
  return {
    name: 'starlight-page',
    enforce: 'pre',
    resolveId(source, importer) {
      if (source === charts) return `\0${charts}`
      return importer?.includes('@astrojs/starlight') && dropped.test(source) ? nothing : undefined
    },
    load(id) {
      if (id.endsWith(page)) return lighterPage(readFileSync(id, 'utf8'))
      if (id === `\0${charts}`) return chartCss
      return id === nothing ? '' : undefined
    },
  }
}
