import mdx from '@astrojs/mdx'
import { unified } from '@astrojs/markdown-remark'
import sitemap from '@astrojs/sitemap'
import starlight from '@astrojs/starlight'
import { defineConfig } from 'astro/config'
import { join, resolve } from 'node:path'
import { contentPath } from './src/model/addresses/paths.ts'
import { areaLanguages } from './src/model/locale.ts'
import { aloud } from './src/site/integrations/aloud.ts'
import { checkedModules } from './src/site/integrations/checked-texts.ts'
import { photoCleaning } from './src/site/integrations/clean-photos.ts'
import { oldBrowsers, oldSheets } from './src/site/integrations/old-browsers.ts'
import { favicon } from './src/site/integrations/favicon.ts'
import { editionReload } from './src/site/integrations/edition-reload.ts'
import { gallery } from './src/site/integrations/gallery.ts'
import { leanSheets } from './src/site/integrations/lean-sheets.ts'
import { missingPagesNamed } from './src/site/integrations/missing-pages.ts'
import { offline } from './src/site/integrations/offline.ts'
import { browserForms } from './src/site/integrations/browser-forms.ts'
import { shortPages } from './src/site/integrations/short-pages.ts'
import { replacedParts } from './src/site/integrations/starlight-parts.ts'
import { starlightPage } from './src/site/integrations/starlight-page.ts'
import { textProcessor } from './src/site/integrations/texts.ts'
import { searchIndex } from './src/site/integrations/search-index.ts'
import { editionDir, opened } from './src/site/opened.ts'
import { publicHost } from './src/views/addresses.ts'
import { lastTold } from './src/views/last-told.ts'

const { publication } = opened()
const base = process.env.BASE_PATH || '/'
/** A map of addresses needs one. */
const isHosted = publicHost(process.env.SITE_URL) !== null
const site = publication?.edition.site
/** English addresses that show the Vietnamese text. */
const content = publication?.edition.content ?? []
const untranslated = content
  .filter((page) => page.locale === 'vi' && !publication?.page(page.kind, page.slug, 'en'))
  .map(({ kind, slug }) => `/en/${contentPath(kind, slug)}/`)
/** Ends of the addresses of what left. */
const left = (publication?.edition.notices ?? []).map(
  ({ kind, slug, locale }) => `${locale === 'vi' ? '' : `/${locale}`}/${contentPath(kind, slug)}/`,
)
// What Astro says of itself to pages; a variable of the machine by such a name would stand in its place.
for (const name of ['ASSETS_PREFIX', 'BASE_URL', 'DEV', 'MODE', 'PROD', 'SITE', 'SSR']) Reflect.deleteProperty(process.env, name)

export default defineConfig({
  site: process.env.SITE_URL || 'http://localhost:4321',
  base,
  outDir: resolve(process.env.OUT_DIR || 'dist'),
  publicDir: resolve('public'),
  srcDir: './src/site',
  // In live editing, files beside the pages are asked for as they are named.
  trailingSlash: process.env.LIVE_EDITING ? 'ignore' : 'always',
  prefetch: false,
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'always' },
  markdown: { processor: unified(textProcessor), syntaxHighlight: false },
  vite: {
    plugins: [checkedModules(), starlightPage()],
    server: { watch: { ignored: ['**/.store/**'] } },
    build: {
      assetsInlineLimit: (_path, content) => content.length === 0,
      cssCodeSplit: false,
      cssTarget: [...oldSheets],
    },
  },
  integrations: [
    starlight({
      title: { vi: site?.name.vi ?? '', en: site?.name.en ?? '' },
      description: site?.summary.vi ?? '',
      defaultLocale: 'root',
      locales: { root: { label: 'Tiếng Việt', lang: 'vi' }, en: { label: 'English', lang: 'en' } },
      favicon: '/favicon.svg',
      sidebar: [],
      pagination: false,
      tableOfContents: false,
      credits: false,
      markdown: { headingLinks: false, processedDirs: [join(editionDir(), 'content')] },
      pagefind: false,
      expressiveCode: false,
      disable404Route: true,
      routeMiddleware: './src/site/route-data.ts',
      customCss: [
        'fonts',
        'tokens',
        'base',
        'shell',
        'footer',
        'page-title',
        'prose',
        'text-parts',
        'tables',
        'parts',
        'reading',
        'status',
        'charts',
        'print',
      ].map((name) => `./src/site/styles/${name}.css`),
      components: Object.fromEntries(replacedParts.map((name) => [name, `./src/site/starlight/${name}.astro`])),
    }),
    mdx(),
    // Frames and sheets are taken from pages that are listed themselves; what asks search engines to stay away is not listed.
    sitemap({
      filter: (address) =>
        isHosted &&
        !/\/nhung\/|\/dung-lai\/|\/(?:to-a4|tim|trang-thai)\/$/.test(address) &&
        ![...untranslated, ...left].some((end) => address.endsWith(end)),
      i18n: { defaultLocale: 'root', locales: { root: 'vi', en: 'en', ...Object.fromEntries(areaLanguages.map((code) => [code, code])) } },
      serialize: (page) => {
        const path = new URL(page.url).pathname.slice(base.replace(/\/$/, '').length)
        const lastmod = publication && lastTold(publication, path)
        return lastmod ? { ...page, lastmod } : page
      },
    }),
    oldBrowsers(),
    missingPagesNamed(),
    editionReload(),
    gallery(),
    favicon(),
    photoCleaning(),
    aloud(),
    leanSheets(),
    shortPages(),
    searchIndex(),
    offline({ offline: site?.hasOfflineCopy ?? true, illustrative: site?.kind === 'illustrative', left: publication?.leftOut ?? '' }),
    browserForms(),
  ],
})
