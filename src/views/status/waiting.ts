/** What waits: drafts and texts before their hour by how many they are, and published texts by who is in charge of them. */
import { statusWords } from '../../language/interface/status.ts'
import type { IsoMinute } from '../../model/moment.ts'
import type { ContentKind, ContentPage, IsoDate } from '../../model/types.ts'
import { bodyName } from '../organisations.ts'
import type { Rendition } from '../rendition.ts'
import { linkToSource, type PageLink } from './link.ts'

const kinds: readonly ContentKind[] = ['handbook', 'story', 'page']

export interface WaitingView {
  readonly drafts: number
  readonly scheduled: readonly { readonly minute: IsoMinute; readonly texts: number }[]
  readonly awaiting: number
  /** The same in words; never empty. */
  readonly lines: readonly string[]
}

export function waitingView(rendition: Rendition): WaitingView {
  const { publication, locale } = rendition
  const w = statusWords(locale)
  const { texts } = publication.pending
  const inKinds = (some: typeof texts) => [...new Set(some.map(({ kind }) => w.kinds[kind]))].join(', ')
  const drafts = texts.filter(({ opens }) => opens === null)
  const hours = [...Map.groupBy(texts, ({ opens }) => opens)].flatMap(([minute, own]) => (minute === null ? [] : [{ minute, own }]))
  const awaiting = sourceTexts(rendition).filter(({ approval }) => approval === 'awaiting').length
  const lines = [
    ...(drafts.length > 0 ? [`${w.drafts(drafts.length)} (${inKinds(drafts)}).`] : []),
    ...hours.map(({ minute, own }) => `${w.scheduled(own.length, w.at(minute))} (${inKinds(own)}).`),
    ...(awaiting > 0 ? [`${w.awaiting(awaiting)}.`] : []),
  ]
  return {
    drafts: drafts.length,
    scheduled: hours.map(({ minute, own }) => ({ minute, texts: own.length })),
    awaiting,
    lines: lines.length > 0 ? lines : [w.nothingWaits],
  }
}

export interface OwnedText extends PageLink {
  readonly awaiting: boolean
  readonly reviewBy: IsoDate | null
  readonly isOverdue: boolean
  /** What is to be done with it, in words; blank for nothing. */
  readonly note: string
}

export interface OwnerView {
  /** Blank where no body is named. */
  readonly body: string
  readonly summary: string
  readonly texts: readonly OwnedText[]
}

/** Bodies with their texts, those with most of them first; texts without a body come last. */
export function ownerViews(rendition: Rendition): OwnerView[] {
  const w = statusWords(rendition.locale)
  const groups = [...Map.groupBy(sourceTexts(rendition), ({ owner }) => owner)]
  return groups
    .sort(([a, x], [b, y]) => Number(a === null) - Number(b === null) || y.length - x.length)
    .map(([code, own]) => {
      const texts = own.map((page) => ownedText(rendition, page))
      const body = ownerName(rendition, code)
      return { body, summary: w.owned(body || w.nobody, texts.length, texts.filter(({ awaiting }) => awaiting).length), texts }
    })
}

function ownedText(rendition: Rendition, page: ContentPage): OwnedText {
  const w = statusWords(rendition.locale)
  const isOverdue = page.reviewBy !== null && page.reviewBy < rendition.publication.now.day
  const awaiting = page.approval === 'awaiting'
  const review = page.reviewBy === null ? '' : isOverdue ? w.isOverdue : w.readAgain(page.reviewBy)
  const note = [awaiting ? w.isAwaiting : '', review].filter(Boolean).join('; ')
  return { ...linkToSource(rendition, page), awaiting, reviewBy: page.reviewBy, isOverdue, note }
}

export const ownerName = ({ publication, locale }: Rendition, code: string | null): string => {
  const body = code === null ? undefined : publication.index.organisations.get(code)
  return body ? bodyName(publication, body, locale) : ''
}

/** Every text of the source language that readers see. */
export const sourceTexts = ({ publication }: Rendition): readonly ContentPage[] => kinds.flatMap((kind) => publication.pages(kind))
