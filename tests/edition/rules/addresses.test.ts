/** Addresses in registers and in the site file: one rule for every field that holds one, and one place that makes them links. */
import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { dictionary } from '../../../src/model/schema/dictionary.ts'
import { csv, problems, readSmall, rulesOf, siteYaml, sources } from '../../support/small-edition.ts'

const source = (dia_chi: string) => ({ 'data/nguon.csv': csv('nguon', [{ ...sources[0], dia_chi }]) })
const repository = (address: string) => ({ 'content/trang-web.yaml': `${siteYaml}kho_ma: '${address}'\n` })

test.each([
  ['javascript:alert(4)'],
  ['data:text/html,x'],
  ['file:///C:/x.pdf'],
  ['https://'],
  ['www.a.example/x'],
  ['//a.example/x'],
  ['https://an:mk@a.example/'],
  ['/x.pdf'],
])('a register and the site file refuse %s', (address) => {
  expect(rulesOf(readSmall(source(address)))).toContain('web-address')
  expect(rulesOf(readSmall(repository(address)))).toEqual(['web-address'])
})

test('they take a page on the web, and no address at all', () => {
  expect(problems(readSmall({ ...source('http://konray.kontum.gov.vn/tin'), ...repository('https://a.example/kho') }))).toEqual([])
  expect(problems(readSmall(source('')))).toEqual([])
})

test('the message says what to type', () => {
  const finding = problems(readSmall(source('www.a.example/x'))).find(({ rule }) => rule === 'web-address')
  expect(finding?.phrase.vi).toEqual({
    message: 'Địa chỉ “www.a.example/x” thiếu https:// ở đầu.',
    fix: 'Có phải https://www.a.example/x? Chép lại cả địa chỉ từ thanh địa chỉ của trình duyệt.',
  })
})

test('no field for an address is a field for any text', () => {
  const named = dictionary()
    .flatMap(({ fields }) => fields)
    .filter(
      ({ name, title, titleEn }) => /^dia_chi|kho_ma|^lien_ket|_url|website/.test(name) || /URL|(?<!e-mail )address/i.test(title + titleEn),
    )
  expect(named.map(({ name }) => name)).toEqual(expect.arrayContaining(['dia_chi', 'kho_ma']))
  expect(named.filter(({ kind }) => kind !== 'address')).toEqual([])
})

test('one component makes links to other sites, and reads the address once more', () => {
  const makers = globSync('src/site/**/*.astro').filter((file) =>
    /rel=["{][^>]*external|<a\b[^>]*href=\{[^}]*\burl\b/.test(readFileSync(file, 'utf8')),
  )
  expect(makers).toEqual(['src/site/components/WebLink.astro'])
  expect(readFileSync('src/site/components/WebLink.astro', 'utf8')).toMatch(/href=\{read\.address\}/)
})
