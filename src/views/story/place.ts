/** Where a story or a model happened, in one line: village, commune of the time, commune of today. */
import { storyWords } from '../../language/interface/stories.ts'
import { unitInSentence } from '../../language/unit-names.ts'
import type { Locale } from '../../model/locale.ts'
import type { Period, Unit } from '../../model/types.ts'
import { successorOf } from '../../edition/units.ts'
import type { Rendition } from '../rendition.ts'
import { unitAtOrLast } from '../units/units.ts'

export interface Told {
  readonly unit: string | null
  readonly village: string
  readonly period: Period | null
}

/** The unit in which it happened, as it was then. */
export const unitOfStory = ({ publication }: Rendition, { unit, period }: Told): Unit | undefined =>
  unit === null ? undefined : unitAtOrLast(publication, unit, period)

function nameThen(unit: Unit, locale: Locale): string {
  const name = unitInSentence(unit, locale)
  return unit.to === null ? name : storyWords(locale).formerUnit(name)
}

/**
 * `thôn 4, xã A cũ, nay thuộc xã B`. The village stands in it where the record gives one, which it may only where more than
 * one household takes part. On the page of the commune of today (`here`) that commune goes without saying.
 */
export function placeLine(rendition: Rendition, told: Told, here?: Unit): string {
  const { publication, locale } = rendition
  const unit = unitOfStory(rendition, told)
  if (!unit) return told.village
  const heir = successorOf(publication.index.units, unit)
  const now = heir && heir !== here ? storyWords(locale).nowIn(unitInSentence(heir, locale)) : ''
  const then = unit === here ? '' : nameThen(unit, locale)
  return [told.village, then, now].filter(Boolean).join(', ')
}
