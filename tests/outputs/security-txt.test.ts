import { expect, test } from 'vitest'
import { claimsOf } from '../../src/model/addresses/claims.ts'
import { securityFiles } from '../../src/outputs/security-txt.ts'
import { openSmall, smallRenditions } from '../support/small-publication.ts'
import { csv, problems, readSmall, siteYaml } from '../support/small-edition.ts'
import { addressesAt } from '../../src/views/addresses.ts'

const office = { 'data/co-quan.csv': csv('co-quan', [{ ma: 'ban', ten: 'Ban', cap: 'xa', thu_dien_tu: 'an-ninh@ban.example' }]) }
const withContact = (contact: string) => ({ ...office, 'content/trang-web.yaml': `${siteYaml}bao_lo_hong: ${contact}\n` })
const text = (contact: string, day: string, host: string | null) => {
  const publication = openSmall(withContact(contact), day)
  return securityFiles({ publication, locale: 'vi', addresses: addressesAt('/', host) }).map(({ body }) => body())
}

test('names whom to tell, until when, in which languages and where it lies', () =>
  expect(text('https://a.example/bao', '2026-11-27', 'https://nepmoi.example')).toEqual([
    'Contact: https://a.example/bao\nExpires: 2027-06-01T00:00:00Z\nPreferred-Languages: vi, en\nCanonical: https://nepmoi.example/.well-known/security.txt\n',
  ]))

test('expires half a year after the day of the build, also where a year ends, and says nothing of a host that there is not', () => {
  expect(text('mailto:an-ninh@ban.example', '2026-06-30', null)).toEqual([
    'Contact: mailto:an-ninh@ban.example\nExpires: 2027-01-01T00:00:00Z\nPreferred-Languages: vi, en\n',
  ])
})

test('is not there while nobody takes such reports, and its name is free for a file in public/', () => {
  const { vi } = smallRenditions()
  expect(securityFiles(vi)).toEqual([])
  const named = claimsOf(vi.publication.edition, ['.well-known/security.txt']).filter(
    ({ address }) => address === '.well-known/security.txt',
  )
  expect(named.map(({ by }) => by?.kind)).toEqual(['public'])
})

test.each(['http://a.example/bao', 'tel:113', 'javascript:alert(1)', 'an-ninh@ban.example', 'https://'])('%s is refused', (contact) =>
  expect(problems(readSmall(withContact(contact))).map(({ rule }) => rule)).toContain('web-address'),
)

test('a mailbox of nobody’s office is told as what belongs to a person', () =>
  expect(problems(readSmall(withContact('mailto:chi-hoa@thu.example'))).map(({ rule }) => rule)).not.toEqual([]))
