/** The build's own lock on texts, with the check switched off, and what the build makes of sound ones. */
import { unified as astroProcessor } from '@astrojs/markdown-remark'
import remarkDirective from 'remark-directive'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { textWords } from '../../src/language/interface/texts.ts'
import type { TextNode } from '../../src/model/markdown/nodes.ts'
import { lockAndImport } from '../../src/site/integrations/content-components.ts'
import { textProcessor } from '../../src/site/integrations/texts.ts'
import { sound, unsafe } from '../edition/content/body-cases.ts'

/** Builds a body to the code of its page, as Astro does; Starlight adds its directives in the same way. */
async function build(body: string, path = '/x/content/so-tay/a.mdx'): Promise<string> {
  const processor = astroProcessor({ ...textProcessor, remarkPlugins: [...textProcessor.remarkPlugins, remarkDirective] })
  const renderer = await processor.createMdxRenderer!({ syntaxHighlight: false }, { optimize: false, srcDir: new URL('file:///x/') })
  return (await renderer.process(body, path, {})).code
}

describe('with the check switched off, the build refuses', () => {
  test.each(unsafe)('%s', async (_name, body) => {
    await expect(build(body)).rejects.toThrow(/^Nội dung không được/)
  })
})

describe('with another parser than ours, the build’s lock refuses', () => {
  const plain = unified().use(remarkParse)
  test.each([
    ['raw HTML', '<img src=x onerror="alert(1)">'],
    ['a comment of HTML', '<!-- x -->'],
    ['HTML within a sentence', 'a <b>x</b>'],
    ['a link that runs code', '[a](javascript:alert(1))'],
    ['a definition that runs code', '[a]: javascript:alert(1)'],
  ])('%s', (_name, body) => {
    expect(() => {
      lockAndImport(plain.parse(body) as unknown as TextNode)
    }).toThrow(/^Nội dung không được/)
  })
})

describe('the build takes', () => {
  test.each(sound)('%s', async (_name, body) => {
    expect(await build(body)).toContain('MDXContent')
  })
})

describe('what the check read is what is built', () => {
  test.each(['Từ 30~40 hộ lên 50~60 hộ', 'Lúc 10:30, ghi chú:xem, :x[a b] thôi'])('%s stays as typed', async (body) => {
    expect(await build(body)).toContain(JSON.stringify(body))
  })
})

describe('the build’s own words are in the language of the text', () => {
  const body =
    'A[^1] b[^1] c[^2].\n\n[^1]: Lời.\n\n[^2]: Lời.\n\n- [x] một\n- [ ] hai\n\n:::note\nChữ\n:::\n\n| A | B |\n| - | - |\n| 1 | 2 |\n\n```\nx\n```'
  test.each([
    ['vi', '/x/content/so-tay/a.mdx'],
    ['en', '/x/content/en/so-tay/a.mdx'],
  ] as const)('%s', async (locale, path) => {
    const words = textWords(locale)
    const code = await build(body, path)
    for (const word of [
      words.notes,
      words.backToText(1, 1),
      words.backToText(1, 2),
      words.backToText(2, 1),
      words.done,
      words.toDo,
      words.table(1, 'A, B'),
      words.code(1),
      words.asides.note,
    ])
      expect.soft(code).toContain(JSON.stringify(word))
    expect(code).not.toMatch(/Footnotes|Back to reference/)
  })
})

test('a picture alone with a title becomes a figure with a caption', async () => {
  const code = await build('![Hai chị em](/favicon.svg "Vườn chung, 2024")')
  expect(code).toMatch(/figcaption[\s\S]*"Vườn chung, 2024"/)
  expect(code).not.toContain('title:')
})

describe('a long text has a folded list of its headings before the first of them', () => {
  const headed = (n: number) =>
    `:::note[Nói ngắn gọn]\nA\n:::\n\n${[...Array(n).keys()].map((i) => `## Mục ${i + 1}\n\nChữ.`).join('\n\n')}`
  test('with more than four', async () => {
    const code = await build(headed(5))
    expect(code).toContain('"Trong trang này (5)"')
    expect(code).toMatch(/href: "#mục-1"[\s\S]*href: "#mục-5"[\s\S]*id: "mục-1"/)
  })
  test('not with four', async () => expect(await build(headed(4))).not.toContain('Trong trang này'))
})

describe('a table is stacked on a phone', () => {
  test('its cells under the words of their column, the first as the heading of its row', async () => {
    const code = await build('| Việc | Trước | Nay |\n|---|---|---|\n| Vay vốn | Hội huyện | Hội xã |')
    expect(code).toContain('class: "stacked"')
    expect(code).toMatch(/_components\.th, \{\s*scope: "row",\s*children: "Vay vốn"/)
    expect(code).toMatch(/"data-label": "Trước",\s*children: "Hội huyện"/)
  })
  test('what stands on the right does so by a class: the policy of pages lets no style in attributes', async () => {
    const code = await build('| Việc | Tiền |\n|:-:|--:|\n| Vay | 5 |')
    expect(code).toMatch(/class: "to-end",\s*"data-label": "Tiền"/)
    expect(code).not.toMatch(/style|align/)
  })
  test('a first cell as long as a sentence is a cell like the others', async () => {
    const code = await build(`| Nghĩ | Làm |\n|---|---|\n| ${'chữ '.repeat(20)}| b |`)
    expect(code).toContain('"data-label": "Nghĩ"')
    expect(code).not.toContain('scope: "row"')
  })
})

describe('a word of the glossary', () => {
  const word = '<TuNgu ma="ho-ngheo">hộ nghèo</TuNgu>'
  test('brings its meaning to the end of the text, once', async () => {
    const code = await build(`${word} và ${word} và <TuNgu ma="ocop">OCOP</TuNgu>`)
    expect(code.match(/_jsx\(TermNotes, \{\s*ma: "ho-ngheo ocop"/g)).toHaveLength(1)
  })
  test('in a heading is the word alone', async () => {
    const code = await build(`## Ai là ${word}?`)
    expect(code).toContain('plain: "co"')
    expect(code).not.toContain('TermNotes')
  })
})

test('a task is a box to be ticked by pen, and none that a finger could press', async () => {
  const code = await build('- [ ] mang bút\n- [x] mang sổ')
  expect(code).toMatch(/class: "tick",\s*role: "img",\s*"aria-label": "Ô để đánh dấu"/)
  expect(code).toMatch(/class: "tick done"/)
  expect(code).not.toContain('input')
})
