/** Pages of a built site. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Paths of all HTML files below a folder, relative to it, `/` between. */
export function htmlFiles(dir: string, below = ''): string[] {
  return readdirSync(join(dir, below), { withFileTypes: true }).flatMap((entry) => {
    const path = below ? `${below}/${entry.name}` : entry.name
    return entry.isDirectory() ? htmlFiles(dir, path) : path.endsWith('.html') ? [path] : []
  })
}
