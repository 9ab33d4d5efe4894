/** Where comments, corrections and requests for removal go, as the edition declares it. */
import type { Publication } from '../edition/publication.ts'
import { channelWords } from '../language/interface/channel.ts'
import type { Organisation } from '../model/types.ts'
import type { Rendition } from './rendition.ts'

export interface ChannelView {
  /** One sentence: to whom, or that there is nobody yet. */
  readonly sentence: string
  /** What to know beside it: since when, or what is missing. */
  readonly more: string
  /** Ways to reach the office: label and values; none where there is no office. */
  readonly ways: readonly { readonly label: string; readonly values: readonly string[] }[]
}

/** The declared office; undefined where there is none. */
export function channelOffice({ edition, index }: Publication): Organisation | undefined {
  const { channel } = edition.site
  return channel ? index.organisations.get(channel.office) : undefined
}

export function channelView({ publication, locale }: Rendition): ChannelView {
  const w = channelWords(locale)
  const { channel } = publication.edition.site
  const office = channelOffice(publication)
  if (!channel || !office) return { sentence: w.none, more: w.noneMore, ways: [] }
  const ways = [
    { label: w.telephone, values: office.telephones },
    { label: w.email, values: office.emails },
    { label: w.seat, values: office.seats },
  ]
  return {
    sentence: w.to(office.name[locale]),
    more: w.confirmed(channel.confirmed),
    ways: ways.filter(({ values }) => values.length > 0),
  }
}
