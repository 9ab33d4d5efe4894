/**
 * Values in four equal steps of the measure's own scale: 0 to 100 for rates, 0 to a round number for counts. Never steps
 * between the lowest and the highest unit, which would make units that are nearly equal look far apart.
 */
import { bisectRight } from 'd3'
import type { Locale } from '../../model/locale.ts'
import { chartWords } from '../../language/chart-words.ts'
import type { Note } from '../layout/notes.ts'
import { el } from '../svg/element.ts'
import { targetDomain } from '../target/marks.ts'
import { scaleTexts, type Quantity } from './rows.ts'

export interface Shades {
  /** 0 (lightest) to 3. */
  readonly of: (value: number) => number
  /** The scale, and the steps that a unit stands in. */
  readonly notes: readonly Note[]
}

const steps = 4

export function shades(values: readonly number[], quantity: Quantity, locale: Locale): Shades {
  if (values.length === 0) return { of: () => 0, notes: [] }
  const w = chartWords(locale)
  const [low, top] = targetDomain(quantity.unit, values)
  const counted = quantity.decimals === 0 && quantity.unit !== '%' && low === 0
  const high = counted ? Math.ceil(top / steps) * steps : top
  const ends = Array.from({ length: steps + 1 }, (_, i) => low + ((high - low) * i) / steps)
  const of = (value: number) => Math.max(0, Math.min(steps - 1, bisectRight(ends, value) - 1))
  const texts = scaleTexts(ends, quantity, locale)
  const shown = Array.from({ length: steps }, (_, step) => step).filter((step) => values.some((value) => of(value) === step))
  const notes = shown.map((step) => ({
    mark: el('rect', { class: shadeClass(step), x: -8, y: -6, width: 16, height: 12 }),
    words: step === steps - 1 ? w.between(texts[step]!, texts[step + 1]!) : w.fromTo(texts[step]!, texts[step + 1]!),
  }))
  return { of, notes: [{ mark: null, words: w.equalSteps(texts[0]!, texts[steps]!) }, ...notes] }
}

export const shadeClass = (step: number): string => `nm-area nm-shade-${step}`
