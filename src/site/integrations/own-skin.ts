/**
 * Starlight's page brings its own style sheets, also where every visible component is replaced. They are
 * left out, and its print sheet is replaced by ours: the site's look lives in `styles/` alone.
 */
import type { ViteUserConfig } from 'astro'
import { fileURLToPath } from 'node:url'
import { chartCss } from '../../charts/css.ts'

const dropped = /\/style\/(?:layers|props|reset|asides|util|markdown)\.css$/
const print = fileURLToPath(new URL('../styles/print.css', import.meta.url))
const nothing = '\0own-skin.css'
/** The charts' style sheet, which also goes into downloaded SVG files, as a module that pages can import. */
const charts = 'virtual:charts.css'

type VitePlugin = NonNullable<ViteUserConfig['plugins']>[number]

export function ownSkin(): VitePlugin {
  return {
    name: 'own-skin',
    enforce: 'pre',
    resolveId(source, importer) {
      if (source === charts) return `\0${charts}`
      if (!importer?.includes('@astrojs/starlight')) return undefined
      if (dropped.test(source)) return nothing
      if (source.endsWith('/style/print.css?url&no-inline')) return `${print}?url&no-inline`
      if (source.includes('components-internals/SidebarPersistState')) return '\0own-skin.js'
      return undefined
    },
    load: (id) => (id === `\0${charts}` ? chartCss : id === nothing || id === '\0own-skin.js' ? '' : undefined),
  }
}
