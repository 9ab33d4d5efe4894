/** Every file, beside the pages, that leaves with a publication: its address below the site's and how it is made. */
import type { Publication } from '../edition/publication.ts'
import { dataPath, documentPath, frozenPath, oembedPath, picturePath, type WholeFile } from '../model/addresses/paths.ts'
import { statusFile } from '../model/addresses/own.ts'
import { checksumFile } from '../model/checksum.ts'
import { locales } from '../model/locale.ts'
import type { Indicator } from '../model/types.ts'
import { pathOf } from '../views/recordings.ts'
import type { Renditions } from '../views/rendition.ts'
import { bookFiles, handouts } from './book/book-files.ts'
import { formFiles } from './book/forms.ts'
import { bibtex, ris } from './citation.ts'
import { citedOf } from './citations.ts'
import { feedFiles } from './feeds/feed-files.ts'
import { csvOf, excelOf, jsonOf, withObservations } from './figure-files.ts'
import { filesForServers } from './hosting/server-files.ts'
import { llms } from './llms.ts'
import { framedChart, oembed } from './oembed.ts'
import { photoFiles } from './photos.ts'
import { pictureOf, pngOf, svgOf } from './pictures.ts'
import { figuresSheet } from './press/figures-sheet.ts'
import { pressPacks } from './press/packs.ts'
import { redirectFile, redirectPage } from './redirect-page.ts'
import { robots } from './robots.ts'
import { securityFiles } from './security-txt.ts'
import { sharePictures } from './share/share-picture.ts'
import { sharePng } from './share/share-png.ts'
import { webManifest } from './web-manifest.ts'
import { statusJson } from './status-json.ts'
import { wholeFiles } from './whole-files.ts'

export type FileBody = string | Uint8Array<ArrayBuffer>

export interface PublishedFile {
  /** `data/ct2.csv`, without the site's own sub-path. */
  readonly path: string
  readonly body: () => FileBody | Promise<FileBody>
}

export function publishedFiles(renditions: Renditions): PublishedFile[] {
  const { publication } = renditions.vi
  return [
    { path: 'robots.txt', body: () => robots(renditions.vi) },
    { path: 'llms.txt', body: () => llms(renditions) },
    { path: statusFile, body: () => statusJson(renditions.vi) },
    { path: 'manifest.webmanifest', body: () => webManifest(renditions.vi) },
    ...Object.entries(wholeFiles).map(([name, make]) => ({ path: `data/${name}`, body: () => make(renditions.vi) })),
    ...publication.edition.indicators.flatMap((indicator) => everyIndicator(renditions, indicator)),
    ...withObservations(publication).flatMap((indicator) => filledIndicator(renditions, indicator)),
    ...publication.edition.indicators.flatMap((indicator) => pictureFiles(renditions, indicator)),
    ...sharePictures(renditions).map((picture) => ({ path: picture.path, body: () => sharePng(picture) })),
    ...publication.edition.indicators.flatMap((indicator) => oembedFiles(renditions, indicator)),
    ...photoFiles(renditions.vi),
    ...frozenFiles(publication),
    ...documentFiles(publication),
    ...recordingFiles(publication),
    ...locales.flatMap((locale) => bookFiles(renditions[locale])),
    ...handouts(renditions.vi).flatMap(({ files }) => files),
    ...formFiles(renditions.vi),
    ...feedFiles(renditions),
    ...pressPacks(renditions),
    ...locales.map((locale) => figuresSheet(renditions[locale])),
    ...redirectPages(renditions),
    ...filesForServers(renditions),
    ...securityFiles(renditions.vi),
  ]
}

/** Every indicator has these, also while it is empty: programs may wait for its first row. */
function everyIndicator({ vi }: Renditions, indicator: Indicator): PublishedFile[] {
  return [
    { path: dataPath(indicator.code, '.csv'), body: () => csvOf(vi.publication, indicator.code) },
    { path: dataPath(indicator.code, '.json'), body: () => jsonOf(vi, indicator) },
  ]
}

/** What a series without observations has nothing to put into. */
function filledIndicator(renditions: Renditions, indicator: Indicator): PublishedFile[] {
  const { code } = indicator
  return [
    { path: dataPath(code, '-excel.csv'), body: () => excelOf(renditions.vi.publication, code) },
    ...locales.flatMap((locale): PublishedFile[] => {
      const own = locale === 'en' ? '-en' : ''
      return [
        { path: dataPath(code, `${own}.bib`), body: () => bibtex(citedOf(renditions[locale], indicator)) },
        { path: dataPath(code, `${own}.ris`), body: () => ris(citedOf(renditions[locale], indicator)) },
      ]
    }),
  ]
}

function pictureFiles(renditions: Renditions, indicator: Indicator): PublishedFile[] {
  return locales.flatMap((locale): PublishedFile[] => {
    const picture = pictureOf(renditions[locale], indicator)
    if (!picture) return []
    return [
      { path: picturePath(picture, 'svg'), body: () => svgOf(picture) },
      { path: picturePath(picture, 'png'), body: () => pngOf(picture) },
    ]
  })
}

function oembedFiles(renditions: Renditions, indicator: Indicator): PublishedFile[] {
  return locales.flatMap((locale): PublishedFile[] => {
    const chart = framedChart(renditions[locale], indicator)
    if (!chart) return []
    return [{ path: oembedPath(indicator.code, locale === 'en'), body: () => oembed(renditions[locale], indicator, chart) }]
  })
}

function frozenFiles({ edition, frozenFile }: Publication): PublishedFile[] {
  return edition.frozen.flatMap(({ year, files }) =>
    [...files.map(({ name }) => name), checksumFile].map((name) => ({
      path: frozenPath(year, name),
      body: () => frozenFile(year, name),
    })),
  )
}

/** Official files, where the edition has them. */
function documentFiles({ edition, documentFile }: Publication): PublishedFile[] {
  return edition.documents.flatMap(({ file }) => (file ? [{ path: documentPath(file.name), body: () => documentFile(file.name) }] : []))
}

/** Each once, also where several texts have it. */
function recordingFiles({ edition, recordings }: Publication): PublishedFile[] {
  const all = new Map(edition.content.flatMap(recordings).map((one) => [pathOf(one), one.sound.bytes]))
  return [...all].map(([path, bytes]) => ({ path, body: () => bytes }))
}

function redirectPages(renditions: Renditions): PublishedFile[] {
  return renditions.vi.publication.edition.redirects.flatMap((redirect) =>
    locales.map((locale) => ({ path: redirectFile(locale, redirect), body: () => redirectPage(renditions[locale], redirect) })),
  )
}

export async function wholeBytes({ vi }: Renditions, name: WholeFile): Promise<number> {
  return Buffer.byteLength(await wholeFiles[name](vi))
}
