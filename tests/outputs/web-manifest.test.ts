import { expect, test } from 'vitest'
import { addressesAt } from '../../src/views/addresses.ts'
import { webManifest } from '../../src/outputs/web-manifest.ts'
import { fixtures } from '../support/renditions.ts'

const read = (name: keyof typeof fixtures, base: string) =>
  JSON.parse(webManifest({ ...fixtures[name]().vi, addresses: addressesAt(base, null) })) as Record<string, unknown> & {
    icons: { src: string }[]
  }

test('a site under a sub-path is installed as that part of its host alone', () => {
  const manifest = read('that', '/thu')
  expect([manifest['id'], manifest['scope'], manifest['start_url']]).toEqual(['/thu/', '/thu/', '/thu/'])
  expect(manifest.icons.map(({ src }) => src.slice(0, 5))).toEqual(['/thu/', '/thu/', '/thu/'])
})

test('an illustrative edition is called so on the home screen', () => {
  expect(read('minh-hoa', '/')['short_name']).toMatch(/^\[Minh họa\] /)
  expect(read('that', '/')['short_name']).not.toMatch(/^\[/)
})
