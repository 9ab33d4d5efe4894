/** The components of a text as a book shows them. One that is not known here gives what stands between its tags. */
import { fileWords } from '../../language/interface/files.ts'
import { figureWords } from '../../language/interface/figures.ts'
import { textPartWords } from '../../language/interface/text-parts.ts'
import { indicatorPath } from '../../model/addresses/paths.ts'
import { plainAttributes, type TextNode } from '../../model/markdown/nodes.ts'
import { channelView } from '../channel.ts'
import { glossaryOf } from '../glossary.ts'
import { targetView } from '../indicator/target-view.ts'
import { documentId, planHref } from '../plan/addresses.ts'
import { documentName } from '../plan/document-name.ts'
import { quotedFigure } from '../quoted-figure.ts'
import { sourceMark } from '../source-mark.ts'
import { askBox } from '../text/ask-box.ts'
import { lawBox } from '../text/law-box.ts'
import type { Block, Run } from './model.ts'
import { glossaryTarget, webTarget, type Reading } from './reading.ts'

type Attributes = Readonly<Record<string, string>>
/** Runs of what stands between the tags, with a form of the component's own. */
type Within = (form: Omit<Run, 'text'>) => Run[]

const run = (text: string, form: Omit<Run, 'text'> = {}): Run[] => [{ ...form, text }]

/** Leads somewhere, where there is somewhere to lead. */
const leading = (to: Run['to']) => (to ? { to } : {})

const inLine: Readonly<Record<string, (reading: Reading, attributes: Attributes, within: Within) => Run[]>> = {
  SoLieu: ({ rendition }, { ma = '', ky = '', don_vi, chuan }) =>
    run(
      quotedFigure(rendition, { indicator: ma, period: ky, unit: don_vi, definition: chuan }),
      leading(webTarget(rendition, rendition.addresses.page(rendition.locale, indicatorPath(ma)))),
    ),
  Nguon: ({ rendition, page }, { ma = '', muc }) => {
    const source = rendition.publication.index.sources.get(ma)
    if (!source) return []
    const own = page.sources.includes(ma) ? { chapter: page.slug, anchor: `nguon-${ma}` } : undefined
    return run(sourceMark(rendition, source, muc), { mark: true, ...leading(own ?? (source.url ? { url: source.url } : undefined)) })
  },
  VanBan: ({ rendition }, { ma = '' }) => {
    const document = rendition.publication.index.documents.get(ma)
    if (!document) return []
    return run(
      documentName(document, rendition.locale, rendition.publication.now.day),
      leading(webTarget(rendition, planHref(rendition, 'documents', documentId(ma)))),
    )
  },
  TuNgu: (reading, { ma = '' }, within) => within({ term: true, ...leading(glossaryTarget(reading, ma)) }),
}

type Inside = () => readonly Block[]

/** What to do, what not to do: a box under its word. */
const advice =
  (kind: 'yes' | 'no', tone: 'tip' | 'caution') =>
  ({ rendition }: Reading, _: Attributes, inside: Inside): readonly Block[] => [
    { kind: 'box', tone, title: run(textPartWords(rendition.locale)[kind]), blocks: inside() },
  ]

/** What stands line by line on a page, in one line: a sentence begins after a stop, other things after a semicolon. */
const listed = (texts: readonly string[]): string =>
  texts.map((text, i) => (i === 0 ? text : `${isSentence(text) ? '. ' : '; '}${text}`)).join('')
const isSentence = (text: string): boolean => /^\p{Lu}.*\.$/u.test(text)

const paragraph = (runs: Run[]): Block => ({ kind: 'paragraph', runs })

const blocks: Readonly<Record<string, (reading: Reading, attributes: Attributes, inside: Inside) => readonly Block[]>> = {
  Nen: advice('yes', 'tip'),
  Dung: advice('no', 'caution'),
  HoiAi: ({ rendition }, { viec = '', ai = '', ...others }, inside) => {
    const { title, rows } = askBox(rendition, { viec, ai, ...others })
    const lines = rows.map(({ label, texts }) => paragraph([...run(`${label}: `, { strong: true }), ...run(listed(texts))]))
    return [{ kind: 'box', tone: 'note', title: run(title), blocks: [...lines, ...inside()] }]
  },
  HopLuat: ({ rendition }, { ma = '' }, inside) => {
    const law = rendition.publication.index.documents.get(ma)
    if (!law) return []
    const { name, title, standing, isExpired } = lawBox(rendition, law)
    const said = [title, standing].filter(Boolean).map((text) => paragraph(run(text)))
    return [{ kind: 'box', tone: 'note', title: run(name), blocks: isExpired ? said : [...said, ...inside()] }]
  },
  ChiTieu: ({ rendition }, { ma = '' }) => {
    const { publication, locale } = rendition
    const indicator = publication.index.indicators.get(ma)
    if (!indicator) return []
    const w = figureWords(locale)
    const { targetText, latestText, status } = targetView(rendition, indicator)
    const to = webTarget(rendition, rendition.addresses.page(locale, indicatorPath(ma)))
    const lines = [
      [...run(`${w.target}: `), ...run(targetText, { strong: true })],
      run(`${w.latest}: ${latestText} · ${w.statuses[status]}`),
    ]
    return [
      {
        kind: 'box',
        tone: 'target',
        title: run(indicator.shortName[locale], leading(to)),
        blocks: lines.map((runs) => ({ kind: 'paragraph', runs })),
      },
    ]
  },
  BangTuNgu: ({ rendition }) => {
    const { locale } = rendition
    const entries = glossaryOf(rendition).map(({ code, term, meaning }) => ({ id: code, term: term[locale], meaning: meaning[locale] }))
    return [{ kind: 'terms', entries }]
  },
  KenhLienHe: ({ rendition }) => {
    const { sentence, more, ways } = channelView(rendition)
    const said = [sentence, ...ways.map(({ label, values }) => `${label}: ${values.join('; ')}.`), more]
    return [{ kind: 'paragraph', runs: run(said.join(' ').trim()) }]
  },
  QuyenDung: ({ rendition: { publication, locale } }) => [
    { kind: 'paragraph', runs: run(publication.edition.site.reuse[locale] || fileWords(locale).noTerms) },
  ],
}

/** True for a component that stands in a line of text. */
export const isInLine = ({ name }: TextNode): boolean => Object.hasOwn(inLine, name ?? '')

export const componentRuns = (reading: Reading, node: TextNode, within: Within): Run[] =>
  isInLine(node) ? inLine[node.name!]!(reading, plainAttributes(node) ?? {}, within) : within({})

/** Null for a component that is no block of its own. */
export const componentBlocks = (reading: Reading, node: TextNode, inside: Inside): readonly Block[] | null =>
  Object.hasOwn(blocks, node.name ?? '') ? blocks[node.name!]!(reading, plainAttributes(node) ?? {}, inside) : null
