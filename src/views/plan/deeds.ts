/** What was done for the plan, as pages show it: when, by whom, where, on what evidence; by task, and in time. */
import { formatDate, formatPeriod } from '../../language/dates.ts'
import { planPageWords } from '../../language/interface/plan-pages.ts'
import { once } from '../../model/once.ts'
import type { Deed, Task } from '../../model/types.ts'
import type { WebAddress } from '../../model/web-address.ts'
import { bodiesLabel } from '../organisations.ts'
import type { Rendition } from '../rendition.ts'
import { unitAtOrLast, unitLabel } from '../units/units.ts'
import { planHref, documentId, taskId } from './addresses.ts'

export interface Evidence {
  readonly label: string
  readonly text: string
  /** A page of this site, or an address on the web; null where there is none. */
  readonly href: string | null
  readonly web: WebAddress | null
  readonly isVietnamese: boolean
  readonly about: string
}

export interface DeedView {
  readonly deed: Deed
  readonly when: string
  readonly who: string
  readonly where: string
  readonly text: string
  readonly evidence: readonly Evidence[]
  readonly tasks: readonly { readonly code: string; readonly href: string }[]
  readonly note: string
}

export const deedView = once((rendition: Rendition, deed: Deed): DeedView => {
  const { publication, locale } = rendition
  const w = planPageWords(locale).tasks
  const words = deed.periodWords[locale]
  const unit = unitAtOrLast(publication, deed.unit, deed.period)
  return {
    deed,
    when: deed.period ? formatPeriod(deed.period, locale, words === '' ? null : deed.periodWords) : words,
    who: deed.bodyWords[locale] || bodiesLabel(publication, deed.bodies, locale) || w.whoUnknown,
    where: unit ? unitLabel(unit, locale) : deed.unit,
    text: deed.deed[locale],
    evidence: evidenceOf(rendition, deed),
    tasks: deed.tasks.map((code) => ({ code, href: planHref(rendition, 'tasks', taskId(code)) })),
    note: deed.note[locale],
  }
})

function evidenceOf(rendition: Rendition, { document: code, source }: Deed): Evidence[] {
  const { publication, locale } = rendition
  const w = planPageWords(locale).tasks
  const document = code === null ? undefined : publication.index.documents.get(code)
  const cited = source === null ? undefined : publication.index.sources.get(source)
  const other = locale !== 'vi'
  return [
    ...(document
      ? [
          {
            label: w.document,
            text: [document.type[locale], document.number || document.title[locale]].filter(Boolean).join(' '),
            href: planHref(rendition, 'documents', documentId(document.code)),
            web: null,
            isVietnamese: false,
            about: document.issued ? formatDate(document.issued, locale) : '',
          },
        ]
      : []),
    ...(cited
      ? [
          {
            label: w.source,
            text: cited.publisher,
            href: null,
            web: cited.url,
            isVietnamese: other,
            about: [cited.published ? formatDate(cited.published, locale) : cited.dateNote[locale], cited.readInFull ? '' : w.partly]
              .filter(Boolean)
              .join('; '),
          },
        ]
      : []),
  ]
}

/** Deeds with a period first, in time; then those that only words date. */
const inTime = (deeds: readonly Deed[]): Deed[] =>
  [...deeds].sort((a, b) => (a.period?.end ?? '9999').localeCompare(b.period?.end ?? '9999'))

export const deedsOf = (rendition: Rendition, { code }: Task): DeedView[] =>
  inTime(rendition.publication.edition.deeds.filter(({ tasks }) => tasks.includes(code))).map((deed) => deedView(rendition, deed))

export interface Stretch {
  /** A year, or what stands for one. */
  readonly name: string
  readonly id: string
  readonly deeds: readonly DeedView[]
}

/** All deeds, by the year in which they ended. */
export function timeline(rendition: Rendition): Stretch[] {
  const years = Map.groupBy(inTime(rendition.publication.edition.deeds), ({ period }) => period?.end.slice(0, 4) ?? '')
  return [...years].map(([year, deeds]) => ({
    name: year || planPageWords(rendition.locale).tasks.undated,
    id: year ? `nam-${year}` : 'khong-ghi-nam',
    deeds: deeds.map((deed) => deedView(rendition, deed)),
  }))
}
