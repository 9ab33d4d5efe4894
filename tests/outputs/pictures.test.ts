import { expect, test } from 'vitest'
import { pictureOf } from '../../src/outputs/pictures.ts'
import { renditionOf } from '../support/renditions.ts'

const textOf = (site: string | undefined, base = '/') => {
  const rendition = renditionOf('vi', { site, base })
  return pictureOf(rendition, rendition.publication.index.indicators.get('BC1')!)!.standalone.replace(/<[^>]+>/g, ' ')
}

test('a picture names the site’s address under the chart', () => {
  expect(textOf('https://nepmoi.example')).toContain('nepmoi.example.')
  expect(textOf('https://nepmoi.example', '/thu')).toContain('nepmoi.example/thu.')
})

test('but not an address of this machine', () => {
  expect(textOf('http://localhost:4321')).not.toMatch(/localhost/)
})
