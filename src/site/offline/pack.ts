/** The text of `sw.js`: the worker and what it leans on in one small file, or the one that takes the worker away. */
import { build } from 'esbuild'
import { fileURLToPath } from 'node:url'
import { offlinePageWords } from '../../language/interface/offline.ts'

export interface WorkerOptions {
  /** False: the edition has turned its offline copy off. */
  readonly offline: boolean
  readonly illustrative: boolean
}

export async function workerText({ offline, illustrative }: WorkerOptions): Promise<string> {
  const entry = fileURLToPath(new URL(offline ? './worker.ts' : './killer.ts', import.meta.url))
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    define: { WORDS: JSON.stringify(offlinePageWords(illustrative)) },
  })
  return outputFiles[0]!.text
}
