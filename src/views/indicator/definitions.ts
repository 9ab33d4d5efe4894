/** Under which definitions the figures of an indicator were counted, and from when to when. */
import { definitionName } from '../../language/chart-words.ts'
import { formatPeriod } from '../../language/dates.ts'
import { indicatorWords } from '../../language/interface/indicator.ts'
import type { Indicator } from '../../model/types.ts'
import type { Rendition } from '../rendition.ts'
import { seriesOf } from './series.ts'

/** One line for each definition that has figures, in the order of the register. */
export function definitionSpans({ publication, locale }: Rendition, indicator: Indicator): string[] {
  const figures = seriesOf(publication, indicator.code).filter((o) => o.state === 'figure')
  return indicator.definitions.flatMap((definition) => {
    const own = figures.filter((o) => o.definition === definition)
    const [first, last] = [own[0], own.at(-1)]
    if (!first || !last) return []
    const [from, to] = [formatPeriod(first.period, locale), formatPeriod(last.period, locale)]
    return indicatorWords(locale).versionSpan(definitionName(definition, locale), from, to)
  })
}
