/** Runs a program of the machine. */
import { spawnSync } from 'node:child_process'
import { deployWords as say } from '../../language/interface/deploy.ts'
import { PlainError } from '../../model/plain-error.ts'

export interface Ran {
  readonly status: number
  readonly stdout: string
  /** The last line that it printed about what went wrong; blank for none. */
  readonly words: string
}

/** A program that is not there ends in a sentence. */
export function runTool(tool: string, args: readonly string[], input?: string): Ran {
  const { status, stdout, stderr, error } = spawnSync(tool, [...args], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
    maxBuffer: 1 << 26,
    ...(input === undefined ? {} : { input }),
  })
  if (error && 'code' in error && error.code === 'ENOENT') throw new PlainError(say.noTool(tool))
  // One that ends before it has read its input has said why.
  if (error && !('code' in error && error.code === 'EPIPE')) throw error
  return { status: status ?? 1, stdout: stdout.trim(), words: stderr.trim().split('\n').at(-1) ?? '' }
}
