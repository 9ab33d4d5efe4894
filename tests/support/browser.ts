/** A Chromium to test with: the one named in CHROME_PATH, the system's, or the one inside the npm package. */
import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'

const system = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export async function launch(): Promise<Browser> {
  const named = [process.env['CHROME_PATH'], ...system].find((path) => path && existsSync(path))
  if (named) return chromium.launch({ executablePath: named, args: flags })
  const packaged = (await import('@sparticuz/chromium')).default
  // One process for all, as cloud functions want it, would end with the first page that closes.
  const args = packaged.args.filter((flag) => flag !== '--single-process')
  return chromium.launch({ executablePath: await packaged.executablePath(), args: [...args, ...flags] })
}
