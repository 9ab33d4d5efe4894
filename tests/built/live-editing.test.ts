/** `npm run dev`: pages and the files beside them at the addresses of the built site, and a changed figure in the page at once. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { figures, writeSmall } from '../support/small-edition.ts'

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('No port')
  return address.port
}

/** Starts live editing of an edition and gives its address, when it answers. */
async function edit(edition: string): Promise<string> {
  const port = await freePort()
  // Under VITEST the library of live editing answers nothing.
  const surroundings = { ...process.env }
  delete surroundings['VITEST']
  const child = spawn(process.execPath, ['src/commands/run.mjs', 'dev'], {
    env: { ...surroundings, EDITION: edition, PORT: String(port), BASE_PATH: '', SITE_URL: '', NODE_ENV: 'development' },
    stdio: 'ignore',
    detached: true,
  })
  onTestFinished(async () => {
    if (child.exitCode === null) {
      process.kill(-child.pid!, 'SIGKILL')
      await once(child, 'exit')
    }
  })
  const host = `http://localhost:${port}`
  await vi.waitFor(async () => expect((await fetch(`${host}/`)).status).toBe(200), { timeout: 150_000, interval: 250 })
  return host
}

test('files and pages answer as on the built site, and a figure that changes is shown', { timeout: 300_000 }, async () => {
  const edition = writeSmall()
  const host = await edit(edition)
  const answer = async (address: string) => {
    const response = await fetch(host + address)
    return { status: response.status, type: response.headers.get('content-type') ?? '', text: await response.text() }
  }
  for (const [address, type] of [
    ['/', 'text/html'],
    ['/so-tay/mot/', 'text/html'],
    ['/data/ct2.csv', 'text/csv'],
    ['/so-lieu/ct2/', 'text/html'],
  ] as const) {
    const { status, type: given } = await answer(address)
    expect.soft({ status, type: given.split(';')[0] }, address).toEqual({ status: 200, type })
  }
  expect((await answer('/khong-co/')).status).toBe(404)

  expect((await answer('/data/ct2.csv')).text).not.toContain('47')
  writeFileSync(join(edition, 'data/so-lieu/a.csv'), figures({ tu_so: '47', mau_so: '96' }))
  await vi.waitFor(async () => expect((await answer('/data/ct2.csv')).text).toContain('47'), { timeout: 60_000, interval: 100 })
  expect((await answer('/so-lieu/ct2/')).text).toContain('47')
})
