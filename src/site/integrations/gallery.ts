/** A page of all charts at /trung-bay/, for developers: while developing, or in a build with GALLERY=1. Never in a published site. */
import type { AstroIntegration } from 'astro'
import { existsSync } from 'node:fs'

const page = './tests/gallery/gallery.astro'

export function gallery(): AstroIntegration {
  return {
    name: 'gallery',
    hooks: {
      'astro:config:setup': ({ command, config, injectRoute }) => {
        // A package has no tests, and so no gallery.
        if ((command !== 'dev' && !process.env['GALLERY']) || !existsSync(new URL(page, config.root))) return
        injectRoute({ pattern: '/trung-bay', entrypoint: page, prerender: true })
      },
    },
  }
}
