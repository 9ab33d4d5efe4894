/** What a command is given from outside, looked at before any work begins: each wrong thing is a sentence that says what to write. */
import { existsSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { surroundingsWords as say } from '../language/interface/surroundings.ts'
import { buildHours } from '../model/build-hours.ts'
import { readClock } from '../model/clock.ts'

/** Letters that the tools which draw pages take for a part of an address, not of a name. */
const unfit = /[#%?*"<>|\\\u0000-\u001f]/

/** In a folder whose name holds one of these no page can be built. */
export function pathProblem(path: string): string | null {
  const plain = process.platform === 'win32' ? path.replaceAll('\\', '/') : path
  const [character] = unfit.exec(plain) ?? []
  return character === undefined ? null : say.character(path, character)
}

export function siteProblem(given: string): string | null {
  if (given === '') return null
  if (/\s/.test(given)) return say.siteBlank(given)
  if (/^(?!\w+:\/)[^\s/:]+\.[^\s/:]+/.test(given)) return say.siteScheme(given)
  const url = /^https?:\/\/[^/]/i.test(given) ? URL.parse(given) : null
  if (!url) return say.wrongSite(given)
  if (url.search || url.hash || url.username || url.password) return say.siteMore(given, url.origin)
  return url.pathname === '/' ? null : say.sitePath(given, url.origin, url.pathname.replace(/\/$/, ''))
}

export function baseProblem(given: string): string | null {
  if (given === '') return null
  const parts = given.split('/').filter(Boolean)
  if (parts.some((part) => !/^[\w.~-]+$/.test(part) || /^\.+$/.test(part)) || given.includes('//')) return say.wrongBase(given)
  return given.startsWith('/') ? null : say.baseSlash(given, `/${given}`)
}

/** The clock that the edition is judged by. */
export function clockProblem(env: Readonly<Record<string, string | undefined>>): string | null {
  const read = readClock(env)
  return read.ok ? null : say.wrongClock[read.variable](read.given)
}

/** Hours between two builds. */
export const everyProblem = (given: string): string | null => (given === '' || buildHours(given) !== null ? null : say.wrongEvery(given))

export function portProblem(given: string): string | null {
  return given === '' || (/^\d{1,5}$/.test(given) && Number(given) >= 1 && Number(given) <= 65535) ? null : say.wrongPort(given)
}

/** `given` is what was typed after `name`, empty for the project itself. */
export function editionProblem(given: string, name = 'EDITION='): string | null {
  if (given === '') return null
  if (!existsSync(resolve(given))) return say.noEdition(name, given)
  return statSync(resolve(given)).isDirectory() ? null : say.editionIsFile(name, given)
}

/** Everything that keeps the pages of an edition from being built, by the environment and the folders. */
export function surroundingsProblems(project: string, env: Readonly<Record<string, string | undefined>>): string[] {
  const edition = env['EDITION'] ?? ''
  return [
    pathProblem(project),
    edition === '' ? null : (editionProblem(edition) ?? pathProblem(resolve(project, edition))),
    siteProblem(env['SITE_URL'] ?? ''),
    baseProblem(env['BASE_PATH'] ?? ''),
    clockProblem(env),
    everyProblem(env['BUILD_EVERY'] ?? ''),
  ].filter((problem) => problem !== null)
}
