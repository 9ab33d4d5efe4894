/** What devices need to keep the site, made from its finished files: the worker, the lists of the handbook's files, the icons. */
import type { AstroIntegration } from 'astro'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { offlineLists } from '../../model/addresses/own.ts'
import { locales } from '../../model/locale.ts'
import { bytesOf, fileList, withBytes } from '../offline/file-list.ts'
import { iconFiles } from '../offline/icons.ts'
import { htmlFiles } from './html-files.ts'
import { workerText, type WorkerOptions } from '../pack.ts'

/** Must be the last to touch pages: the lists hold their fingerprints. */
export function offline(options: WorkerOptions): AstroIntegration {
  let base = '/'
  return {
    name: 'offline',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/*$/, '/')
      },
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir)
        writeFileSync(join(root, 'sw.js'), await workerText(options))
        for (const [name, bytes] of iconFiles(readFileSync(join(root, 'favicon.svg'), 'utf8'))) writeFileSync(join(root, name), bytes)
        // The bytes of a list are written into pages of the list: they are weighed first.
        const bytes = locales.map((locale) => [locale, bytesOf(fileList(root, locale, base))] as const)
        for (const path of htmlFiles(root).map((name) => join(root, name))) {
          const html = readFileSync(path, 'utf8')
          const weighed = bytes.reduce((text, [locale, own]) => withBytes(text, locale, own), html)
          if (weighed !== html) writeFileSync(path, weighed)
        }
        for (const locale of locales) writeFileSync(join(root, offlineLists[locale]), JSON.stringify(fileList(root, locale, base)))
      },
    },
  }
}
