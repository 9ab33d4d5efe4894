/** A page of all charts at /trung-bay/, for developers: while developing, or in a build with GALLERY=1. Never in a published site. */
import type { AstroIntegration } from 'astro'

export function gallery(): AstroIntegration {
  return {
    name: 'gallery',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev' && !process.env['GALLERY']) return
        injectRoute({ pattern: '/trung-bay', entrypoint: './tests/gallery/gallery.astro', prerender: true })
      },
    },
  }
}
