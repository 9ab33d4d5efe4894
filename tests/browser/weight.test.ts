/** What a page costs before any touch: bytes as they come over the line (gzip), each file once. Budgets, not wishes. */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, inject, test } from 'vitest'
import { fetches, visitor } from '../support/visit.ts'

const site = visitor(inject('that'))

test.each([
  ['home', '', 20],
  ['a handbook page', 'so-tay/chuan-ngheo/', 14],
  ['an indicator', 'so-lieu/ct4c1/', 22],
  ['a story', 'guong-dien-hinh/lua-sach-kon-rlong/', 14],
  ['a commune', 'so-lieu/don-vi/xa-dak-koi-23485/', 14],
  ['all indicators', 'so-lieu/', 18],
])('%s stays within its budget', async (name, address, kilobytes) => {
  const bodies = await site.blank(async (page) => {
    const { settled } = fetches(page)
    await page.goto(site.home + address)
    return await settled()
  })
  const kinds = new Set([...bodies.keys()].map((url) => /\.(\w+)$/.exec(new URL(url).pathname)?.[1] ?? 'page'))
  // The look comes in the page itself: nothing is waited for before the first paint.
  expect([...kinds].filter((kind) => kind !== 'svg')).toEqual(['page'])
  expect([...bodies.keys()].filter((url) => url.endsWith('.svg') && !url.endsWith('/favicon.svg'))).toEqual([])
  const total = [...bodies.values()].reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0)
  process.stdout.write(`weight of ${name}: ${total} bytes in ${bodies.size} requests\n`)
  expect(total).toBeGreaterThan(4 * 1024)
  expect(total).toBeLessThan(kilobytes * 1024)
})

test('a page whose header comes in two parts moves nothing that was drawn', async () => {
  const html = readFileSync(join(inject('that'), 'so-tay/chuan-ngheo/index.html'), 'utf8')
  const half = html.indexOf('</svg>', html.indexOf('class="tools"'))
  expect(half).toBeGreaterThan(0)
  const server = createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html' })
    response.write(html.slice(0, half))
    setTimeout(() => response.end(html.slice(half)), 500)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  try {
    const moved = await site.blank(
      async (page) => {
        await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/so-tay/chuan-ngheo/`)
        return await page.evaluate(
          () =>
            new Promise<number>((done) => {
              new PerformanceObserver((list) => done(list.getEntries().length)).observe({ type: 'layout-shift', buffered: true })
              setTimeout(() => done(0), 300)
            }),
        )
      },
      { serviceWorkers: 'block' },
    )
    expect(moved).toBe(0)
  } finally {
    server.closeAllConnections()
    server.close()
  }
})
