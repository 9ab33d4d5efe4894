/** What of personal data is a public office's own, as `data/co-quan.csv` registers it: its numbers, addresses, seats and officers. */
import type { Organisation } from '../../model/types.ts'
import type { PersonalDataMatch } from './find.ts'

/** True for a match that a public office has registered, however it is spelt. */
export type IsPublic = (match: Pick<PersonalDataMatch, 'kind' | 'text'>) => boolean

export const nothingIsPublic: IsPublic = () => false

export function publicContacts(organisations: readonly Pick<Organisation, 'telephones' | 'emails' | 'seats' | 'officers'>[]): IsPublic {
  const telephones = new Set(organisations.flatMap((office) => office.telephones.map(numberOf)))
  const emails = new Set(organisations.flatMap((office) => office.emails.map(addressOf)))
  const seats = organisations.flatMap((office) => office.seats.map(nameOf))
  const officers = [...new Set(organisations.flatMap((office) => office.officers.map(nameOf)))]
  return ({ kind, text }) => {
    if (kind === 'email') return emails.has(addressOf(text))
    if (kind === 'person-name') return officers.some((name) => nameOf(text) === name || nameOf(text).endsWith(` ${name}`))
    if (kind === 'house-address') return seats.some((seat) => `${seat},`.includes(`${nameOf(text)},`) || seat === nameOf(text))
    return kind === 'telephone' && telephones.has(numberOf(text))
  }
}

/** A telephone number that an office may register: national, with +84, of a hotline (1800, 1900), or a short one such as 111. */
export const isTelephone = (text: string): boolean =>
  /^[+(]*\d[\d .()-]*$/.test(text) && /^(?:0[35789]\d{8}|02\d{9}|1[89]00\d{4,6}|1\d{2,4})$/.test(numberOf(text))

export const isEmail = (text: string): boolean => /^[^\s@]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+$/u.test(text)

/** Its digits, as dialled within the country. */
const numberOf = (text: string): string =>
  text
    .replace(/\D/g, '')
    .replace(/^0084/, '84')
    .replace(/^84(?=\d{8,})/, '0')
    .replace(/^00(?=\d{9,})/, '0')

const addressOf = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/ ?(?:\[at\]|\(at\)|\[a còng\]) ?/, '@')
    .replace(/ /g, '')

const nameOf = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').toLowerCase()
