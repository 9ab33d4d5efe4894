/**
 * Starlight's page brings its own style sheets, also where every visible component is replaced. They are
 * left out, and its print sheet is replaced by ours: the site's look lives in `styles/` alone.
 */
import type { ViteUserConfig } from 'astro'
import { fileURLToPath } from 'node:url'
import { chartCss } from '../../charts/css.ts'

/** Sheets of Starlight's page that are left out, and what is replaced; the tests hold an upgrade to these names. */
export const droppedSheets = ['layers', 'props', 'reset', 'asides', 'util', 'markdown'] as const
export const printSheet = '/style/print.css?url&no-inline'
export const sidebarScript = 'components-internals/SidebarPersistState'

const dropped = new RegExp(`/style/(?:${droppedSheets.join('|')})\\.css$`)
const print = fileURLToPath(new URL('../styles/print.css', import.meta.url))
const nothing = '\0starlight-styles.css'
/** The charts' style sheet, which also goes into downloaded SVG files, as a module that pages can import. */
const charts = 'virtual:charts.css'

type VitePlugin = NonNullable<ViteUserConfig['plugins']>[number]

export function starlightStyles(): VitePlugin {
  return {
    name: 'starlight-styles',
    enforce: 'pre',
    resolveId(source, importer) {
      if (source === charts) return `\0${charts}`
      if (!importer?.includes('@astrojs/starlight')) return undefined
      if (dropped.test(source)) return nothing
      if (source.endsWith(printSheet)) return `${print}?url&no-inline`
      if (source.includes(sidebarScript)) return '\0starlight-styles.js'
      return undefined
    },
    load: (id) => (id === `\0${charts}` ? chartCss : id === nothing || id === '\0starlight-styles.js' ? '' : undefined),
  }
}
