/** A text for the press as a Word document: headings, lists, tables and links are what they are, in the language of the text. */
import {
  Document,
  ExternalHyperlink,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type IRunOptions,
  type ParagraphChild,
} from 'docx'
import { allowedText } from '../../charts/svg/escape.ts'
import { bookWords } from '../../language/interface/book.ts'
import type { IsoDate } from '../../model/types.ts'
import type { Block, Item, PictureBlock, Run, Runs } from '../../views/book/model.ts'
import type { PressText } from '../../views/press/text.ts'
import { keptSoon } from '../store/kept.ts'
import type { PressPicture } from './pictures.ts'
import { stableDocx } from './stable-docx.ts'

type Part = Paragraph | Table
/** How a block is set: the pictures there are, how deep it lies in lists, and the number of the list that begins. */
interface Setting {
  readonly pictures: ReadonlyMap<string, PressPicture>
  readonly level: number
  readonly nextList: () => number
}

/** Pixels across that a page of A4 has between its margins. */
const pageWidth = 600
const numbered = 'so'
const deepest = 4
const levels = Array.from({ length: deepest + 1 }, (_, level) => ({
  level,
  format: LevelFormat.DECIMAL,
  text: `%${level + 1}.`,
  style: { paragraph: { indent: { left: 500 * (level + 1), hanging: 360 } } },
}))
const headings = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3, HeadingLevel.HEADING_4, HeadingLevel.HEADING_5]

/** `pictures`: those that are set into the text; of others the name of their file stands. `day` is that of the document. */
export const docxOf = (text: PressText, pictures: readonly PressPicture[], day: IsoDate): Promise<Uint8Array> =>
  keptSoon(
    { kind: 'press-docx', source: 'src/outputs/press/docx.ts' },
    [day, JSON.stringify({ ...text, page: null }), ...pictures.flatMap(({ bytes, ...words }) => [JSON.stringify(words), bytes])],
    () => writtenAnew(text, pictures, day),
  )

async function writtenAnew(text: PressText, pictures: readonly PressPicture[], day: IsoDate): Promise<Uint8Array<ArrayBuffer>> {
  const { chapter, fiction, credit, terms, locale } = text
  let lists = 0
  const setting: Setting = { pictures: new Map(pictures.map((one) => [one.key, one])), level: 0, nextList: () => (lists += 1) }
  const { sources } = chapter
  const children: readonly Part[] = [
    ...(fiction ? [plain(fiction, { bold: true })] : []),
    new Paragraph({ heading: HeadingLevel.TITLE, children: [run({ text: chapter.title })] }),
    ...(chapter.state ? [plain(chapter.state, { italics: true })] : []),
    ...(chapter.lede ? [plain(chapter.lede, { bold: true })] : []),
    ...chapter.blocks.flatMap((block) => partsOf(block, setting)),
    ...(sources.length > 0
      ? [new Paragraph({ heading: HeadingLevel.HEADING_2, children: [run({ text: bookWords(locale).sources })] })]
      : []),
    ...sources.map(({ runs }) => new Paragraph({ bullet: { level: 0 }, children: childrenOf(runs) })),
    plain(credit, { italics: true }),
    plain(terms),
  ]
  const document = new Document({
    creator: allowedText(text.site),
    title: allowedText(chapter.title),
    description: allowedText(credit),
    styles: { default: { document: { run: { font: 'Arial', size: 22, language: { value: locale === 'vi' ? 'vi-VN' : 'en-GB' } } } } },
    numbering: { config: [{ reference: numbered, levels }] },
    sections: [{ children }],
  })
  return stableDocx(await Packer.toBuffer(document), day)
}

const plain = (text: string, form: { bold?: true; italics?: true } = {}): Paragraph =>
  new Paragraph({ spacing: { after: 160 }, children: [new TextRun({ text: allowedText(text), ...form })] })

function run({ text, strong, italic, struck, code, note }: Run): TextRun {
  if (text === '\n') return new TextRun({ break: 1 })
  const form: IRunOptions = {
    text: allowedText(text),
    ...(strong ? { bold: true } : {}),
    ...(italic ? { italics: true } : {}),
    ...(struck ? { strike: true } : {}),
    ...(code ? { font: 'Courier New' } : {}),
    ...(note ? { superScript: true } : {}),
  }
  return new TextRun(form)
}

/** A link to another part of the text is its words. */
const childrenOf = (runs: Runs): ParagraphChild[] =>
  runs.map((one) => (one.to && 'url' in one.to ? new ExternalHyperlink({ link: one.to.url, children: [linked(one)] }) : run(one)))
const linked = ({ text }: Run): TextRun => new TextRun({ text: allowedText(text), style: 'Hyperlink' })

const indented = ({ level }: Setting) => (level > 0 ? { indent: { left: 500 * level } } : {})

function partsOf(block: Block, setting: Setting): Part[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: headings[block.level - 1] ?? HeadingLevel.HEADING_5, children: childrenOf(block.runs) })]
    case 'paragraph':
      return [new Paragraph({ spacing: { after: 160 }, ...indented(setting), children: childrenOf(block.runs) })]
    case 'list': {
      const instance = setting.nextList()
      return block.items.flatMap((item) => itemParts(item, setting, block.start === null ? null : instance))
    }
    case 'table':
      return [tableOf(block.head, block.rows), plain('')]
    case 'box':
      return [
        new Paragraph({ children: childrenOf(block.title.map((one) => ({ ...one, strong: true as const }))) }),
        ...within(block.blocks, setting),
      ]
    case 'quote':
      return within(block.blocks, { ...setting, level: setting.level + 1 })
    case 'verbatim':
      return block.text.split('\n').map((line) => new Paragraph({ children: [run({ text: line, code: true })] }))
    case 'picture':
      return pictureParts(block, setting)
    case 'drawing':
      return [plain(block.alt)]
    case 'terms':
      return block.entries.map(
        ({ term, meaning }) => new Paragraph({ children: [run({ text: `${term}: `, strong: true }), run({ text: meaning })] }),
      )
    case 'rule':
      return [new Paragraph({ thematicBreak: true })]
  }
}

const within = (blocks: readonly Block[], setting: Setting): Part[] => blocks.flatMap((block) => partsOf(block, setting))

/** `instance`: the numbered list that it belongs to; null for one without numbers. */
function itemParts({ ticked, blocks }: Item, setting: Setting, instance: number | null): Part[] {
  const level = Math.min(setting.level, deepest)
  const [first, ...others] = blocks
  const mark: Runs = ticked === null ? [] : [{ text: ticked ? '☒ ' : '☐ ' }]
  const inner = { ...setting, level: setting.level + 1 }
  const own = first?.kind === 'paragraph' ? first.runs : []
  const form = instance === null ? { bullet: { level } } : { numbering: { reference: numbered, level, instance } }
  const rest = first && first.kind !== 'paragraph' ? blocks : others
  return [new Paragraph({ ...form, children: childrenOf([...mark, ...own]) }), ...within(rest, inner)]
}

function tableOf(head: readonly Runs[], rows: readonly (readonly Runs[])[]): Table {
  const row = (cells: readonly Runs[], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: head.map((_, i) => {
        const runs = cells[i] ?? []
        return new TableCell({
          children: [new Paragraph({ children: childrenOf(isHead ? runs.map((one) => ({ ...one, strong: true as const })) : runs) })],
        })
      }),
    })
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: widthsOf(head, rows),
    rows: [row(head, true), ...rows.map((cells) => row(cells, false))],
  })
}

/** Columns in twentieths of a point: one with long cells is wider, and none is lost beside it. */
function widthsOf(head: readonly Runs[], rows: readonly (readonly Runs[])[]): number[] {
  const length = (cell: Runs = []) => cell.reduce((sum, { text }) => sum + text.length, 0)
  const longest = head.map((cell, i) => Math.min(Math.max(10, length(cell), ...rows.map((row) => length(row[i]))), 50))
  const all = longest.reduce((sum, one) => sum + one, 0)
  return longest.map((one) => Math.round((9000 * one) / all))
}

/** One that is not set into the text leaves its words and, where it lies beside it, its name. */
function pictureParts({ path, alt, caption }: PictureBlock, { pictures }: Setting): Part[] {
  const found = pictures.get(path)
  const words = caption ? [plain(caption, { italics: true })] : []
  if (!found?.size || !/\.(?:png|jpe?g)$/.test(found.name))
    return [plain(`[${path.startsWith('anh/') ? `${path}: ` : ''}${alt}]`), ...words]
  const width = Math.min(pageWidth, found.size.width)
  const height = Math.round((width * found.size.height) / found.size.width)
  const image = new ImageRun({
    type: found.name.endsWith('.png') ? 'png' : 'jpg',
    data: found.bytes,
    transformation: { width, height },
    altText: { title: '', description: allowedText(alt), name: found.name },
  })
  return [new Paragraph({ children: [image] }), ...words]
}
