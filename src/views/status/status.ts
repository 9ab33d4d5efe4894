/** Whether a change is live, what changed last, and what is left to do: for those who keep the site. */
import { statusWords } from '../../language/interface/status.ts'
import type { IsoDate } from '../../model/types.ts'
import { overdueTargets, type OverdueTarget } from '../overview/overdue.ts'
import { oncePer } from '../../model/once.ts'
import type { Rendition } from '../rendition.ts'
import { endingConsents, endingLaws, type EndingConsents, type EndingLaw } from './ending.ts'
import type { PageLink } from './link.ts'
import { savedChangeViews, type SavedChangeView } from './saved-changes.ts'
import { ownerViews, waitingView, type OwnerView, type WaitingView } from './waiting.ts'

export interface OverdueReview extends PageLink {
  readonly reviewBy: IsoDate
  readonly note: string
}

export interface StatusView {
  /** What this version was built from, sentence by sentence. */
  readonly built: readonly string[]
  readonly changes: readonly SavedChangeView[]
  readonly waiting: WaitingView
  readonly overdueTargets: readonly OverdueTarget[]
  /** The longest overdue first. */
  readonly overdueReviews: readonly OverdueReview[]
  readonly consents: readonly EndingConsents[]
  readonly laws: readonly EndingLaw[]
  readonly owners: readonly OwnerView[]
}

export const statusView = oncePer((rendition: Rendition): StatusView => {
  const owners = ownerViews(rendition)
  return {
    built: builtFrom(rendition),
    changes: savedChangeViews(rendition),
    waiting: waitingView(rendition),
    overdueTargets: overdueTargets(rendition),
    overdueReviews: overdueReviews(rendition, owners),
    consents: endingConsents(rendition),
    laws: endingLaws(rendition),
    owners,
  }
})

function builtFrom({ publication, locale }: Rendition): string[] {
  const w = statusWords(locale)
  const { head, hasUnsaved, state } = publication.saved()
  const built = w.at(publication.now.minute)
  return [
    head ? w.builtFrom(built, w.at(head.minute), head.commit) : w.builtFromUnknown(built),
    ...(hasUnsaved ? [w.unsaved] : []),
    ...(state.kind === 'shallow' ? [w.shallow] : []),
  ]
}

function overdueReviews({ locale }: Rendition, owners: readonly OwnerView[]): OverdueReview[] {
  const w = statusWords(locale)
  return owners
    .flatMap(({ body, texts }) =>
      texts.flatMap(({ text, href, lang, reviewBy, isOverdue }): OverdueReview[] => {
        if (reviewBy === null || !isOverdue) return []
        const note = `${w.reviewWas(reviewBy)}. ${body ? w.asked(body) : w.nobody}`
        return [{ text, href, ...(lang ? { lang } : {}), reviewBy, note }]
      }),
    )
    .sort((a, b) => (a.reviewBy < b.reviewBy ? -1 : a.reviewBy > b.reviewBy ? 1 : 0))
}
