/**
 * The folder beside a build's, in which it is made ready: it shows that a build is on its way there, and what a build that was
 * killed has left.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { outputWords as say } from '../../language/interface/output.ts'
import { isRunning } from '../running.ts'
import { PlainError } from '../../model/plain-error.ts'
import { old, recover } from './recover.ts'

export interface Claim {
  readonly folder: string
  readonly release: () => void
}

/** Seconds: a build shows that it lives, and is taken for dead when it has not for long (its machine may be another one). */
const [beat, silence] = [5, 120]

const stagingOf = (to: string) => join(dirname(to), `.${basename(to)}.nep-moi`)

/** Makes the folder beside `to` and keeps others away from it until released; a living build that has it is a refusal. */
export function claim(to: string): Claim {
  const folder = stagingOf(to)
  mkdirSync(dirname(to), { recursive: true })
  clearLeft(to)
  const fresh = `${folder}-${process.pid}`
  mkdirSync(fresh)
  try {
    writeFileSync(join(fresh, 'owner'), `${process.pid} ${hostname()}`)
    // A rename onto a folder that holds something is refused, so that only one of two gets it.
    renameSync(fresh, folder)
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true })
    if (!existsSync(folder)) throw error
    throw new PlainError(say.busy(to, folder))
  }
  const alive = setInterval(() => touch(join(folder, 'owner')), beat * 1000)
  alive.unref()
  return {
    folder,
    release: () => {
      clearInterval(alive)
      // Where the switch could not be finished, the last good folder waits here for the next command.
      rmSync(existsSync(join(folder, old)) ? join(folder, 'owner') : folder, { recursive: true, force: true })
    },
  }
}

function touch(file: string): void {
  try {
    utimesSync(file, new Date(), new Date())
  } catch {
    // Someone took the folder away by hand; the switch will say so.
  }
}

/** Puts right what builds that were killed have left beside `to`. */
export function clearLeft(to: string): void {
  const parent = dirname(to)
  const staging = basename(stagingOf(to))
  for (const name of existsSync(parent) ? readdirSync(parent) : []) {
    const earlier = name.startsWith(`.${basename(to)}-`) && isEarlierStaging(join(parent, name))
    if (name !== staging && !name.startsWith(`${staging}-`) && !earlier) continue
    const left = join(parent, name)
    if (!isAlive(left)) take(left, `${stagingOf(to)}-${process.pid}-left`, to)
  }
}

/** Of two that clear at once one gets the folder; what came to life in between is given back. */
function take(left: string, mine: string, to: string): void {
  try {
    renameSync(left, mine)
  } catch (error) {
    if (existsSync(left)) throw error
    return
  }
  if (isAlive(mine)) renameSync(mine, left)
  else recover(mine, to)
}

/** As builds named and filled it before it had an owner. */
const isEarlierStaging = (dir: string) =>
  /-[A-Za-z0-9]{6}$/.test(dir) && statSync(dir).isDirectory() && readdirSync(dir).every((name) => name === 'new' || name === 'old')

/** By its owner, who touches the folder as long as the build runs; before it is written, by the process in the folder's name. */
function isAlive(folder: string): boolean {
  const owner = join(folder, 'owner')
  if (!existsSync(owner)) {
    const pid = Number(/-(\d+)$/.exec(folder)?.[1] ?? 0)
    return pid > 0 && pid !== process.pid && isRunning(pid)
  }
  const [pid, ...host] = readFileSync(owner, 'utf8').split(' ')
  if ((Date.now() - statSync(owner).mtimeMs) / 1000 > silence) return false
  return host.join(' ') !== hostname() || isRunning(Number(pid))
}
