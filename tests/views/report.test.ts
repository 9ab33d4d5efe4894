import { expect, test } from 'vitest'
import { reportHref } from '../../src/views/report.ts'
import { csv, page, siteYaml } from '../support/small-edition.ts'
import { smallRenditions } from '../support/small-publication.ts'

const address = 'https://nepmoi.example/so-tay/mot/'
const withChannel = (more: Record<string, string>) => ({
  'content/trang-web.yaml': `${siteYaml}kenh:\n  co_quan: ban\n  xac_nhan: 02/03/2026\n`,
  'data/co-quan.csv': csv('co-quan', [{ ma: 'ban', ten: 'Ban Mây', ten_en: 'Mây Board', cap: 'huyen', ...more }]),
  'content/trang/dinh-chinh.mdx': page(),
})

test('a letter to the declared office holds address and code, in the language of the page', () => {
  const { vi, en } = smallRenditions(withChannel({ thu_dien_tu: 'ban@may.gov.vn' }))
  const letterOf = (href: string | null) => {
    const { protocol, pathname, searchParams } = new URL(href!)
    return [protocol, pathname, searchParams.get('subject'), searchParams.get('body')]
  }
  const vietnamese = reportHref(vi, address, '1a2b3c4d')
  expect(vietnamese).toMatch(/^[\x21-\x7e]+$/)
  expect(letterOf(vietnamese)).toEqual([
    'mailto:',
    'ban@may.gov.vn',
    'Báo lỗi trang 1a2b3c4d',
    `Trang: ${address}\r\nMã trang: 1a2b3c4d\r\nChỗ sai:\r\nVì sao:\r\n`,
  ])
  expect(letterOf(reportHref(en, address, '1a2b3c4d'))).toEqual([
    'mailto:',
    'ban@may.gov.vn',
    'Mistake on page 1a2b3c4d',
    `Page: ${address}\r\nCode: 1a2b3c4d\r\nWhat is wrong:\r\nWhy:\r\n`,
  ])
})

test('an office without e-mail, and no office, lead to the page on corrections', () => {
  for (const files of [withChannel({ dien_thoai: '0255 3822 999' }), { 'content/trang/dinh-chinh.mdx': page() }])
    expect(reportHref(smallRenditions(files).vi, address, '1a2b3c4d')).toBe('/dinh-chinh/')
})

test('where there is no such page there is no link', () => expect(reportHref(smallRenditions().vi, address, '1a2b3c4d')).toBeNull())
