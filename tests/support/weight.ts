/** What a page costs before any touch, from its files: the page and what it fetches, each compressed as a host would. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { BuiltPage } from './site-files.ts'

/** Bytes over the line. */
export function weight(dir: string, page: BuiltPage, base = ''): number {
  const fetched = [...new Set(page.resources)].map((url) => readFileSync(join(dir, url.slice(base.length + 1))))
  return [Buffer.from(page.html), ...fetched].reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0)
}
