/** What a build writes is what the register of addresses says: nothing more, nothing less. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { ownFolders } from '../../src/model/addresses/own.ts'
import { listPageFolder } from '../../src/model/addresses/paths.ts'
import { readPublicFolder } from '../../src/edition/public-folder.ts'
import { nameless, written } from '../support/register.ts'
import { fixtures } from '../support/renditions.ts'
import { subPath } from '../support/build-once.ts'
import { files, pages, redirectIn } from '../support/site-files.ts'

describe.each([
  ['that', inject('that')],
  ['minh-hoa', inject('minhHoa')],
] as const)('the built fixture %s', (name, dir) => {
  const built = files(dir).map((path) => nameless(path.replaceAll('\\', '/')))

  test('holds the files of the register, and no others', () => {
    const named = built.filter((path) => !ownFolders.some((folder) => path.startsWith(folder)))
    expect(named.toSorted()).toEqual(written(fixtures[name](), readPublicFolder('public').files))
    expect(named.length).toBeGreaterThan(500)
  })

  // Lists of a small edition are too short to be cut; `bench/growth.test.ts` looks at long ones.
  const filled = ownFolders.filter((folder) => !folder.endsWith(`/${listPageFolder}/`))
  test.each(filled)('holds files in %s', (folder) => expect(built.some((path) => path.startsWith(folder))).toBe(true))
})

test('old addresses of a built site lead to a part that is there, in both languages, without script', () => {
  const dir = inject('minhHoa')
  const byAddress = new Map(pages(dir).map((page) => [page.address, page]))
  const { redirects } = fixtures['minh-hoa']().vi.publication.edition
  const old = redirects.flatMap(({ from }) => ['', 'en'].map((folder) => join(dir, folder, from, 'index.html')))
  expect(old).toHaveLength(4)
  for (const file of old) {
    const html = readFileSync(file, 'utf8')
    const [path = '', id] = (redirectIn(html) ?? '').slice(subPath.length + 1).split('#')
    const target = byAddress.get(path)
    expect.soft(target, file).toBeDefined()
    if (id) expect.soft(target?.ids.has(id), file).toBe(true)
    expect.soft(html, file).toContain(`<a href="${subPath}/${path}${id ? `#${id}` : ''}">`)
    expect.soft(html, file).not.toContain('<script')
  }
})

test('ids of the one long plan page of before are on the short one', () => {
  const ids = pages(inject('that')).find(({ address }) => address === 'ke-hoach/')?.ids
  for (const id of [
    'van-ban-goc',
    'chi-tieu',
    'nhiem-vu',
    'trach-nhiem',
    'co-quan',
    'van-ban',
    'cau-hoi',
    'nv-III.2a',
    'cq-ban-dan-van',
    'vb-ke-hoach',
  ])
    expect.soft(ids?.has(id), id).toBe(true)
})
