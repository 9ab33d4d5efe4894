/**
 * A build on a plain server: sent beside what is served, checked there against the list that the build wrote, then served by one
 * change of a link. What fails before it leaves the old release as it is.
 */
import { readFileSync } from 'node:fs'
import { deployWords as say } from '../../language/interface/deploy.ts'
import { PlainError } from '../../model/plain-error.ts'
import { runTool, type Ran } from './run-tool.ts'
import type { Target } from './target.ts'

export type Server = Exclude<Target, { kind: 'bucket' }>

const script = () => readFileSync(new URL('server.sh', import.meta.url), 'utf8')

/** Seconds until a server that does not answer counts as not there; nobody is there to answer a question. */
const ssh = ['-o', 'BatchMode=yes', '-o', 'ConnectTimeout=20'] as const

/** The exit code of ssh for whatever is its own. */
const noConnection = 255

/** Runs the script there. Its exit code and its word become the sentence of what went wrong. */
function onServer(server: Server, ...args: readonly string[]): string {
  const ran =
    server.kind === 'folder'
      ? runTool('sh', ['-s', '--', server.path, ...args], script())
      : runTool('ssh', [...ssh, server.host, ['sh', '-s', '--', server.path, ...args].join(' ')], script())
  if (ran.status !== 0) throw new PlainError(sentenceOf(ran, nameOf(server)))
  return ran.stdout
}

const nameOf = (server: Server): string => (server.kind === 'folder' ? server.path : `${server.host}:${server.path}`)

function sentenceOf({ status, stdout, words }: Ran, target: string): string {
  const sentences: Readonly<Record<number, string>> = {
    10: say.busy(stdout.replace(/^busy ?/, '')),
    11: say.notWhole,
    12: say.heldBack,
    13: say.nothingBefore,
    14: say.unwritable(target),
    15: say.lost,
    [noConnection]: say.noServer(target),
  }
  return sentences[status] ?? say.failed('server.sh', words || stdout)
}

/**
 * `sources`: folders whose files are the release; of two with one name, the first. `heldBack`: the fingerprint of the build’s status
 * file. True where the release before it may be put back.
 */
export function release(server: Server, sources: readonly string[], id: string, heldBack: string): boolean {
  const [, current = ''] = onServer(server, 'begin', id).split(' ')
  try {
    send(server, sources, id, current)
    return onServer(server, 'switch', id, heldBack) !== 'switched'
  } catch (error) {
    try {
      onServer(server, 'abort', id)
    } catch {
      // What went wrong first is told; the next release clears away what this one left.
    }
    throw error
  }
}

/** Files that did not change are links to those of the release that is served: their day stays, and so does what readers have of them. */
function send(server: Server, sources: readonly string[], id: string, current: string): void {
  const to = `${server.path}/ban/.${id}.tam/`
  const link = current === '' ? [] : [`--link-dest=${server.path}/ban/${current}/`]
  const remote = server.kind === 'server' ? ['-e', ['ssh', ...ssh].join(' ')] : []
  const place = server.kind === 'server' ? `${server.host}:${to}` : to
  const ran = runTool('rsync', [
    '-rlp',
    '--checksum',
    '--delete',
    '--chmod=D755,F644',
    ...remote,
    ...link,
    ...sources.map((folder) => `${folder}/`),
    place,
  ])
  if (ran.status === 0) return
  if (ran.status === noConnection || ran.status === 12 || ran.status === 30) throw new PlainError(say.noServer(nameOf(server)))
  throw new PlainError(ran.status === 11 ? say.unwritable(nameOf(server)) : say.failed('rsync', ran.words))
}

export const putBack = (server: Server): string => onServer(server, 'back').replace(/^back /, '')
export const unlock = (server: Server): string => onServer(server, 'unlock')
