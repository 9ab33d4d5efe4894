/**
 * Visible words stand in `src/language/` and nowhere else. A Vietnamese letter with a mark in a string, a template or
 * the text of a page gives a word away; comments and regular expressions may hold them.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'

/** Folders of `src/` that hold no words. A folder joins the list when it is clean, and never leaves it. */
const clean = ['charts', 'commands', 'edition', 'model', 'outputs', 'site', 'views']

/** Files and folders that hold Vietnamese that nobody is shown as a sentence of ours. */
const exceptions: Readonly<Record<string, string>> = {
  'model/schema': 'titles of columns and keys: their one place',
  'edition/personal': 'words that staff write, by which persons are told from places and offices',
  'edition/read/characters.ts': 'the letter Đ itself',
  'edition/read/double-encoded.ts': 'signs of damaged text',
  'charts/text/width.ts': 'letters by their width',
  'model/web-letters.ts': 'letters that faces are cut to',
}

const marked =
  /[\u00c0-\u00c3\u00c8-\u00ca\u00cc\u00cd\u00d2-\u00d5\u00d9\u00da\u00dd\u00e0-\u00e3\u00e8-\u00ea\u00ec\u00ed\u00f2-\u00f5\u00f9\u00fa\u00fd\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/

/** The texts of a TypeScript file that hold a Vietnamese letter. */
function wordsOf(code: string): string[] {
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    const isText = ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node) || ts.isJsxText(node)
    if (isText && marked.test(node.text)) found.push(node.text.trim())
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile('a.tsx', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX))
  return found
}

/** The same of an Astro page: its front matter is TypeScript, the rest is read as markup without its comments and styles. */
function wordsOfPage(page: string): string[] {
  const [, front = '', body = page] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(page) ?? []
  const markup = body.replace(/<!--[\s\S]*?-->|\{\/\*[\s\S]*?\*\/\}|\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
  return [...wordsOf(front), ...markup.split('\n').filter((line) => marked.test(line))]
}

/** What a page would print as it stands: the text between its tags, without what is computed. */
function printedText(page: string): string[] {
  const body = page.replace(/^---\n[\s\S]*?\n---\n/, '').replace(/<(script|style)[\s\S]*?<\/\1>/g, ' ')
  let [text, braces, inTag] = ['', 0, false]
  for (const sign of body) {
    if (sign === '{') braces++
    else if (sign === '}') braces--
    // An arrow inside a tag's attribute stands in braces; outside of them `>` ends the tag.
    else if (braces === 0 && sign === '<') inTag = true
    else if (braces === 0 && sign === '>') inTag = false
    else if (braces === 0 && !inTag) text += sign
  }
  return text.match(/\p{L}{2,}/gu) ?? []
}

const inFile = (path: string): string[] => {
  const text = readFileSync(path, 'utf8').normalize('NFC')
  return path.endsWith('.astro') ? wordsOfPage(text) : wordsOf(text)
}

const filesIn = (folder: string): string[] =>
  readdirSync(join('src', folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|astro)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice('src/'.length))

const isException = (file: string) => Object.keys(exceptions).some((name) => file === name || file.startsWith(`${name}/`))

describe.each(clean)('src/%s', (folder) => {
  const files = filesIn(folder)
  test('holds no visible word', () => {
    expect(files.length).toBeGreaterThan(5)
    const words = files.filter((file) => !isException(file)).flatMap((file) => inFile(join('src', file)).map((word) => `${file}: ${word}`))
    expect(words).toEqual([])
  })
})

test.each(Object.entries(exceptions))('the exception %s is still needed: %s', (name) => {
  const files = name.endsWith('.ts') ? [name] : filesIn(name)
  expect(files.flatMap((file) => inFile(join('src', file)))).not.toEqual([])
})

test('no page prints a word of its own, in whatever language', () => {
  const pages = filesIn('site').filter((file) => file.endsWith('.astro'))
  expect(pages.length).toBeGreaterThan(60)
  // Acronyms are the same in every language.
  const acronyms = new Set(['SHA'])
  const printed = pages.flatMap((file) => printedText(readFileSync(join('src', file), 'utf8')).map((word) => `${file}: ${word}`))
  expect(printed.filter((one) => !acronyms.has(one.split(': ')[1]!))).toEqual([])
  expect(printedText('---\n---\n<p class="a">Go {home}</p>\n')).toEqual(['Go'])
})

describe('words are seen', () => {
  test.each([
    ['in a string', "const a = 'Đạt'", ['Đạt']],
    ['in a template', 'const a = `Có ${n} xã`', ['Có', 'xã']],
    ['in markup', 'const a = <p>Chưa có số</p>', ['Chưa có số']],
    ['not in a comment', "// Đạt\n/* xã */ const a = 'a'", []],
    ['not in a regular expression', 'const a = /năm/u', []],
    ['not in English', "const a = 'Met – 100 %'", []],
  ])('%s', (_name, code, expected) => expect(wordsOf(code)).toEqual(expected))

  test.each([
    ['in the markup of a page', '---\nconst a = 1\n---\n<p>Đạt</p>\n', ['<p>Đạt</p>']],
    ['in the front matter of a page', "---\nconst a = 'Đạt'\n---\n<p>{a}</p>\n", ['Đạt']],
    ['not in the comments of a page', '---\n// Đạt\n---\n<!-- Đạt -->\n{/* Đạt */}\n', []],
  ])('%s', (_name, page, expected) => expect(wordsOfPage(page)).toEqual(expected))
})
