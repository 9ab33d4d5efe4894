/** Live editing as it is started by hand: `npm run dev` on a free port. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('No port')
  return address.port
}

/** Asks every few milliseconds until it holds; throws when the time is over. Gives how long it took, in ms. */
export async function until(holds: () => Promise<boolean>, { every, most }: { readonly every: number; readonly most: number }) {
  const started = performance.now()
  while (!(await holds().catch(() => false))) {
    if (performance.now() - started > most) throw new Error(`Not within ${most} ms.`)
    await new Promise((done) => setTimeout(done, every))
  }
  return performance.now() - started
}

/** Starts live editing of an edition; its address, when it answers, and how to end it. */
export async function editLive(edition: string): Promise<{ readonly host: string; readonly stop: () => Promise<void> }> {
  const port = await freePort()
  // Under VITEST the library of live editing answers nothing.
  const surroundings = { ...process.env }
  delete surroundings['VITEST']
  const child = spawn(process.execPath, ['src/commands/run.mjs', 'dev'], {
    env: { ...surroundings, EDITION: edition, PORT: String(port), BASE_PATH: '', SITE_URL: '', NODE_ENV: 'development' },
    stdio: 'ignore',
    detached: true,
  })
  const stop = async () => {
    if (child.exitCode !== null) return
    process.kill(-child.pid!, 'SIGKILL')
    await once(child, 'exit')
  }
  const host = `http://localhost:${port}`
  try {
    await until(async () => (await fetch(`${host}/`)).status === 200, { every: 250, most: 150_000 })
  } catch (error) {
    await stop()
    throw error
  }
  return { host, stop }
}
