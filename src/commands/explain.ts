/** What went wrong, in words for staff. The system's own words only where VERBOSE asks for them. */
import { launchWords } from '../language/interface/launch.mjs'
import { diskWords } from '../language/interface/output.ts'
import { surroundingsWords as say } from '../language/interface/surroundings.ts'
import { plainMessage } from '../model/plain-error.ts'

interface Known {
  readonly code?: string
  readonly path?: string
  readonly dest?: string
  readonly loc?: { readonly file?: string; readonly line?: number }
  readonly stack?: string
}

/** Lines to print, the last without its end. */
export function explain(error: unknown, verbose = Boolean(process.env['VERBOSE'])): string {
  const { code, path, dest, loc, stack } = error instanceof Error ? (error as Known) : {}
  const disk = code === undefined ? null : diskWords(code, path ?? dest ?? '')
  const lines = [plainMessage(error) ?? disk ?? launchWords.unexpected]
  if (loc?.file) lines.push(say.at(loc.line === undefined ? loc.file : `${loc.file}:${loc.line}`))
  if (verbose) lines.push(stack ?? String(error))
  return lines.join('\n')
}
