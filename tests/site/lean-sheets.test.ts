import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { lean, namesIn, namesInScripts, sheetKind } from '../../src/site/integrations/lean-sheets.ts'

describe('the kind of a page', () => {
  test.each([
    ['so-tay/vay-von/', 'text'],
    ['guong-dien-hinh/lua-sach/', 'text'],
    ['gioi-thieu/', 'page'],
    ['so-lieu/ct4c1/', 'series'],
    ['so-lieu/ct4c1/cach-hieu/', 'series'],
    ['so-lieu/don-vi/xa-may-90001/', 'unit'],
    ['so-lieu/don-vi/', 'other'],
    ['so-lieu/so-sanh/ct2/', 'other'],
    ['so-lieu/', 'other'],
    ['so-tay/', 'shelf'],
    ['so-tay/tai-ve/', 'shelf'],
    ['so-lieu/tai-ve/', 'data'],
    ['tim/', 'search'],
    ['bao-chi/', 'other'],
    ['ke-hoach/van-ban/', 'plan'],
    ['nhung/ct4c1/', 'other'],
    ['404.html', 'other'],
    ['', 'home'],
  ])('of /%s is %s', (address, kind) => expect(sheetKind(address, '<p>')).toBe(kind))

  test('is another where a text holds a table', () => expect(sheetKind('so-tay/vay-von/', '<table>')).toBe('text with tables'))
})

describe('a sheet', () => {
  const css =
    '.a{color:red}.b{color:blue}details[open] .a{margin:0}[data-theme=dark] .a{color:#fff}@media print{.b{display:none}.a{top:0}}h1{left:0}h2{left:1px}'

  test('keeps what names of the pages use, also inside conditions, and drops the rest', async () => {
    const less = await lean(css, namesIn('<main class="a"><h1>b h2</h1></main>'))
    expect(less).toContain('.a{color:red}')
    expect(less).toContain('.a{top:0}')
    expect(less).toContain('h1{')
    expect(less).not.toContain('.b')
    expect(less).not.toContain('h2')
  })

  test('keeps what it says of whatever is focused', async () => {
    const rule = ':focus-visible{outline:3px solid red}'
    expect(await lean(rule, namesIn('<p>'))).toBe(rule)
  })

  test('keeps what it says of languages of which one occurs, and nothing of others', async () => {
    const rules = ':lang(bdq),:lang(sed){color:red}:lang(hre){color:blue}'
    expect(await lean(rules, namesIn('<p lang="sed">'))).toBe(':lang(bdq),:lang(sed){color:red}')
  })

  test('keeps the typefaces that it names outside of their own rule', async () => {
    const faces = ['Hai', 'Ba Na'].map((name) => `@font-face{font-family:${name};src:url(${name})}`).join('')
    const rule = ':root{--sans:"Ba Na"}h1{font-family:var(--sans)}'
    expect(await lean(faces + rule, ['h1', 'root'])).not.toContain('Hai')
    expect(await lean(faces + rule, ['h1', 'root'])).toContain('font-family:Ba Na;')
  })

  test('keeps what a reader or a script sets later', async () => {
    const less = await lean(css, namesIn('<details class="a"></details>'))
    expect(less).toContain('details[open] .a')
    expect(less).toContain('[data-theme=dark] .a')
    expect(await lean('[data-mau=toi]{top:0}', namesIn("<p></p><script>p.dataset.mau = 'toi'</script>"))).toContain('data-mau')
    expect(await lean(css, namesIn('<p></p><script>p.className = "b"</script>'))).toContain('.b{color:blue}')
  })
})

test('a page answers for the script files that it names, and for what these import, and for no others', () => {
  const root = mkdtempSync(join(tmpdir(), 'scripts-'))
  mkdirSync(join(root, '_astro'))
  for (const [name, text] of [
    ['a.x1.js', 'import"./b.x2.js";one()'],
    ['b.x2.js', 'import"./a.x1.js";two()'],
    ['c.js', 'three()'],
  ] as const)
    writeFileSync(join(root, '_astro', name), text)
  const names = namesInScripts(root, '<button data-script="/thu/_astro/a.x1.js"></button><script src="/khong-co.js"></script>')
  expect(names).toEqual(expect.arrayContaining(['one', 'two']))
  expect(names).not.toContain('three')
  rmSync(root, { recursive: true })
})
