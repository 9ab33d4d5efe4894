/** Rules over pages and stories: review dates, stories and models that name each other. */
import * as say from '../../language/findings/content-rules.ts'
import type { Finding } from '../../model/finding.ts'
import { isNamed } from '../../model/period-names.ts'
import { found, type Rule } from './rule.ts'

/** A page past its review date is shown as such, and staff are told. */
export const review: Rule = (context) =>
  context.edition.content.flatMap((page) =>
    page.reviewBy !== null && page.reviewBy < context.now.day
      ? [
          found(context, {
            level: 'warning',
            rule: 'review-overdue',
            origin: page.origin,
            field: 'ra_soat',
            value: page.reviewBy,
            phrase: say.reviewOverdue(page.reviewBy),
          }),
        ]
      : [],
  )

/** Of a translation it is known which day's original it follows; an original follows none. */
export const originalDate: Rule = (context) =>
  context.edition.content.flatMap(({ locale, origin, translatedFrom }) =>
    locale === 'vi' && translatedFrom !== null
      ? [
          found(context, {
            level: 'error',
            rule: 'translation-date',
            origin,
            field: 'ban_goc',
            value: translatedFrom,
            phrase: say.originalWithDate(),
          }),
        ]
      : [],
  )

/** Somebody answers for a page and reads it again: a body, never a private person. */
export const owner: Rule = (context) =>
  context.edition.content.flatMap(({ kind, locale, origin, owner, reviewBy }) => {
    const field = owner === null ? 'phu_trach' : 'ra_soat'
    if (kind === 'page' || locale !== 'vi' || (owner !== null && reviewBy !== null)) return []
    return [found(context, { level: 'warning', rule: 'missing-owner', origin, field, phrase: say.missingOwner(owner === null) })]
  })

/** A story and the model it tells of name each other. */
export const storyAndModel: Rule = (context) =>
  context.edition.content.flatMap((page) => {
    if (page.kind !== 'story' || page.model === null || page.locale !== 'vi') return []
    const model = context.index.models.get(page.model)
    if (!model || model.story === page.slug) return []
    return [
      found(context, {
        level: 'warning',
        rule: 'story-model',
        origin: page.origin,
        field: 'mo_hinh',
        value: page.model,
        phrase: say.storyModel(page.slug, page.model),
      }),
    ]
  })

/** A page of the handbook stands in one of the parts that the site file declares. */
export const handbookPart: Rule = (context) => {
  const known = context.edition.site.parts.map(({ code }) => code)
  return context.edition.content.flatMap((page) => {
    if (page.kind !== 'handbook' || page.locale !== 'vi') return []
    if (page.part === null ? known.length === 0 : known.includes(page.part)) return []
    const level = page.part === null ? ('warning' as const) : ('error' as const)
    const phrase = say.handbookPart(page.part, known)
    return [
      found(context, {
        level,
        rule: 'handbook-part',
        origin: page.origin,
        field: 'phan',
        ...(page.part ? { value: page.part } : {}),
        phrase,
      }),
    ]
  })
}

/** Everything a page states has a source. */
export const pageSources: Rule = (context) =>
  context.edition.content.flatMap((page) =>
    page.kind !== 'page' && page.sources.length === 0
      ? [found(context, { level: 'warning', rule: 'missing-source', origin: page.origin, field: 'nguon', phrase: say.pageWithoutSource() })]
      : [],
  )

/** What a story sets side by side is there, for its own unit and under one definition. */
export const compared: Rule = (context) =>
  context.edition.content.flatMap((page) => {
    if (!page.compared || !page.unit) return []
    const { indicator, from, to } = page.compared
    const series = context.index.unitSeries.get(indicator)?.get(page.unit) ?? []
    const at = (text: string) => series.filter((o) => o.state === 'figure' && isNamed(o.period, text))
    const report = (phrase: Finding['phrase']) => [
      found(context, { level: 'error', rule: 'compared', origin: page.origin, field: 'so_sanh', value: indicator, phrase }),
    ]
    const gap = [from, to].find(({ text }) => at(text).length === 0)
    if (gap) return report(say.comparedMissing(indicator, page.unit, gap.text))
    const shared = at(from.text).some((a) => at(to.text).some((b) => a.definition === b.definition))
    return shared ? [] : report(say.comparedDefinitions(indicator))
  })
