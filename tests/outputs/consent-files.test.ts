/** Books and files beside the pages, before a person's form is withdrawn and after. */
import { beforeAll, expect, test } from 'vitest'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { publishedFiles } from '../../src/outputs/published-files.ts'
import { addressesAt } from '../../src/views/addresses.ts'
import { renditionsOf } from '../../src/views/rendition.ts'
import { leavesOf, leavesWith, picturesLike, type Leaf } from '../support/leaves.ts'
import { formRow, person, picture, withHer, without, writePersons } from '../support/persons.ts'
import { openOrThrow, withoutHistory } from '../support/renditions.ts'
import type { Cells } from '../support/small-edition.ts'

const words = [person.name, person.story]

/** All that leaves of the edition beside its pages and its figures. */
async function leaves(day: string, more: Cells = {}): Promise<Leaf[]> {
  const dir = mkdtempSync(join(tmpdir(), 'persons-'))
  try {
    await writePersons(dir, formRow(more))
    const renditions = renditionsOf(withoutHistory(openOrThrow(dir, day)), addressesAt('/', 'https://nepmoi.example'))
    const wanted = publishedFiles(renditions).filter(({ path }) =>
      /^bao-chi\/goi\/(?!(?:ct|bc)\d)|^so-tay\/tai-ve\/(?!to-|phieu-)|^data\/(?:viec|catalog|datapackage)/.test(path),
    )
    const made = await Promise.all(wanted.map(async ({ path, body }) => ({ name: path, bytes: Buffer.from(await body()) })))
    return made.flatMap(leavesOf)
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}

let [shown, left, siteAlone]: Leaf[][] = []
beforeAll(async () => {
  shown = await leaves(withHer)
  left = await leaves(without)
  siteAlone = await leaves(withHer, { pham_vi: 'web' })
})

const forms = [/\.epub!/, /so-tay\.pdf!/, /in-gap\.pdf!/, /cau-chuyen\.html/]
/** Of a pack for the press: where her name stands, and where her picture lies. */
const inPack = {
  named: [/\.zip!.*\.docx!word\//, /\.zip!.*\.html$/, /\.zip!.*\.txt$/],
  pictured: [/\.zip!.*\/anh\//, /\.docx!word\/media\//],
}
test('while it holds she is in every form of the books and in packs for the press', async () => {
  const [named, pictured] = [leavesWith(shown!, words), await picturesLike(shown!, await picture())]
  for (const form of forms) {
    expect(named.filter((name) => form.test(name)).length, String(form)).toBeGreaterThan(0)
    expect(pictured.filter((name) => form.test(name)).length, String(form)).toBeGreaterThan(0)
  }
  for (const form of inPack.named) expect(named.filter((name) => form.test(name)).length, String(form)).toBeGreaterThan(0)
  for (const form of inPack.pictured) expect(pictured.filter((name) => form.test(name)).length, String(form)).toBeGreaterThan(0)
})
test.each([
  ['withdrawn', () => left!],
  ['for the site alone', () => siteAlone!],
])('%s, she is in none', async (_, given) => {
  expect(leavesWith(given(), words)).toEqual([])
  expect(await picturesLike(given(), await picture())).toEqual([])
  expect(leavesWith(given(), [person.instead])).not.toEqual([])
})
