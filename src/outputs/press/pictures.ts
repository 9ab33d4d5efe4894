/** Pictures of a pack at full size: charts as PNG and SVG, photos as large as they were taken, each with its words. */
import { posix } from 'node:path'
import { standaloneSvg } from '../../charts/standalone.ts'
import { fileWords } from '../../language/interface/files.ts'
import { creditText } from '../../language/told-sources.ts'
import { locales } from '../../model/locale.ts'
import type { PagePhoto } from '../../model/page-photo.ts'
import { photoShape } from '../../model/photo.ts'
import { isNamed } from '../../model/period-names.ts'
import type { ContentPage } from '../../model/types.ts'
import type { Block, PictureBlock } from '../../views/book/model.ts'
import { toldFigure } from '../../views/indicator/told.ts'
import { chartPath } from '../../views/press/chart-path.ts'
import type { PressSubject } from '../../views/press/subjects.ts'
import type { PressText } from '../../views/press/text.ts'
import type { Rendition, Renditions } from '../../views/rendition.ts'
import { storyChart } from '../../views/story/story-chart.ts'
import { innerBlocks } from '../book/book-pictures.ts'
import { cleanPhoto, wholePhoto } from '../clean-photo.ts'
import { observationsOf } from '../figure-files.ts'
import { creditOf, pictureOf, pngOf, svgOf, type Picture } from '../pictures.ts'
import { xmpOf } from '../photos.ts'

export interface PressPicture {
  /** By what a text names it. */
  readonly key: string
  /** In the pack: `anh/bieu-do.png`. */
  readonly name: string
  readonly alt: string
  readonly caption: string
  readonly credit: string
  /** Blank where the terms of the pack are those of the picture. */
  readonly terms: string
  readonly bytes: Uint8Array
  /** Pixels; null for what has no size of its own. */
  readonly size: { readonly width: number; readonly height: number } | null
}

/** Every picture once, charts first; one that cannot be read is left out, and its words stand in the text. */
export async function pressPictures(renditions: Renditions, subject: PressSubject, texts: readonly PressText[]): Promise<PressPicture[]> {
  const charts = locales.flatMap((locale) => {
    const picture = texts.some((text) => text.locale === locale) ? chartOf(renditions[locale], subject) : null
    return picture ? chartPictures(renditions[locale], subject, picture) : []
  })
  const photos = subject.kind === 'story' ? subject.page.photos : []
  const { pictureFile } = renditions.vi.publication
  const taken = await Promise.all(photos.map((photo, i) => photoPicture(photo, i + 1, pictureFile(photo.file))))
  const declared = new Set(photos.map(({ file }) => file))
  const inText = texts.flatMap(({ chapter }) => chapter.blocks.flatMap(picturesIn))
  const others = [...new Map(inText.map((one) => [one.path, one])).values()].filter(
    ({ path }) => !declared.has(path) && charts.every(({ key }) => key !== path) && path.includes('/'),
  )
  const drawn = await Promise.all(others.map((picture, i) => textPicture(picture, i + 1, pictureFile)))
  return [...charts, ...taken, ...drawn].flatMap((picture) => picture ?? [])
}

const picturesIn = (block: Block): readonly PictureBlock[] => (block.kind === 'picture' ? [block] : innerBlocks(block).flatMap(picturesIn))

const chartOf = (rendition: Rendition, subject: PressSubject): Picture | null =>
  subject.kind === 'indicator' ? pictureOf(rendition, subject.indicator) : pictureOfStory(rendition, subject.page)

/** The two moments that a story sets side by side, with finding and source. */
function pictureOfStory(rendition: Rendition, page: ContentPage): Picture | null {
  const { publication, locale, addresses } = rendition
  const chart = storyChart(rendition, page)
  const { compared } = page
  if (!chart?.wide || !compared) return null
  const { site } = publication.edition
  const told = observationsOf(publication, compared.indicator)
    .filter((o) => o.state === 'figure' && [page.unit, site.rootUnit].includes(o.unit))
    .filter(({ period }) => isNamed(period, compared.from.text) || isNamed(period, compared.to.text))
    .flatMap((o) => (o.state === 'figure' ? [toldFigure(rendition, o, true)] : []))
  const w = fileWords(locale)
  const standalone = standaloneSvg(chart.wide, {
    heading: chart.sentence,
    subtitle: chart.subtitle,
    source: w.credit(creditText(told, locale), site.name[locale], addresses.host?.host ?? ''),
    warning: site.kind === 'illustrative' ? w.warning : '',
  })
  return { stem: page.slug, standalone, name: chart.sentence, description: chart.subtitle }
}

function chartPictures(rendition: Rendition, subject: PressSubject, picture: Picture): readonly PressPicture[] {
  const path = chartPath(rendition.locale)
  const credit = subject.kind === 'indicator' ? creditOf(rendition, subject.indicator) : ''
  const words = { alt: `${picture.name} ${picture.description}`.trim(), caption: picture.name, credit, terms: '' }
  const png = pngOf(picture)
  const svg = path.replace(/png$/, 'svg')
  const drawing = { key: svg, name: svg, ...words, bytes: new TextEncoder().encode(svgOf(picture)), size: null }
  // The drawing is as heavy as all else: in English it is on the page alone.
  return [{ key: path, name: path, ...words, bytes: png, size: photoShape(png) }, ...(rendition.locale === 'vi' ? [drawing] : [])]
}

async function photoPicture(photo: PagePhoto, number: number, bytes: Uint8Array): Promise<PressPicture | null> {
  const { file, alt, caption, credit, terms } = photo
  try {
    const whole = await wholePhoto(bytes, xmpOf(photo, 'vi'))
    return { key: file, name: `anh/${stemOf(file)}-${number}.jpg`, alt, caption, credit, terms, bytes: whole, size: photoShape(whole) }
  } catch {
    return null
  }
}

/** One that stands between the paragraphs of a text. */
async function textPicture(
  { path, alt, caption }: PictureBlock,
  number: number,
  read: (path: string) => Uint8Array,
): Promise<PressPicture | null> {
  try {
    const bytes = await cleanPhoto(read(path))
    const size = photoShape(bytes)
    const name = `anh/hinh-${number}${posix.extname(path).toLowerCase()}`
    return size && { key: path, name, alt, caption, credit: '', terms: '', bytes, size }
  } catch {
    return null
  }
}

const stemOf = (file: string): string =>
  posix
    .basename(file)
    .replace(/\.[^.]+$/, '')
    .toLowerCase()
