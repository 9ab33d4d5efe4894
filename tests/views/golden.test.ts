/** What the views say of the frozen fixtures, as lines: a changed word or number is a changed line. */
import { expect, test } from 'vitest'
import type { Locale } from '../../src/model/locale.ts'
import { statusChart } from '../../src/views/units/statuses.ts'
import { fixtures } from '../support/renditions.ts'
import { chartLines } from './chart-lines.ts'
import { comparisonLines, indicatorLines } from './indicator-lines.ts'
import { unitLines } from './unit-lines.ts'

const cases = (['minh-hoa', 'that'] as const).flatMap((name) => (['vi', 'en'] as const).map((locale) => [name, locale] as const))
/** A commune of today and one that went into it, one with withheld figures, and those of the real edition whose code passed on. */
const shown = ['90003@2025-07-01', '90002@', '90007@', '23482@', '23485@', '23485@2025-07-01']
const file = (lines: readonly string[]) => `${lines.map((line) => line.trimEnd()).join('\n')}\n`
const snapshot = (kind: string, name: string, locale: Locale) => `__snapshots__/${kind}-${name}-${locale}.txt`

test.each(cases)('the pages of the indicators of %s say in %s what they said', async (name, locale) => {
  const rendition = fixtures[name]()[locale]
  const lines = rendition.publication.edition.indicators.flatMap((indicator) => indicatorLines(rendition, indicator))
  await expect(file(lines)).toMatchFileSnapshot(snapshot('indicators', name, locale))
})

test.each(cases)('the pages of the units of %s say in %s what they said', async (name, locale) => {
  const rendition = fixtures[name]()[locale]
  const units = rendition.publication.edition.units.filter(({ id, level }) => level !== 'commune' || shown.includes(id))
  const lines = units.flatMap((unit) => unitLines(rendition, unit))
  await expect(file(lines)).toMatchFileSnapshot(snapshot('units', name, locale))
})

test.each(['vi', 'en'] as const)('units side by side say in %s what they said', async (locale) => {
  const rendition = fixtures['minh-hoa']()[locale]
  const { indicators } = rendition.publication.index
  const lines = ['CT2', 'CT5B', 'BC11', 'BC92'].flatMap((code) => comparisonLines(rendition, indicators.get(code)!))
  const grids = (['current', 'former'] as const).flatMap((one) => chartLines(`statuses, ${one}`, statusChart(rendition, one)))
  await expect(file([...grids, ...lines])).toMatchFileSnapshot(snapshot('comparisons', 'minh-hoa', locale))
})
