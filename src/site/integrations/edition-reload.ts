/** Live editing: a change in the edition's data or site file is read again and the page reloads. */
import type { AstroIntegration } from 'astro'
import { join } from 'node:path'
import { editionDir, forgetOpened } from '../opened.ts'

export function editionReload(): AstroIntegration {
  return {
    name: 'edition-reload',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const folders = [join(editionDir(), 'data'), join(editionDir(), 'content')]
        server.watcher.add(folders)
        server.watcher.on('all', (_event, path) => {
          if (!folders.some((folder) => path.startsWith(folder))) return
          forgetOpened()
          // Pages and files are listed anew: Astro keeps what getStaticPaths gave until it is told that content changed.
          for (const environment of Object.values(server.environments)) environment.hot.send('astro:content-changed', {})
          server.ws.send({ type: 'full-reload' })
        })
      },
    },
  }
}
