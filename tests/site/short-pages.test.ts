import { expect, test } from 'vitest'
import { scopeNames, withNeededScopes, withShortScopes, withShortScripts } from '../../src/site/integrations/short-pages.ts'
import { packInline } from '../../src/site/pack.ts'

const page = '<style>.a.astro-uecc5upo{color:red}</style><td class="a astro-uecc5upo">astro-uecc5upo</td><p class="astro-cl2pf2kn">'

test('a scope has one short name on every page, in sheets and classes, whatever page comes first', () => {
  const other = '<p class="astro-zzzzzzzz">'
  const names = scopeNames([page, other])
  expect(names).toEqual(scopeNames([other, page]))
  expect(withShortScopes(page, names)).toBe('<style>.a.s-1{color:red}</style><td class="a s-1">astro-uecc5upo</td><p class="s-0">')
})

test('a class that is no scope keeps its name', () => {
  const html = '<p class="astro-island astro-12 my-astro-uecc5upo2">astro-uecc5upo</p>'
  expect(withShortScopes(html, scopeNames([html]))).toBe(html)
})

test.each([
  ['of the rule’s tag', 'th.s-1[scope=row]{top:0}', '<th class="s-1"><td class="s-1">', '<th class="s-1"><td>'],
  ['of the rule’s classes', '.a.b.s-1:not(.c.s-1){top:0}', '<p class="a b s-1"><p class="a s-1">', '<p class="a b s-1"><p class="a">'],
  ['below another', '.a.s-1>span.s-1+:is(i,b).s-1{top:0}', '<span class="s-1"><a class="s-1">', '<span class="s-1"><a class="s-1">'],
  [
    'in a condition',
    '@media(width>1em){li.s-1{top:0}}',
    '<li id="x" class="s-1" hidden><ul class="s-1">',
    '<li id="x" class="s-1" hidden><ul>',
  ],
  ['named by no rule', '.s-1{top:0}', '<td class="num s-2"><td class="s-1 s-2">', '<td class="num"><td class="s-1">'],
])('a scope stays on an element %s, and goes where no rule can ask for it', (_, css, before, after) => {
  expect(withNeededScopes(`<style>${css}</style>${before}`)).toBe(`<style>${css}</style>${after}`)
})

test('scripts of a page are packed with their attributes kept, and data stays as it is', () => {
  const html = '<script data-list="/a/">\n  {\n    const long = document.currentScript\n    long.remove()\n  }\n</script>'
  const data = '<script type="application/ld+json">{ "a": 1 }</script><script type="module" src="/a.js"></script>'
  const short = withShortScripts(html + data, packInline)
  expect(short).toBe(`<script data-list="/a/">document.currentScript.remove();</script>${data}`)
})

test('what looks like a script in an attribute is somebody’s text', () => {
  const html = `<meta content="<script>not code og</script>"><p title='<script>a b c</script>'>`
  expect(withShortScripts(html, packInline)).toBe(html)
})
