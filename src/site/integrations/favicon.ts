/** The mark of the site, where the edition has none of its own in `public/`. */
import type { AstroIntegration } from 'astro'
import { copyFileSync, existsSync } from 'node:fs'

export function favicon(): AstroIntegration {
  const name = 'favicon.svg'
  return {
    name: 'favicon',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const file = new URL(name, dir)
        if (!existsSync(file)) copyFileSync(new URL(`../../../public/${name}`, import.meta.url), file)
      },
    },
  }
}
