/** A book as the template reads it: JSON, whose texts are never read as markup. */
import { plainColours } from '../../picture.ts'
import { chartCss } from '../../../charts/css.ts'
import { printable } from '../../../model/print-letters.ts'
import type { Block, Chapter, Item, Run, Runs, Target } from '../../../views/book/model.ts'
import type { BookPictures } from '../book-pictures.ts'
import { innerBlocks } from '../book-pictures.ts'
import { hasShortCells, isShort, leadsOn, widthsOf } from './room.ts'

/** Texts that come out of JSON. */
export type Json = string | number | boolean | null | readonly Json[] | JsonRecord
export interface JsonRecord {
  readonly [key: string]: Json
}

export interface Files {
  /** One record for each chapter. */
  readonly json: readonly JsonRecord[]
  readonly sources: readonly JsonRecord[]
  /** Pictures and charts by the name that the template reads them by. */
  readonly files: Readonly<Record<string, string | Uint8Array>>
}

/** A table with more columns than this is printed as one card for each row: no page is wide enough. */
const mostColumns = 5

const labelOf = (chapter: string, anchor: string | null): string => (anchor === null ? `c:${chapter}` : `c:${chapter}:${anchor}`)

/** `leading`: where it leads, as the template reads it. */
function runData(run: Run, leading: JsonRecord = {}): JsonRecord {
  if (run.text === '\n') return { br: true }
  const form = Object.entries(run).filter(([key]) => key !== 'text' && key !== 'to')
  return { t: printable(run.text), ...(Object.fromEntries(form) as Omit<Run, 'text' | 'to'>), ...leading }
}

/** `levels`: how many levels of headings stand above the headings of a chapter. */
export function chaptersData(chapters: readonly Chapter[], pictures: BookPictures, levels: number): Files {
  const files: Record<string, string | Uint8Array> = {}
  const labels = new Set(chapters.flatMap(labelsOf))
  const given = new Set<string>()
  /** A label that two places ask for is the first one's. */
  const label = (chapter: string, anchor: string | null): string | null => {
    const name = labelOf(chapter, anchor)
    if (given.has(name)) return null
    given.add(name)
    return name
  }
  const file = (name: string, content: string | Uint8Array): string => {
    files[name] = content
    return name
  }

  const runs = (list: Runs): Json => list.map((run) => runData(run, leading(run.to)))
  const leading = (to: Target | undefined): JsonRecord => {
    if (!to) return {}
    if ('url' in to) return { url: to.url }
    const source = /^nguon-(.+)$/.exec(to.anchor ?? '')?.[1]
    if (source !== undefined) return { label: `nguon:${source}` }
    const name = labelOf(to.chapter, to.anchor)
    return labels.has(name) ? { label: name } : labels.has(labelOf(to.chapter, null)) ? { label: labelOf(to.chapter, null) } : {}
  }

  const chapterData = (chapter: Chapter): JsonRecord => {
    let level = 1
    const blocks = (list: readonly Block[]): Json => list.map(block)
    const items = (list: readonly Item[]): Json => list.map((item) => ({ blocks: blocks(item.ticked ? done(item.blocks) : item.blocks) }))
    const block = (one: Block): Json => {
      switch (one.kind) {
        case 'heading':
          // No level may be left out.
          level = Math.min(one.level, level + 1)
          return { kind: 'heading', level: level + levels - 1, label: label(chapter.id, one.id), runs: runs(one.runs) }
        case 'paragraph':
          return { kind: 'paragraph', runs: runs(one.runs), small: one.small ?? false, leads: leadsOn(one.runs) }
        case 'list':
          return {
            kind: 'list',
            start: one.start,
            ticks: one.items.some(({ ticked }) => ticked !== null),
            whole: isShort(one),
            items: items(one.items),
          }
        case 'table':
          return {
            kind: one.head.length > mostColumns ? 'cards' : 'table',
            widths: widthsOf(one),
            whole: isShort(one),
            firm: hasShortCells(one),
            // A head is printed again on the next page, where nothing may lead anywhere.
            head: one.head.map((cell) => cell.map((run) => runData(run))),
            rows: one.rows.map((row) => one.head.map((_, i) => runs(row[i] ?? []))),
          }
        case 'box':
          return { kind: 'box', tone: one.tone, whole: isShort(one), title: runs(one.title), blocks: blocks(one.blocks) }
        case 'quote':
          return { kind: 'quote', blocks: blocks(one.blocks) }
        case 'verbatim':
          return { kind: 'verbatim', text: printable(one.text) }
        case 'picture': {
          const found = pictures.get(one.path)
          const words = { alt: printable(one.alt), caption: printable(one.caption) }
          if (!found) return { kind: 'lost', ...words }
          const name = `${[...pictures.keys()].indexOf(one.path) + 1}.jpg`
          return { kind: 'picture', file: file(name, found.bytes), width: Math.min(1, found.width / 700), ...words }
        }
        case 'drawing':
          return {
            kind: 'picture',
            file: file(`${Object.keys(files).length + 1}.svg`, drawn(one.svg)),
            width: 0.8,
            alt: printable(one.alt),
            caption: '',
          }
        case 'terms':
          return {
            kind: 'terms',
            entries: one.entries.map(({ id, term, meaning }) => ({
              label: label(chapter.id, id),
              term: printable(term),
              meaning: printable(meaning),
            })),
          }
        case 'rule':
          return { kind: 'rule' }
      }
    }
    return {
      label: label(chapter.id, null),
      title: printable(chapter.title),
      lede: chapter.lede === null ? null : printable(chapter.lede),
      state: chapter.state,
      blocks: blocks(chapter.blocks),
      address: chapter.address,
    }
  }
  return { json: chapters.map(chapterData), sources: sourcesData(chapters), files }
}

/** Every source of the chapters once, in the order in which they name them, with the chapters that stand on it. */
function sourcesData(chapters: readonly Chapter[]): readonly JsonRecord[] {
  const all = Map.groupBy(
    chapters.flatMap(({ id, sources }) => sources.map((source) => ({ ...source, id }))),
    ({ code }) => code,
  )
  return [...all].map(([code, uses]) => ({
    label: `nguon:${code}`,
    runs: uses[0]!.runs.map(({ text, to }) => ({ t: printable(text), quiet: true, ...(to && 'url' in to ? { url: to.url } : {}) })),
    pages: uses.map(({ id }) => labelOf(id, null)),
  }))
}

/** Everything that a run may lead to within these chapters. */
function labelsOf({ id, blocks }: Chapter): readonly string[] {
  const within = (block: Block): string[] => {
    if (block.kind === 'heading') return [labelOf(id, block.id)]
    if (block.kind === 'terms') return block.entries.map((entry) => labelOf(id, entry.id))
    return innerBlocks(block).flatMap(within)
  }
  return [labelOf(id, null), ...blocks.flatMap(within)]
}

/** An item that is done has a sign before its words, for its box is printed empty. */
function done([first, ...others]: readonly Block[]): readonly Block[] {
  if (first?.kind !== 'paragraph') return first ? [first, ...others] : []
  return [{ ...first, runs: [{ text: '✓ ', strong: true }, ...first.runs] }, ...others]
}

/** A chart as a file of its own, in the light palette. */
const drawn = (svg: string): string =>
  plainColours(svg.replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ').replace(/(<svg[^>]*>)/, `$1<style>${chartCss}</style>`))
