/** `npm run due`: whether the site that is served wants to be built anew, for timers: its next moment has come, or it is a day old. */
import { usages } from '../language/interface/commands.ts'
import { dueWords as say } from '../language/interface/due.ts'
import { statusFile } from '../model/addresses/own.ts'
import { PlainError } from '../model/plain-error.ts'
import { readArguments } from './arguments.ts'
import { whyDue } from './due/why-due.ts'
import { print } from './output.ts'

if (readArguments(process.argv.slice(2), { usage: usages.due, options: {} })) {
  const site = process.env['SITE_URL'] ?? ''
  const base = (process.env['BASE_PATH'] ?? '').replace(/\/+$/, '')
  if (!URL.canParse(site)) throw new PlainError(say.noSite)
  const reason = whyDue(await statusAt(new URL(`${base}/${statusFile}`, site)), Date.now())
  // One word for the timer, one sentence for whoever reads its log.
  print(`${reason === null ? 'khong' : 'dung'}\n${say.reasons[reason ?? 'fresh']}`)
}

/** Null where nothing is served yet, or nobody answers: then it is built. */
async function statusAt(address: URL): Promise<unknown> {
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(30_000), cache: 'no-store' })
    return answer.ok ? await answer.json() : null
  } catch {
    return null
  }
}
