/** What the page of status says, for programs: the same facts, minutes with the distance of Vietnamese clocks. */
import { sha256 } from '../model/checksum.ts'
import type { IsoMinute } from '../model/moment.ts'
import type { Rendition } from '../views/rendition.ts'
import type { PageLink } from '../views/status/link.ts'
import { statusView } from '../views/status/status.ts'

const at = (minute: IsoMinute): string => `${minute}:00+07:00`

/**
 * Changes whenever something that was shown may not be shown any more: a text left, a consent changed, a figure is hidden. What
 * was built before must then not be put back; from the fingerprint itself nothing can be read that the pages do not say.
 */
function heldBack({ publication: { leftOut, edition } }: Rendition): string {
  const hidden = edition.observations.flatMap((o) =>
    o.state === 'missing' && o.reason === 'suppressed' ? [`${o.indicator} ${o.unit} ${o.period.text} ${o.definition}`] : [],
  )
  return sha256([leftOut, ...hidden.sort()].join('\n')).slice(0, 16)
}

/** Addresses have their host where the site has one. */
export function statusJson(rendition: Rendition): string {
  const { publication, addresses } = rendition
  const { changes, waiting, overdueTargets, overdueReviews, consents, laws, owners } = statusView(rendition)
  const { head, hasUnsaved, state } = publication.saved()
  const link = ({ text, href }: PageLink) => ({ title: text, url: addresses.absolute(href) })
  const facts = {
    built: at(publication.now.minute),
    commit: head?.commit ?? null,
    saved: head ? at(head.minute) : null,
    hasUnsaved,
    history: state.kind,
    heldBack: heldBack(rendition),
    nextMoment: publication.nextMoment ? at(publication.nextMoment) : null,
    changes: changes.map(({ commit, minute, by, reason, parts }) => ({
      commit,
      saved: at(minute),
      by: by || null,
      reason: reason || null,
      did: parts.map(({ text, links }) => ({ text, pages: links.map(link) })),
    })),
    waiting: {
      drafts: waiting.drafts,
      scheduled: waiting.scheduled.map(({ minute, texts }) => ({ at: at(minute), texts })),
      awaitingApproval: waiting.awaiting,
    },
    overdue: {
      figures: overdueTargets.map(({ indicator, years, asked }) => ({ code: indicator.code, name: indicator.shortName.vi, years, asked })),
      reviews: overdueReviews.map(({ reviewBy, ...page }) => ({ ...link(page), reviewBy })),
    },
    ending: {
      consents: consents.map(({ until, days, forms, body }) => ({ until, days, forms, body: body || null })),
      laws: laws.map(({ ends, days, usedIn, ...law }) => ({ ...link(law), ends, days, usedIn: usedIn.map(link) })),
    },
    owners: owners.map(({ body, texts }) => ({
      body: body || null,
      pages: texts.map(({ awaiting, reviewBy, isOverdue, ...page }) => ({ ...link(page), awaiting, reviewBy, isOverdue })),
    })),
  }
  return `${JSON.stringify(facts, null, 2)}\n`
}
