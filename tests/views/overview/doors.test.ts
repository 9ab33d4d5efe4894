import { expect, test } from 'vitest'
import { handbookDoors } from '../../../src/views/overview/doors.ts'
import { page, siteYaml } from '../../support/small-edition.ts'
import { smallRenditions } from '../../support/small-publication.ts'

const doors = 'loi_vao:\n  - { ten: Vay vốn, ten_en: Loans, den: /so-tay/mot/#lai }\n  - { ten: Xã mình, den: /so-lieu/don-vi/ }\n'

test('doors lead where the edition says, below the address of the site and in the language of the page', () => {
  const { vi, en } = smallRenditions(
    { 'content/trang-web.yaml': siteYaml + doors, 'content/so-tay/mot.mdx': page('', '## Lai') },
    null,
    '/thu',
  )
  expect(handbookDoors(vi).map(({ text, to }) => [text, to])).toEqual([
    ['Vay vốn', '/thu/so-tay/mot/#lai'],
    ['Xã mình', '/thu/so-lieu/don-vi/'],
  ])
  expect(handbookDoors(en)).toEqual([
    { text: 'Loans', to: '/thu/en/so-tay/mot/#lai', named: 'en', written: 'vi' },
    { text: 'Xã mình', to: '/thu/en/so-lieu/don-vi/', named: 'vi', written: 'en' },
  ])
})

test('where the edition names none, the first pages of the handbook stand in their place', () => {
  const many = Object.fromEntries(
    [1, 2, 3, 4, 5, 6, 7].map((n) => [`content/so-tay/p${n}.mdx`, page(`thu_tu: ${n}\n`).replace('Trang', `Trang ${n}`)]),
  )
  const { vi, en } = smallRenditions({ ...many, 'content/en/so-tay/p1.mdx': page().replace('Trang', 'Page 1') }, null)
  expect(handbookDoors(vi).map(({ text }) => text)).toEqual(['Trang 1', 'Trang 2', 'Trang 3', 'Trang 4', 'Trang 5', 'Trang 6'])
  expect(handbookDoors(en).slice(0, 2)).toEqual([
    { text: 'Page 1', to: '/en/so-tay/p1/', named: 'en', written: 'en' },
    { text: 'Trang 2', to: '/en/so-tay/p2/', named: 'vi', written: 'vi' },
  ])
})

test('without a handbook there is no door', () => expect(handbookDoors(smallRenditions({ 'content/so-tay/mot.mdx': null }).vi)).toEqual([]))
