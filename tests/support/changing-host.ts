/** A host on 127.0.0.1 that can go, come back, refuse and be published to anew; it lets browsers keep what they fetched, as hosts do. */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { contentTypes } from './serve.ts'

export interface ChangingHost {
  /** `http://127.0.0.1:…` */
  readonly origin: string
  /** Paths that were asked for since the list was emptied. */
  readonly asked: string[]
  /** Paths whose connection breaks. */
  readonly broken: Set<string>
  /** Paths that are answered as not there. */
  readonly withdrawn: Set<string>
  /** Paths that are answered after so many milliseconds. */
  readonly slow: Map<string, number>
  stop(): Promise<void>
  /** Comes back at the same address; nothing where it is there. */
  start(): Promise<void>
}

/** `folders`: path of a site, ending in `/`, → folder; the longest that fits is asked. */
export async function changingHost(folders: Readonly<Record<string, string>>): Promise<ChangingHost> {
  const bases = Object.keys(folders).sort((a, b) => b.length - a.length)
  const asked: string[] = []
  const broken = new Set<string>()
  const withdrawn = new Set<string>()
  const slow = new Map<string, number>()
  const fileOf = (path: string): string | null => {
    const base = bases.find((one) => path.startsWith(one))
    if (base === undefined || withdrawn.has(path)) return null
    const file = join(folders[base]!, path.slice(base.length), path.endsWith('/') ? 'index.html' : '')
    return existsSync(file) && statSync(file).isFile() ? file : null
  }
  let port = 0
  let server: Server | undefined
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const path = new URL(request.url ?? '/', 'http://x').pathname
    asked.push(path)
    if (broken.has(path)) {
      request.socket.destroy()
      return
    }
    await new Promise((done) => setTimeout(done, slow.get(path) ?? 0))
    const file = fileOf(path)
    response.writeHead(file ? 200 : 404, {
      'Content-Type': contentTypes[file ? extname(file) : '.html'] ?? 'application/octet-stream',
      'Cache-Control': 'max-age=600',
    })
    response.end(file ? readFileSync(file) : '<h1>404</h1>')
  }
  const start = async () => {
    if (server?.listening) return
    const fresh = createServer((request, response) => void answer(request, response))
    await new Promise<void>((done) => fresh.listen(port, '127.0.0.1', done))
    server = fresh
    port = (fresh.address() as AddressInfo).port
  }
  await start()
  return {
    origin: `http://127.0.0.1:${port}`,
    asked,
    broken,
    withdrawn,
    slow,
    start,
    stop: async () => {
      server?.closeAllConnections()
      await new Promise((done) => (server ? server.close(done) : done(null)))
    },
  }
}
