import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { realFixture } from '../support/editions.ts'

/** The view reads the edition and the address once, so each test loads it afresh. */
const pictureOf = async (code: string, site: string, base = '/') => {
  vi.stubEnv('EDITION', realFixture)
  vi.stubEnv('SITE', site)
  vi.stubEnv('BASE_URL', base)
  const { pictureView } = await import('../../src/outputs/pictures.ts')
  const { index } = await import('../../src/site/edition.ts')
  return pictureView(index().indicators.get(code)!, 'vi')!.standalone.replace(/<[^>]+>/g, ' ')
}
beforeEach(() => vi.resetModules())
afterEach(() => vi.unstubAllEnvs())

test('a picture names the site’s address under the chart', async () => {
  expect(await pictureOf('BC1', 'https://nepmoi.example')).toContain('nepmoi.example.')
  vi.resetModules()
  expect(await pictureOf('BC1', 'https://nepmoi.example', '/thu')).toContain('nepmoi.example/thu.')
})

test('but not an address of this machine', async () => {
  expect(await pictureOf('BC1', 'http://localhost:4321')).not.toMatch(/localhost/)
})
