/** A rate of households for readers who count houses rather than percent. */
import { peopleRows } from '../../charts/people-rows.ts'
import { formatPeriod } from '../../language/dates.ts'
import { countInHundred, hundredSentence, inHundred } from '../../language/hundred.ts'
import { chartWords } from '../../language/chart-words.ts'
import { figureWords } from '../../language/interface/figures.ts'
import { hundredWords } from '../../language/interface/hundred.ts'
import type { Indicator } from '../../model/types.ts'
import type { ChartView } from '../chart-view.ts'
import { statedText } from '../figure-text.ts'
import { once } from '../../model/once.ts'
import type { Rendition } from '../rendition.ts'
import { messageFigure } from './message.ts'
import { rootFigures, targetsOf } from './series.ts'

/** Null for what is not a share of households, where the plan leaves open of which ones, and where the whole place has no figure. */
export const hundredChart = once((rendition: Rendition, indicator: Indicator): ChartView | null => {
  const { publication, locale } = rendition
  const latest = rootFigures(publication, indicator.code).at(-1)
  const { numeratorIs, denominatorIs } = indicator
  if (!latest || indicator.measure !== 'rate' || !indicator.confidential || !numeratorIs[locale] || !denominatorIs[locale]) return null
  const unsettled = targetsOf(publication, indicator).length > 1
  if (unsettled || latest.value > 100 || latest.value < 0) return null
  const sentence = hundredSentence(
    {
      rate: latest.value,
      which: numeratorIs[locale],
      among: denominatorIs[locale],
      place: publication.edition.site.place[locale],
      figure: messageFigure(latest),
    },
    locale,
  )
  const subtitle = `${publication.edition.site.place[locale]}, ${formatPeriod(latest.period, locale)}`
  const input = {
    id: `tram-${indicator.code.toLowerCase()}`,
    title: sentence,
    note: subtitle,
    rate: latest.value,
    status: latest.status,
    things: hundredWords(locale).households,
    which: numeratorIs[locale],
    figure: 'house',
  } as const
  const count = countInHundred(inHundred(latest.value), locale)
  const table = {
    caption: subtitle,
    head: [figureWords(locale).whatContext, figureWords(locale).columns.value],
    rows: [
      [numeratorIs[locale], statedText(latest, indicator, locale)],
      [chartWords(locale).inEveryHundred(hundredWords(locale).households), count],
    ],
  }
  return { kind: 'people-rows', sentence, subtitle, phone: peopleRows(input, locale), wide: null, table }
})
