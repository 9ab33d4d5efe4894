/** The page of status as built: what a clerk asks of it, and its twin for programs. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { corrections, textCorrections } from '../support/with-history.ts'
import { pages } from '../support/site-files.ts'

interface Twin {
  readonly built: string
  readonly commit: string | null
  readonly changes: readonly {
    readonly commit: string
    readonly saved: string
    readonly did: readonly { readonly pages: readonly { readonly url: string }[] }[]
  }[]
  readonly waiting: { readonly awaitingApproval: number }
}

const twinOf = (dir: string) => JSON.parse(readFileSync(join(dir, 'trang-thai.json'), 'utf8')) as Twin
const at = (dir: string, address: string) => pages(dir).find((page) => page.address === address)!

describe.each([
  ['real', inject('that')],
  ['illustrative', inject('minhHoa')],
])('of the %s fixture', (_, dir) => {
  test.each(['', 'en/'])('the page %s names the commit that was built and every change that its twin has', (folder) => {
    const { html, text } = at(dir, `${folder}trang-thai/`)
    const { commit, changes } = twinOf(dir)
    const unknown = folder === '' ? 'không có lịch sử git' : 'without a git history'
    expect(text).toContain(commit ?? unknown)
    expect(html).toContain('id="vua-doi"')
    for (const change of changes) expect(text).toContain(change.commit)
  })
  test('every page that a change leads to is there', () => {
    const links = twinOf(dir).changes.flatMap(({ did }) =>
      did.flatMap((part) => part.pages.map(({ url }) => new URL(url, 'https://x.example').pathname)),
    )
    const known = new Set(pages(dir).map(({ address }) => address))
    for (const path of links)
      expect
        .soft(
          [...known].some((address) => address !== '' && path.endsWith(`/${address}`)),
          path,
        )
        .toBe(true)
  })
})

test('a clerk finds the correction of a text and of figures by its day, without old numbers', () => {
  const dir = inject('minhHoa')
  const { commit, changes } = twinOf(dir)
  const [newest] = changes
  expect(commit).toBe(newest!.commit)
  expect(newest!.saved).toBe('2025-02-03T08:00:00+07:00')
  const { text, html } = at(dir, 'trang-thai/')
  expect(text).toContain('08:00 ngày 03/02/2025')
  expect(text).toMatch(/Cập nhật 3 con số:/)
  expect(html).toContain(textCorrections.meaning.file.replace('.mdx', '/'))
  for (const { before } of Object.values(corrections))
    expect(text + readFileSync(join(dir, 'trang-thai.json'), 'utf8')).not.toContain(before)
})
