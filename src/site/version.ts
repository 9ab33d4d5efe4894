/** Which commit the build was made from. A copy without git history says so instead of failing. */
import { execFileSync } from 'node:child_process'

export function version(): { readonly commit: string | null; readonly committed: string | null } {
  try {
    const out = execFileSync('git', ['log', '-1', '--format=%h %cs'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    const [commit = null, committed = null] = out.trim().split(' ')
    return { commit: commit || null, committed }
  } catch {
    return { commit: null, committed: null }
  }
}
