/** What was changed in a text or in figures since they were published, as lines to read: told changes alone. */
import { noChangesSentence } from '../../language/interface/history.ts'
import { changeWords } from '../../language/interface/changes.ts'
import { pressWords } from '../../language/interface/press.ts'
import { trustWords } from '../../language/interface/trust.ts'
import type { ContentPage, Indicator } from '../../model/types.ts'
import { revisionViews } from '../changes.ts'
import { correctionsOf } from '../reading/corrections.ts'
import type { Rendition } from '../rendition.ts'
import { storyForPress, type PressSubject } from './subjects.ts'

/** Newest first; one line that says so where nothing was changed, or nobody knows. */
export function correctionLines(rendition: Rendition, subject: PressSubject): readonly string[] {
  if (subject.kind === 'indicator') return ofIndicator(rendition, subject.indicator)
  const page = storyForPress(rendition, subject.page.slug) ?? subject.page
  const lines = [...correctionsOf(rendition, page), ...ofText(rendition, page)]
  return lines.length > 0 ? lines : [pressWords(rendition.locale).noCorrections]
}

function ofText({ publication, locale }: Rendition, page: ContentPage): readonly string[] {
  return publication.textChanges(page).flatMap((change) => {
    const headings = change.kind === 'meaning' && page.locale === locale ? change.headings : []
    return [trustWords(locale).change(change.date, change.kind, headings), ...change.reasons.map((reason) => `  ${reason}`)]
  })
}

function ofIndicator(rendition: Rendition, { code }: Indicator): readonly string[] {
  const { publication, locale } = rendition
  const w = changeWords(locale)
  const none = noChangesSentence(publication.historyAnswer(code), publication.history().state, 'page', locale)
  if (none !== null) return [none]
  return revisionViews(rendition, publication.laterChanges(code)).flatMap(({ kind, date, reason, changes }) => [
    `${w.kinds[kind]}, ${date}.${reason ? ` ${w.reasonIn} ${reason}` : ''}`,
    ...changes.map(({ where, text }) => `  ${where}: ${text}`),
  ])
}
