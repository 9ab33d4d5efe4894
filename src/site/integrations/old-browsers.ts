/**
 * The oldest browsers that every page is written for: telephones of 2020 and the iPhones of that year. Sheets and scripts are
 * brought down to what these know when the site is built.
 */
import type { AstroIntegration } from 'astro'

export const oldSheets = ['chrome80', 'safari14'] as const
/** The language that both know. */
export const oldScripts = 'es2020'

/** Rules of a component reach it by a class: the library's way, `:where()`, is unknown to these browsers, which drop the whole rule. */
export function plainScopes(): AstroIntegration {
  return {
    name: 'plain-scopes',
    hooks: { 'astro:config:setup': ({ updateConfig }) => void updateConfig({ scopedStyleStrategy: 'class' }) },
  }
}
