/** The store of drawn things beside real builds: the same site with it and without, and nothing of a photo that was taken back. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { build } from '../support/build-once.ts'
import { photoText, withPhoto } from '../support/page-photo.ts'
import { largePhoto } from '../support/photos.ts'
import { files } from '../support/site-files.ts'
import { page, writeSmallTo } from '../support/small-edition.ts'

const dir = mkdtempSync(join(tmpdir(), 'stored-'))
const [edition, store] = [join(dir, 'edition'), join(dir, 'store')]
const out = (name: string) => join(dir, name)

/** Every thing in the store: its path, and when it was written. */
const things = () =>
  readdirSync(join(store, 'kept'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => [path, statSync(path).mtimeMs] as const)
const tree = (name: string) =>
  new Map(
    files(out(name))
      .sort()
      .map((file) => [file, readFileSync(join(out(name), file)).toString('base64')]),
  )

let afterCold: ReturnType<typeof things> = []
let afterWarm: ReturnType<typeof things> = []
beforeAll(async () => {
  writeSmallTo(edition, withPhoto(photoText(), await largePhoto()))
  build(edition, out('cold'), { STORE_DIR: store })
  afterCold = things()
  build(edition, out('warm'), { STORE_DIR: store, TZ: 'Pacific/Kiritimati' })
  afterWarm = things()
  build(edition, out('without'), { STORE_DIR: 'none', TZ: 'America/St_Johns' })
}, 600_000)
afterAll(() => rmSync(dir, { recursive: true, force: true }))

test('pictures, photos and documents are kept, and none is drawn a second time', () => {
  // A share picture for each language and page, pictures of charts, photos in three sizes and forms, books.
  expect(afterCold.length).toBeGreaterThan(30)
  expect(afterWarm).toEqual(afterCold)
})

test('the site is the same from an empty store, from a full one and without, in any time zone', () => {
  const cold = tree('cold')
  expect(cold.size).toBeGreaterThan(100)
  for (const name of ['warm', 'without']) {
    const other = tree(name)
    expect([...other.keys()]).toEqual([...cold.keys()])
    expect([...cold.keys()].filter((file) => other.get(file) !== cold.get(file))).toEqual([])
  }
})

test('a photo that is taken back is in the store no longer when the build ends', { timeout: 300_000 }, () => {
  const photos = [...tree('cold')].filter(([file]) => /\.(?:avif|webp|jpg)$/.test(file)).map(([, bytes]) => bytes)
  const stored = () => things().map(([path]) => readFileSync(path).subarray(32).toString('base64'))
  expect(photos.length).toBeGreaterThan(5)
  expect(photos.filter((photo) => !stored().includes(photo))).toEqual([])
  writeFileSync(join(edition, 'content/so-tay/mot.mdx'), page())
  rmSync(join(edition, 'content/anh'), { recursive: true })
  build(edition, out('without-photo'), { STORE_DIR: store })
  const left = stored()
  expect(left.length).toBeGreaterThan(10)
  expect(photos.filter((photo) => left.includes(photo))).toEqual([])
})
