/** Values in at most four steps of equal width between round numbers: lighter is lower. */
import { bisectRight, ticks } from 'd3'
import type { Locale } from '../../model/locale.ts'
import { chartWords } from '../../language/chart-words.ts'
import { isOneValue } from '../layout/domain.ts'
import type { Note } from '../layout/notes.ts'
import { el } from '../svg/element.ts'
import { endTexts, type Quantity } from './rows.ts'

export interface Shades {
  /** 0 (lightest) to 3. */
  readonly of: (value: number) => number
  readonly notes: readonly Note[]
}

const darkest = 3

export function shades(values: readonly number[], quantity: Quantity, locale: Locale): Shades {
  if (values.length === 0) return { of: () => 0, notes: [] }
  const low = Math.min(...values)
  const high = Math.max(...values)
  const cuts = isOneValue(low, high)
    ? []
    : ticks(low, high, darkest)
        .filter((cut) => cut > low && cut <= high)
        .slice(0, darkest)
  const of = (value: number) => bisectRight(cuts, value)
  const steps = [low, ...cuts]
    .map((_, step) => ({ step, own: values.filter((value) => of(value) === step) }))
    .filter(({ own }) => own.length > 0)
  const ends = endTexts(
    steps.flatMap(({ own }) => [Math.min(...own), Math.max(...own)]),
    quantity,
    locale,
  )
  const notes = steps.map(({ step }, i) => ({
    mark: el('rect', { class: shadeClass(step), x: -8, y: -6, width: 16, height: 12 }),
    words: chartWords(locale).between(ends[2 * i]!, ends[2 * i + 1]!),
  }))
  return { of, notes }
}

export const shadeClass = (step: number): string => `nm-area nm-shade-${step}`
