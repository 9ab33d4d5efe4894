/** A static server on 127.0.0.1 for the built site, under its base path, as a plain host would serve it. */
import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { createGzip } from 'node:zlib'

export const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.csv': 'text/csv; charset=utf-8',
  '.json': 'application/json',
  '.xml': 'application/xml',
  '.txt': 'text/plain',
  '.mp3': 'audio/mpeg',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
}

export async function serve(dir: string, base = ''): Promise<{ url: string; close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname)
    const inside = path.startsWith(base) ? path.slice(base.length) : null
    let file = inside === null ? '' : join(dir, normalize(`/${inside}`))
    if (file && existsSync(file) && statSync(file).isDirectory()) file = join(file, 'index.html')
    const found = file !== '' && existsSync(file)
    response.writeHead(found ? 200 : 404, {
      'Content-Type': contentTypes[found ? extname(file) : '.html'] ?? 'application/octet-stream',
      'Content-Encoding': 'gzip',
      // Files with a fingerprint in their name are kept, as a host would say.
      'Cache-Control': path.includes('/_astro/') ? 'max-age=31536000, immutable' : 'no-cache',
    })
    createReadStream(found ? file : join(dir, '404.html'))
      .pipe(createGzip())
      .pipe(response)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}${base}/`, close: () => new Promise((done) => server.close(() => done())) }
}
