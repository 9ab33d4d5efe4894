/** Kinds of files by their ending: what staff put beside CSV and MDX, and what each would have held. */

export type Format =
  'table' | 'text' | 'markdown' | 'image' | 'other-image' | 'document' | 'archive' | 'backup' | 'font' | 'media' | 'other'

const endings: Readonly<Record<Exclude<Format, 'other'>, string>> = {
  table:
    'xls xlsx xlsm xlsb xlt xltx xltm et ett ods ots fods numbers tsv tab txt csv cvs dbf mdb accdb sav dta xml html htm mht mhtml json gsheet',
  text: 'doc docx docm dot dotx dotm wps wpt odt ott fodt rtf rtfd pages txt html htm mht mhtml xhtml tex epub adoc rst gdoc',
  markdown: 'md mdx markdown mdown mkd',
  image: 'png jpg jpeg gif webp avif svg',
  'other-image': 'heic heif tif tiff bmp psd ai eps raw cr2 nef ico jfif',
  document: 'pdf ppt pptx odp key xps dwg gslides',
  archive: 'zip rar 7z gz tgz tar bz2 xz',
  backup: 'bak old orig rej tmp temp save part crdownload download',
  font: 'ttf otf woff woff2 eot',
  media: 'mp3 m4a wav ogg opus mp4 mov avi mkv webm wmv 3gp',
}

const formats = new Map<Exclude<Format, 'other'>, ReadonlySet<string>>(
  Object.entries(endings).map(([format, list]) => [format as Exclude<Format, 'other'>, new Set(list.split(' '))]),
)

/** `x.CSV` → `csv`; empty for a name without ending. */
export const endingOf = (name: string): string => /[^.]\.([A-Za-z0-9]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''

/** A web page or plain text holds a table below `data/` and a text below `content/`: the first of the formats asked for. */
export function formatOf(name: string, part: string): Format {
  if (name.endsWith('~')) return 'backup'
  const ending = endingOf(name)
  const order: readonly Exclude<Format, 'other'>[] = part === 'content' ? ['text', 'markdown', 'table'] : ['table', 'markdown', 'text']
  for (const format of [...order, ...formats.keys()] as const) if (formats.get(format)?.has(ending)) return format
  return 'other'
}

/** Folders that a Mac shows as one file. */
export const isPackage = (name: string): boolean => /\.(?:numbers|pages|key|rtfd)$/i.test(name)

/** A folder with an ending of files that are read, or that would be. */
export const isNamedLikeFile = (name: string): boolean =>
  isPackage(name) || /^(?:csv|xlsx?|xlsm|ods|mdx?|markdown|ya?ml|geojson|docx?|txt)$/.test(endingOf(name))
