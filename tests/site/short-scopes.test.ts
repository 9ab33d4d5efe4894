import { expect, test } from 'vitest'
import { scopeNames, withShortScopes } from '../../src/site/integrations/short-scopes.ts'

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
