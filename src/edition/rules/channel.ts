/** The office that the site file names for comments and corrections is there, and can be reached. */
import { channelWithoutContact } from '../../language/findings/channel.ts'
import { unknownCode } from '../../language/findings/rules.ts'
import { nearest } from '../read/suggest.ts'
import { found, type Rule } from './rule.ts'

export const channel: Rule = (context) => {
  const { site } = context.edition
  if (site.channel === null || site.channel.office === '') return []
  const { office: value } = site.channel
  const at = { level: 'error', origin: site.origin, field: 'kenh', value } as const
  const office = context.index.organisations.get(value)
  if (!office) {
    const known = [...context.index.organisations.keys()]
    return [found(context, { ...at, rule: 'unknown-organisation', phrase: unknownCode('co-quan.csv', value, nearest(value, known)) })]
  }
  const isReachable = office.telephones.length + office.emails.length + office.seats.length > 0
  return isReachable ? [] : [found(context, { ...at, rule: 'channel-without-contact', phrase: channelWithoutContact(value) })]
}
