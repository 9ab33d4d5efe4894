import { expect, test } from 'vitest'
import { page, readSmall, rulesOf, siteYaml } from '../../support/small-edition.ts'

const picture = { 'content/so-tay/anh/lúa 1.png': 'x' }
const unused = (changes: Parameters<typeof readSmall>[0]) =>
  readSmall(changes)
    .findings.filter(({ rule }) => rule === 'unused-file')
    .map(({ level, file }) => [level, file])

test('a picture that no page shows is named', () => expect(unused(picture)).toEqual([['warning', 'content/so-tay/anh/lúa 1.png']]))

test.each([
  ['typed as it is', '![Lúa](<./anh/lúa 1.png>)'],
  ['with its blank and letters as codes', '![Lúa](anh/l%C3%BAa%201.png)'],
  ['with its accents typed apart', `![Lúa](<./anh/${'lúa'.normalize('NFD')} 1.png>)`],
  ['by reference', '![Lúa][a]\n\n[a]: ./anh/l%C3%BAa%201.png'],
  ['on the way round', '![Lúa](<../so-tay/anh/lúa 1.png>)'],
])('a picture shown %s is used', (_, body) => expect(unused({ ...picture, 'content/so-tay/hai.mdx': page('', body) })).toEqual([]))

test('an address that cannot be decoded is no trouble', () =>
  expect(rulesOf(readSmall({ 'content/so-tay/hai.mdx': page('', '[a](./a%E0%A4%A.png)') }))).not.toContain('unused-file'))

test('a map that the site file does not name is named, one that it names is not', () => {
  const map = { 'data/ban-do.geojson': '{"type":"FeatureCollection","features":[]}' }
  expect(unused(map)).toEqual([['warning', 'data/ban-do.geojson']])
  const named = `${siteYaml}ban_do:\n  tep: data/ban-do.geojson\n  giay_phep: Tự vẽ\n`
  expect(unused({ ...map, 'content/trang-web.yaml': named })).toEqual([])
})
