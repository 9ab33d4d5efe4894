/** What a register says can be: series in their bounds, targets in time and scale, days in order. */
import * as say from '../../language/findings/register-sense.ts'
import type { Finding } from '../../model/finding.ts'
import type { Indicator, Origin } from '../../model/types.ts'
import { found, lastDay, type Rule } from './rule.ts'
import { unitThen } from './unit-then.ts'

/** A series is no part of itself, its bounds run upwards, and a rate is in percent. */
export const indicatorSense: Rule = (context) =>
  context.edition.indicators.flatMap((indicator) => {
    const { origin, partOf, lower, upper, measure, unit } = indicator
    const findings: Finding[] = []
    if (partOf !== null && isPartOfItself(indicator, context.index.indicators))
      findings.push(
        found(context, {
          level: 'error',
          rule: 'part-circle',
          origin,
          field: 'phan_cua',
          value: partOf,
          phrase: say.partCircle(indicator.code),
        }),
      )
    if (lower !== null && upper !== null && lower >= upper)
      findings.push(
        found(context, {
          level: 'error',
          rule: 'bounds-order',
          origin,
          field: 'can_tren',
          value: String(upper),
          phrase: say.boundsOrder(lower, upper),
        }),
      )
    const inPercent = /^(?:%|phần trăm)/u.test(unit.vi)
    if (measure === 'rate' ? !inPercent : measure === 'count' && (inPercent || unit.vi.startsWith('‰')))
      findings.push(
        found(context, {
          level: 'error',
          rule: 'rate-unit',
          origin,
          field: 'don_vi_tinh',
          value: unit.vi,
          phrase: measure === 'rate' ? say.rateUnit(unit.vi) : say.countUnit(unit.vi),
        }),
      )
    return findings
  })

function isPartOfItself(start: Indicator, indicators: ReadonlyMap<string, Indicator>): boolean {
  const seen = new Set<string>()
  for (let code = start.partOf; code !== null && !seen.has(code); code = indicators.get(code)?.partOf ?? null) {
    if (code === start.code) return true
    seen.add(code)
  }
  return false
}

/** A target starts from a year before its end, has one official reading, and a share of one hundred is written as such. */
export const targetSense: Rule = (context) => {
  const { targets } = context.edition
  return targets.flatMap((target) => {
    const { origin, baseline, to, value, kind } = target
    const measure = (code: string) => context.index.indicators.get(code)?.measure
    const findings: Finding[] = []
    if (baseline && baseline.end > to.end)
      findings.push(
        found(context, {
          level: 'error',
          rule: 'target-baseline',
          origin,
          field: 'ky_goc',
          value: baseline.text,
          phrase: say.baselineAfterEnd(baseline.text, to.text),
        }),
      )
    const twin =
      target.official && targets.find((other) => other.official && other.indicator === target.indicator && other.origin.line < origin.line)
    if (twin)
      findings.push(
        found(context, {
          level: 'error',
          rule: 'official-readings',
          origin,
          field: 'chinh_thuc',
          value: target.indicator,
          phrase: say.officialReadings(target.indicator, twin.origin.line),
        }),
      )
    if (kind === 'level' && measure(target.series) === 'rate' && value > 0 && value < 1)
      findings.push(
        found(context, {
          level: 'warning',
          rule: 'target-fraction',
          origin,
          field: 'gia_tri',
          value: String(value),
          phrase: say.targetFraction(value),
        }),
      )
    if (
      kind === 'level' &&
      target.series !== target.indicator &&
      measure(target.series) &&
      measure(target.indicator) &&
      measure(target.series) !== measure(target.indicator)
    )
      findings.push(
        found(context, {
          level: 'warning',
          rule: 'target-series',
          origin,
          field: 'chuoi',
          value: target.series,
          phrase: say.targetSeries(target.series, target.indicator),
        }),
      )
    return findings
  })
}

/** A document does not expire before it was issued; nothing was issued, or translated, long after today. */
export const registerDates: Rule = (context) => {
  const { sources, documents, content } = context.edition
  const today = lastDay(context)
  const last = `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`
  const future = (origin: Origin, field: 'ngay_dang' | 'ngay_ban_hanh' | 'ban_goc', date: string | null) =>
    date !== null && date > last
      ? [found(context, { level: 'error', rule: 'future-date', origin, field, value: date, phrase: say.futureDate(date, today) })]
      : []
  return [
    ...sources.flatMap((source) => future(source.origin, 'ngay_dang', source.published)),
    ...content.flatMap((page) => future(page.origin, 'ban_goc', page.translatedFrom)),
    ...documents.flatMap((document) => {
      const { origin, issued, inForce, expired } = document
      const early = issued !== null && inForce === null && expired !== null && expired < issued
      return [
        ...future(origin, 'ngay_ban_hanh', issued),
        ...(early
          ? [
              found(context, {
                level: 'error',
                rule: 'document-dates',
                origin,
                field: 'ngay_het_hieu_luc',
                value: expired,
                phrase: say.expiredBeforeIssued(),
              }),
            ]
          : []),
      ]
    }),
  ]
}

/** A model's commune is there in its time. */
export const modelUnits: Rule = (context) =>
  context.edition.models.flatMap((model) => unitThen(context, 'model-unit', model, { unit: 'ma_don_vi', time: 'ky' }))
