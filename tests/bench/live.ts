/** `npm run bench -- --dev [DIR]`: how soon `npm run dev` serves a figure that was changed in a file. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { editLive, until } from '../support/live.ts'

const runs = 9
/** Between two changes, as a hand leaves: nothing of the last one still runs. */
const pause = 500
/** Milliseconds, the median. */
const budget = 1_000

/** A row with a share that is printed as it stands: what comes before it, its indicator, the share. */
const shareRow = /^((?:[^;\n]*;){3}([A-Z]+\d+\w*);(?:[^;\n]*;){2})\d+,\d\d;/m

/** Prints the median; null, for there is nothing more to measure. The edition is copied, and the copy edited. */
export async function benchLive(edition: string): Promise<null> {
  const copy = mkdtempSync(join(tmpdir(), 'bench-live-'))
  for (const folder of ['data', 'content']) cpSync(join(edition, folder), join(copy, folder), { recursive: true })
  const files = readdirSync(join(copy, 'data/so-lieu')).map((name) => join(copy, 'data/so-lieu', name))
  const file = files.find((path) => shareRow.test(readFileSync(path, 'utf8')))
  if (!file) throw new Error(`${edition} has no share with two decimals.`)
  const text = readFileSync(file, 'utf8')
  const [, start = '', code = ''] = shareRow.exec(text)!
  const { host, stop } = await editLive(copy)
  try {
    const times: number[] = []
    const shows = async (share: string) => (await (await fetch(`${host}/so-lieu/${code.toLowerCase()}/`)).text()).includes(`${share}%`)
    for (let run = 0; run < runs; run++) {
      const share = `3,${61 + run}`
      await new Promise((done) => setTimeout(done, pause))
      if (await shows(share)) throw new Error(`${share} stands on the page already.`)
      writeFileSync(file, text.replace(shareRow, `${start}${share};`))
      times.push(await until(() => shows(share), { every: 20, most: 60_000 }))
    }
    const median = times.toSorted((a, b) => a - b)[Math.floor(runs / 2)]!
    process.stdout.write(`${code}: ${times.map((ms) => ms.toFixed(0)).join(', ')} ms; median ${median.toFixed(0)} of ${budget}\n`)
    if (median > budget) process.exitCode = 1
  } finally {
    await stop()
    rmSync(copy, { recursive: true, force: true })
  }
  return null
}
