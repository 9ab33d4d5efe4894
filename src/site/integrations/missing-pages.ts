/** The page that says in English that an address is not there, under the name that hosts look for; Astro knows that of the root alone. */
import type { AstroIntegration } from 'astro'
import { renameSync, rmdirSync } from 'node:fs'
import { missingPages } from '../../model/addresses/own.ts'

/** Must be the first to touch what was built. */
export function missingPagesNamed(): AstroIntegration {
  return {
    name: 'missing-pages',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const drawn = new URL(missingPages.en.replace('.html', '/'), dir)
        renameSync(new URL('index.html', drawn), new URL(missingPages.en, dir))
        rmdirSync(drawn)
      },
    },
  }
}
