/** The figures sheet of the day: what can be said today, with period, source and how sure, and on which terms. */
import { capitalised } from '../../language/case.ts'
import { formatDate } from '../../language/dates.ts'
import { fileWords } from '../../language/interface/files.ts'
import { pressWords } from '../../language/interface/press.ts'
import { galleryPage } from '../../model/addresses/paths.ts'
import type { Indicator } from '../../model/types.ts'
import type { Block, Chapter, Runs } from '../book/model.ts'
import { channelView } from '../channel.ts'
import { keyFiguresOf } from '../indicator/key-figures.ts'
import { targetsJudged } from '../overview/judged.ts'
import type { Rendition } from '../rendition.ts'
import { clearestSeries } from './clearest-series.ts'

/** With so many series in its table, the clearest first. */
export function figuresSheetText(rendition: Rendition, most: number): Chapter {
  const { publication, locale, addresses } = rendition
  const { site } = publication.edition
  const w = pressWords(locale).sheet
  const rows = clearestSeries(rendition)
    .map((indicator) => rowOf(rendition, indicator))
    .filter((row) => row !== null)
  const { sentence, ways } = channelView(rendition)
  const table: Block = { kind: 'table', head: runs(w.columns), rows: rows.slice(0, most) }
  return {
    id: 'to-so-lieu',
    title: w.title,
    lede: w.lede(capitalised(site.place[locale]), formatDate(site.asOf, locale)),
    state: '',
    blocks: [
      paragraph(targetsJudged(rendition)),
      heading('con-so', w.clearest),
      rows.length > 0 ? table : paragraph(w.none),
      heading('dieu-kien', w.terms),
      paragraph(site.reuse[locale] || fileWords(locale).noTerms),
      heading('hoi', w.call),
      paragraph([sentence, ...ways.map(({ label, values }) => `${label}: ${values.join('; ')}.`)].join(' ')),
    ],
    sources: [],
    address: addresses.host ? addresses.absolute(addresses.page(locale, galleryPage)) : null,
  }
}

const paragraph = (text: string): Block => ({ kind: 'paragraph', runs: [{ text }] })
const heading = (id: string, text: string): Block => ({ kind: 'heading', level: 2, id, runs: [{ text }] })
const runs = (texts: readonly string[]): readonly Runs[] => texts.map((text) => [{ text }])

/** Figures of one row may be compared with each other; null where there is none. */
function rowOf(rendition: Rendition, indicator: Indicator): readonly Runs[] | null {
  const { figures } = keyFiguresOf(rendition, indicator) ?? { figures: [] }
  if (figures.length === 0) return null
  const each = (texts: readonly string[]) => [...new Set(texts.filter(Boolean))]
  const unit = figures.at(-1)!.unit
  return runs([
    indicator.shortName[rendition.locale],
    [figures.map(({ number }) => number).join(' → '), unit].filter(Boolean).join('\u00a0'),
    [figures.map(({ period }) => period).join(' → '), ...each(figures.map(({ definition }) => definition))].join('; '),
    each(figures.map(({ source, statusText }) => [source?.publisher, statusText].filter(Boolean).join(', '))).join('; '),
  ])
}
