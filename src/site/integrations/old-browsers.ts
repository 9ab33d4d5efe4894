/**
 * The oldest browsers that every page is written for: telephones of 2020 and the iPhones of that year. Sheets and scripts are
 * brought down to what these know when the site is built.
 */
import type { AstroIntegration } from 'astro'

export const oldSheets = ['chrome80', 'safari14'] as const
/** The language that both know. */
export const oldScripts = 'es2020'

/**
 * Rules of a component reach it by a class: the library's way, `:where()`, is unknown to these browsers, which drop the whole
 * rule. Script files are written for them, too, where the library writes for the newest.
 */
export function oldBrowsers(): AstroIntegration {
  return {
    name: 'old-browsers',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => void updateConfig({ scopedStyleStrategy: 'class' }),
      'astro:build:setup': ({ vite }) => {
        const client = vite.environments?.['client']?.build
        if (!client) throw new Error('The build has no scripts for browsers.')
        client.target = oldScripts
      },
    },
  }
}
