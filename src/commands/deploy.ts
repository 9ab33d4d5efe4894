/** `npm run deploy`: puts the built site where it is served, or the one before it back. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { usages } from '../language/interface/commands.ts'
import { deployWords as say } from '../language/interface/deploy.ts'
import { missingPages, statusFile } from '../model/addresses/own.ts'
import { PlainError } from '../model/plain-error.ts'
import { readArguments } from './arguments.ts'
import { upload } from './deploy/bucket.ts'
import { packTexts } from './deploy/packed.ts'
import { putBack, release, unlock } from './deploy/server.ts'
import { readTarget, type Target } from './deploy/target.ts'
import { folderSize } from './folder-size.ts'
import { print, printError } from './output.ts'
import { readManifest } from './target/manifest.ts'

const values = readArguments(process.argv.slice(2), { usage: usages.deploy, options: { to: null }, flags: ['back', 'unlock'] })
if (values) {
  const to = values['to'] ?? ''
  const target = readTarget(to)
  if (!target) {
    printError(to === '' ? say.noTarget : say.wrongTarget(to))
    process.exitCode = 2
  } else print(await act(target, values['back'] === 'yes', values['unlock'] === 'yes'))
}

async function act(target: Target, isBack: boolean, isUnlock: boolean): Promise<string> {
  if (target.kind === 'bucket') {
    if (isBack || isUnlock) throw new PlainError(say.noBackInBucket)
    const begun = performance.now()
    upload(target.address, builtFolder().out)
    return say.uploaded(target.address, secondsSince(begun))
  }
  if (isUnlock) {
    unlock(target)
    return say.unlocked
  }
  if (isBack) return say.back(putBack(target))
  const begun = performance.now()
  const { out, heldBack } = builtFolder()
  const id = new Date().toISOString().replace(/[-:]|\.\d+/g, '')
  const packed = mkdtempSync(join(tmpdir(), 'nep-moi-'))
  try {
    await packTexts(out, packed)
    const canGoBack = release(target, [packed, out], id, heldBack)
    return say.done(id, folderSize(out).files, secondsSince(begun), canGoBack)
  } finally {
    rmSync(packed, { recursive: true, force: true })
  }
}

function secondsSince(begun: number): string {
  return ((performance.now() - begun) / 1000).toFixed(1).replace('.', ',')
}

/** The build with what it says of itself; a folder without the list that a build writes is none. */
function builtFolder(): { readonly out: string; readonly heldBack: string } {
  const given = process.env['OUT_DIR'] || 'dist'
  const out = resolve(given)
  // A build for a folder has no page for what is not there.
  if (!existsSync(out) || !readManifest(out)?.has(missingPages.vi)) throw new PlainError(say.noBuild(given))
  try {
    const status: unknown = JSON.parse(readFileSync(join(out, statusFile), 'utf8'))
    if (status && typeof status === 'object' && 'heldBack' in status && /^[0-9a-f]{16}$/.test(String(status.heldBack)))
      return { out, heldBack: String(status.heldBack) }
  } catch {
    // Told below.
  }
  throw new PlainError(say.noStatus(given))
}
