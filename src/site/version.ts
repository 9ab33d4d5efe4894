/** Which commit the build was made from. A copy without git history says so instead of failing. */
import { execFileSync } from 'node:child_process'

export interface Version {
  readonly commit: string | null
  /** Day and time of the commit, on the clock of whoever made it. */
  readonly committed: { readonly day: string; readonly time: string } | null
}

export function version(): Version {
  try {
    const out = execFileSync('git', ['log', '-1', '--format=%h %ci'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    const [commit, day, time] = out.trim().split(' ')
    return { commit: commit || null, committed: day && time ? { day, time: time.slice(0, 5) } : null }
  } catch {
    return { commit: null, committed: null }
  }
}
