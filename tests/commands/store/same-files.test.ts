/** Every file beside the pages, from an empty store, from a full one and without: the same bytes, drawn once. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startStore } from '../../../src/commands/store/store.ts'
import { publishedFiles } from '../../../src/outputs/published-files.ts'
import { addressesAt } from '../../../src/views/addresses.ts'
import { renditionsOf } from '../../../src/views/rendition.ts'
import { photoText, withPhoto } from '../../support/page-photo.ts'
import { largePhoto } from '../../support/photos.ts'
import { openOrThrow, withoutHistory } from '../../support/renditions.ts'
import { figures, page, poor, writeSmallTo } from '../../support/small-edition.ts'
import { smallDay } from '../../support/test-day.ts'

type Changes = Parameters<typeof writeSmallTo>[1]

const dir = mkdtempSync(join(tmpdir(), 'same-files-'))
const [store, edition] = [join(dir, 'kho'), join(dir, 'an-ban')]
afterAll(() => rmSync(dir, { recursive: true, force: true }))

/** Address → bytes of all files, read and drawn anew; what the store was asked for, and what it had. */
async function publish(changes: Changes, stored: boolean) {
  rmSync(edition, { recursive: true, force: true })
  writeSmallTo(edition, changes)
  const renditions = renditionsOf(withoutHistory(openOrThrow(edition, smallDay)), addressesAt('/', 'https://nepmoi.example'))
  const started = stored ? startStore(store, resolve('.')) : null
  const files = new Map<string, string>()
  // Documents are drawn one after another, as in a build.
  for (const { path, body } of publishedFiles(renditions)) files.set(path, Buffer.from(await body()).toString('base64'))
  const counts = started?.counts() ?? { asked: 0, found: 0 }
  expect(started?.close(edition) ?? null).toBeNull()
  return { files, counts }
}
const inStore = () =>
  readdirSync(join(store, 'kept'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name)).subarray(32).toString('base64'))

let [withoutStore, cold, warm]: Awaited<ReturnType<typeof publish>>[] = []
let changes: Changes = {}
beforeAll(async () => {
  const drawn = figures(...['2019', '2020', '2021'].map((ky, i) => poor('90001', ky, String(40 - i), { chuan: '2016-2020' })))
  changes = {
    ...withPhoto(photoText(), await largePhoto()),
    'content/so-tay/hai.mdx': page('', 'Chữ khác.').replace('Trang', 'Trang hai'),
    'data/so-lieu/b.csv': drawn,
  }
  withoutStore = await publish(changes, false)
  cold = await publish(changes, true)
  warm = await publish(changes, true)
})

test('an empty store has nothing, a full one all that is costly', () => {
  expect(cold!.counts.found).toBe(0)
  // Charts and share pictures in both languages, a photo in nine files, books and a handout typeset and packed.
  expect(cold!.counts.asked).toBeGreaterThan(25)
  expect(warm!.counts).toEqual({ asked: cold!.counts.asked, found: cold!.counts.asked })
})

test('every picture and document is in it', () => {
  const costly = [...cold!.files].filter(([path]) => /\.(?:png|svg|pdf|avif|webp|jpg)$/.test(path))
  const kept = new Set(inStore())
  expect(new Set(costly.map(([path]) => path.split('.').at(-1)))).toEqual(new Set(['png', 'svg', 'pdf', 'avif', 'webp', 'jpg']))
  expect(costly.filter(([, bytes]) => !kept.has(bytes)).map(([path]) => path)).toEqual([])
})

test('files are the same, byte for byte', () => {
  const bytes = ({ files }: typeof cold & object) => [...files]
  expect(bytes(cold!)).toEqual(bytes(withoutStore!))
  expect(bytes(warm!)).toEqual(bytes(withoutStore!))
})

test('a photo that is taken back has left when the next build ends', async () => {
  const photos = [...cold!.files].filter(([path]) => /\.(?:avif|webp|jpg)$/.test(path)).map(([, bytes]) => bytes)
  expect(photos).toHaveLength(9)
  await publish({ ...changes, 'content/so-tay/mot.mdx': page(), 'content/anh/vuon.jpg': null }, true)
  const left = new Set(inStore())
  expect(left.size).toBeGreaterThan(15)
  expect(photos.filter((photo) => left.has(photo))).toEqual([])
})
