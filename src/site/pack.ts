/** Scripts in small files of their own: the worker, which must lie at the site's base, and others that few readers fetch. */
import { build, transformSync } from 'esbuild'
import { fileURLToPath } from 'node:url'
import { offlinePageWords } from '../language/interface/offline.ts'
import { oldScripts } from './integrations/old-browsers.ts'
import { missingPageOf } from './offline/missing-page.ts'

/** A script with all that it imports, as short as it goes. `define`: names → the texts that stand in their place. */
export async function pack(entry: URL, format: 'iife' | 'esm', define: Readonly<Record<string, string>> = {}): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(entry)],
    bundle: true,
    minifySyntax: true,
    minifyWhitespace: true,
    write: false,
    format,
    target: oldScripts,
    charset: 'utf8',
    legalComments: 'none',
    define,
  })
  return shortNames(outputFiles[0]!.text, format, oldScripts)
}

/**
 * A packed script with short names. They are dealt out by the letters of what is read: of the script itself, and not of its types
 * and paths, so that the package, which has neither, packs the same bytes.
 */
export function shortNames(script: string, format: 'iife' | 'esm', target: string): string {
  // Names at the top are its own in a module alone.
  return transformSync(script, { minify: true, target, charset: 'utf8', ...(format === 'esm' ? { format } : {}) }).code
}

/** A script that stands in a page, as short as it goes; what it declares for other scripts keeps its name. */
export const packInline = (code: string): string => transformSync(code, { minify: true, target: oldScripts, charset: 'utf8' }).code.trim()

export interface WorkerOptions {
  /** False: the edition has turned its offline copy off. */
  readonly offline: boolean
  readonly illustrative: boolean
  /** Stands for all that was taken out of the site; blank for nothing. */
  readonly left: string
}

/** The text of `sw.js`: the worker, or the one that takes it away. */
export const workerText = ({ offline, illustrative, left }: WorkerOptions): Promise<string> =>
  pack(new URL(offline ? './offline/worker.ts' : './offline/killer.ts', import.meta.url), 'esm', {
    PAGE: JSON.stringify(missingPageOf(offlinePageWords(illustrative))),
    LEFT: JSON.stringify(left),
  })
