import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { checkedTexts, textOf } from '../../src/site/integrations/checked-texts.ts'
import { page, writeSmall } from '../support/small-edition.ts'

afterEach(() => vi.unstubAllEnvs())

/** Opens a small edition as the build does. */
function edition(changes: Parameters<typeof writeSmall>[0] = {}): string {
  const dir = writeSmall(changes)
  vi.stubEnv('EDITION', dir)
  return dir
}

const spelt = 'Chia cho cái gì?'
const apart = page('', `\n## ${spelt}\n\nngh\u200bèo\n`).normalize('NFD')

test('the module of a page is the text that was checked, line by line, without its front matter', () => {
  const dir = edition({ 'content/so-tay/mot.mdx': apart })
  const lines = textOf(join(dir, 'content/so-tay/mot.mdx'))!.split('\n')
  expect(lines.slice(0, 5)).toEqual(['---', '', '', '', '---'])
  expect(lines.slice(5)).toEqual(['', `## ${spelt}`, '', 'nghèo', '', ''])
})

test('a change of the file after the check is not built', () => {
  const dir = edition()
  const before = textOf(join(dir, 'content/so-tay/mot.mdx'))
  writeFileSync(join(dir, 'content/so-tay/mot.mdx'), page('', '<script>alert(1)</script>'))
  expect(textOf(join(dir, 'content/so-tay/mot.mdx'))).toBe(before)
})

test('a text that the check did not see is refused', () => {
  const dir = edition()
  textOf(join(dir, 'content/so-tay/mot.mdx'))
  mkdirSync(join(dir, 'content/so-tay/phu'))
  writeFileSync(join(dir, 'content/so-tay/hai.mdx'), page())
  for (const path of ['content/so-tay/hai.mdx', 'content/so-tay/phu/x.mdx', 'content/so-tay/a.md'])
    expect(() => textOf(join(dir, path))).toThrow('chưa được kiểm tra')
})

test('files outside the edition’s texts are not ours to answer for', () => {
  const dir = edition()
  expect(textOf(join(dir, 'README.md'))).toBeUndefined()
  expect(textOf(join(process.cwd(), 'node_modules/a/content/b.mdx'))).toBeUndefined()
})

test('an edition behind a symbolic link is known by both of its addresses', () => {
  const dir = edition()
  const link = `${dir}-link`
  symlinkSync(dir, link)
  vi.stubEnv('EDITION', link)
  expect(textOf(join(link, 'content/so-tay/mot.mdx'))).toBe(textOf(join(dir, 'content/so-tay/mot.mdx')))
})

test('Astro is given the pages of the edition, with the titles that were checked', async () => {
  const dir = edition({
    'content/so-tay/mot.mdx': apart.replace('tieu_de: Trang', "tieu_de: 'Nhóm #1'"),
    'content/trang/hai.mdx': page(),
    'content/en/so-tay/mot.mdx': page('', 'Text.'),
  })
  writeFileSync(join(dir, 'content/so-tay/muon.mdx'), page())
  const stored: { id: string; data: unknown; filePath?: string; deferredRender?: boolean }[] = []
  const context = {
    store: { clear: () => void (stored.length = 0), set: (entry: (typeof stored)[0]) => stored.push(entry) },
    parseData: ({ data }: { data: unknown }) => Promise.resolve(data),
    generateDigest: (text: string) => text,
    config: { root: new URL(`file://${process.cwd()}/`) },
  }
  // What was read when the edition was opened counts, not what lies in the folder now.
  const { opened } = await import('../../src/site/opened.ts')
  expect(opened().publication).not.toBeNull()
  writeFileSync(join(dir, 'content/so-tay/muon-hon.mdx'), page())
  await checkedTexts('handbook').load(context as never)
  expect(stored.map(({ id }) => id).sort()).toEqual(['en/so-tay/mot', 'so-tay/mot', 'so-tay/muon'])
  expect(stored.find(({ id }) => id === 'so-tay/mot')?.data).toEqual({ title: 'Nhóm #1', description: 'Một trang.' })
  expect(stored.every(({ deferredRender }) => deferredRender)).toBe(true)
})
