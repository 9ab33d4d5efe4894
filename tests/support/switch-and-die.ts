/** Puts a folder in its place and dies before the nth change of the disk. Arguments: from, to, n, whether a move from outside is refused as across file systems. */
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

const [from, to, nth, across] = process.argv.slice(2)
let changes = 0
const dying =
  <A extends unknown[], R>(change: (...args: A) => R) =>
  (...args: A): R => {
    if (++changes === Number(nth)) process.kill(process.pid, 'SIGKILL')
    return change(...args)
  }
const rename = dying(fs.renameSync)
fs.renameSync = (source, target) => {
  if (across === 'true' && source === from) throw Object.assign(new Error('EXDEV'), { code: 'EXDEV' })
  rename(source, target)
}
fs.rmSync = dying(fs.rmSync)
const makeFolder = dying(fs.mkdirSync as (path: fs.PathLike, options?: fs.MakeDirectoryOptions) => string | undefined)
fs.mkdirSync = makeFolder as typeof fs.mkdirSync
fs.writeFileSync = dying(fs.writeFileSync)
// A copy is many changes: half of it is there when it dies.
const [write, copy] = [fs.writeFileSync, fs.cpSync]
fs.cpSync = (source, target, options) => {
  fs.mkdirSync(String(target))
  write(`${String(target)}/moi.txt`, 'm')
  copy(source, target, options)
}
syncBuiltinESMExports()

const { claim } = await import('../../src/commands/target/claim.ts')
const { putInPlace } = await import('../../src/commands/target/put-in-place.ts')
const { readManifest } = await import('../../src/commands/target/manifest.ts')
const claimed = claim(to!)
putInPlace(from!, to!, claimed, readManifest(from!)!)
claimed.release()
