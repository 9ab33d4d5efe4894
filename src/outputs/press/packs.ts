/** Packs for the press: one archive for each story and each indicator, made once. The same input gives the same bytes. */
import { zipSync, type Zippable } from 'fflate'
import { dataPath, packPath } from '../../model/addresses/paths.ts'
import { locales } from '../../model/locale.ts'
import { lazily, once, oncePer } from '../../model/once.ts'
import type { Indicator } from '../../model/types.ts'
import { pressSubjects, type PressSubject } from '../../views/press/subjects.ts'
import { pressText, type PressText } from '../../views/press/text.ts'
import type { Rendition, Renditions } from '../../views/rendition.ts'
import { bibtex, ris } from '../citation.ts'
import { citedOf } from '../citations.ts'
import { csvOf, excelOf, jsonOf, observationsOf } from '../figure-files.ts'
import { docxOf } from './docx.ts'
import { pressPage } from './markup.ts'
import { captionsText, correctionsText, licenceText, packNames, readmeText } from './pack-texts.ts'
import { pressPictures } from './pictures.ts'
import { pressPlainText } from './plain-text.ts'

export interface PressPack {
  readonly subject: PressSubject
  readonly path: string
  readonly body: () => Promise<Uint8Array<ArrayBuffer>>
}

/** Files of a pack by their names, in its order. */
export type PackFiles = ReadonlyMap<string, string | Uint8Array>

export const pressPacks = oncePer((renditions: Renditions): readonly PressPack[] =>
  pressSubjects(renditions.vi).map((subject) => ({
    subject,
    path: packPath(subject.stem),
    body: lazily(async () => archive(subject.stem, await packFiles(renditions, subject), renditions.vi.publication.edition.site.asOf)),
  })),
)

export const packOf = once((renditions: Renditions, subject: PressSubject): PressPack =>
  pressPacks(renditions).find((pack) => pack.subject === subject)!,
)

/** All in a folder of its own; pictures are packed already. Noon, without a zone, is the same in every zone. */
export function archive(stem: string, files: PackFiles, day: string): Uint8Array<ArrayBuffer> {
  const encode = (content: string | Uint8Array) => (typeof content === 'string' ? new TextEncoder().encode(content) : content)
  const entries = [...files].map(([name, content]): [string, Zippable[string]] => [
    `${stem}/${name}`,
    [encode(content), { level: /\.(?:png|jpg|docx)$/.test(name) ? 0 : 6, mtime: `${day}T12:00:00` }],
  ])
  return Uint8Array.from(zipSync(Object.fromEntries(entries)))
}

export async function packFiles(renditions: Renditions, subject: PressSubject): Promise<PackFiles> {
  const texts = locales.flatMap((locale) => pressText(renditions[locale], subject) ?? [])
  const pictures = await pressPictures(renditions, subject, texts)
  // A chart stands beside the text; only photos of a story are set into it too.
  const set = subject.kind === 'story' ? pictures : []
  const written = await Promise.all(
    texts.map(async (text): Promise<readonly (readonly [string, string | Uint8Array])[]> => {
      const stem = nameOf(text)
      return [
        [`${stem}.html`, pressPage(text, pictures)],
        [`${stem}.txt`, pressPlainText(text)],
        [`${stem}.docx`, await docxOf(text, set, renditions.vi.publication.edition.site.asOf)],
      ]
    }),
  )
  const files = new Map<string, string | Uint8Array>([
    ...written.flat(),
    ...pictures.map(({ name, bytes }) => [name, bytes] as const),
    ...dataFiles(renditions, subject),
    [packNames.licence, licenceText(renditions)],
    [packNames.corrections, correctionsText(renditions, subject)],
  ])
  if (pictures.length > 0) files.set(packNames.captions, captionsText(renditions, pictures))
  return new Map([[packNames.readme, readmeText(renditions, texts, [...files.keys()])], ...files])
}

const nameOf = ({ stem, locale }: PressText): string => (locale === 'en' ? `${stem}-en` : stem)

function dataFiles(renditions: Renditions, subject: PressSubject): (readonly [string, string])[] {
  const { index } = renditions.vi.publication
  const compared =
    subject.kind === 'story' ? subject.page.compared && index.indicators.get(subject.page.compared.indicator) : subject.indicator
  return compared ? figuresOf(renditions, compared) : []
}

function figuresOf({ vi, en }: Renditions, indicator: Indicator): (readonly [string, string])[] {
  const { code } = indicator
  if (observationsOf(vi.publication, code).length === 0) return []
  const name = (end: string) => dataPath(code, end).replace('data/', 'so-lieu/')
  const cited = (rendition: Rendition) => citedOf(rendition, indicator)
  return [
    [name('.csv'), csvOf(vi.publication, code)],
    [name('-excel.csv'), excelOf(vi.publication, code)],
    [name('.json'), jsonOf(vi, indicator)],
    [name('.bib'), bibtex(cited(vi))],
    [name('.ris'), ris(cited(vi))],
    [name('-en.bib'), bibtex(cited(en))],
    [name('-en.ris'), ris(cited(en))],
  ]
}
