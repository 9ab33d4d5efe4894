/** A figure that changes changes what shows it, and lists of what is there; every other page keeps its bytes. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { build } from '../support/build-once.ts'
import { realFixture } from '../support/editions.ts'
import { files } from '../support/site-files.ts'

/** Pages that show the figure in a file only, and name that file by what it holds or weighs: the offline copy, the figures sheet, the picture. */
const namesFile = /^(?:en\/)?(?:so-tay\/(?:tai-ve\/)?|bao-chi\/bieu-do\/[^/]+\/)index\.html$/

const file = 'data/so-lieu/ngheo.csv'
const [before, after] = ['10,51', '10,57']

test('a changed figure leaves pages that do not show it as they are', { timeout: 600_000 }, () => {
  const dir = mkdtempSync(join(tmpdir(), 'one-figure-'))
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }))
  const edition = join(dir, 'edition')
  cpSync(realFixture, edition, { recursive: true })
  const built = (name: string) => {
    build(edition, join(dir, name), { STORE_DIR: join('reports', 'stores', 'that') })
    return (path: string) => readFileSync(join(dir, name, path))
  }
  const old = built('before')
  const text = readFileSync(join(edition, file), 'utf8')
  expect(text.split(before)).toHaveLength(2)
  writeFileSync(join(edition, file), text.replace(before, after))
  const fresh = built('after')

  const changed = files(join(dir, 'before')).filter((path) => {
    try {
      return !old(path).equals(fresh(path))
    } catch {
      return true
    }
  })
  const shown = changed.filter((path) => path.endsWith('.html') && !namesFile.test(path.replaceAll('\\', '/')))
  expect(shown).toContain(join('so-lieu', 'bc7', 'index.html'))
  expect(shown.filter((path) => !/10[,.]51/.test(old(path).toString('utf8')))).toEqual([])
})
