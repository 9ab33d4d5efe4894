/** `/.well-known/security.txt` (RFC 9116): whom those should tell who find a hole in the site. */
import { securityFile } from '../model/addresses/own.ts'
import type { IsoDate } from '../model/basics.ts'
import { locales } from '../model/locale.ts'
import type { Rendition } from '../views/rendition.ts'
import type { PublishedFile } from './published-files.ts'

/** Months after which nobody should trust the file of a site that is built no more. */
const months = 6

/** The first day after those months have passed: it moves once a month. */
function expiry(day: IsoDate): string {
  const [year = 0, month = 1] = day.split('-').map(Number)
  return new Date(Date.UTC(year, month + months, 1)).toISOString().replace('.000', '')
}

function securityTxt({ publication, addresses }: Rendition, contact: string): string {
  const canonical = addresses.host ? [`Canonical: ${addresses.absolute(addresses.file(securityFile))}`] : []
  return [
    `Contact: ${contact}`,
    `Expires: ${expiry(publication.now.day)}`,
    `Preferred-Languages: ${locales.join(', ')}`,
    ...canonical,
    '',
  ].join('\n')
}

/** None where the edition names nobody. */
export function securityFiles(rendition: Rendition): PublishedFile[] {
  const { securityContact } = rendition.publication.edition.site
  return securityContact === null ? [] : [{ path: securityFile, body: () => securityTxt(rendition, securityContact) }]
}
