/** `npm run dev`: pages and the files beside them at the addresses of the built site, and a changed figure in the page at once. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { editLive } from '../support/live.ts'
import { figures, writeSmall } from '../support/small-edition.ts'

test('files and pages answer as on the built site, and a figure that changes is shown', { timeout: 300_000 }, async () => {
  const edition = writeSmall()
  const { host, stop } = await editLive(edition)
  onTestFinished(stop)
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
