/** What a build writes is what the register of addresses says: nothing more, nothing less. */
import { describe, expect, inject, test } from 'vitest'
import { ownFolders } from '../../src/model/addresses/own.ts'
import { readPublicFolder } from '../../src/edition/public-folder.ts'
import { nameless, written } from '../support/register.ts'
import { fixtures } from '../support/renditions.ts'
import { files } from '../support/site-files.ts'

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

  test.each(ownFolders)('holds files in %s', (folder) => expect(built.some((path) => path.startsWith(folder))).toBe(true))
})
