/** Files, bytes and pages of a built site. */
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

export function folderSize(dir: string): { files: number; bytes: number; pages: number } {
  const total = { files: 0, bytes: 0, pages: 0 }
  for (const entry of readdirSync(dir, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue
    total.files++
    total.bytes += statSync(join(entry.parentPath, entry.name)).size
    if (entry.name.endsWith('.html')) total.pages++
  }
  return total
}
