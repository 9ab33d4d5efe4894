import type { APIContext } from 'astro'
import { extname } from 'node:path'
import { publishedFiles, type PublishedFile } from '../../outputs/published-files.ts'
import { renditions } from '../publication.ts'

/** Every file that is published beside the pages. */
export const getStaticPaths = () => publishedFiles(renditions()).map((file) => ({ params: { file: file.path }, props: { file } }))

const types: Readonly<Record<string, string>> = {
  '.csv': 'text/csv; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.avif': 'image/avif',
  '.webp': 'image/webp',
  '.jpg': 'image/jpeg',
  '.html': 'text/html; charset=utf-8',
  '.epub': 'application/epub+zip',
  '.mp3': 'audio/mpeg',
  '.pdf': 'application/pdf',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

export const GET = async ({ props: { file } }: APIContext<{ file: PublishedFile }>) =>
  new Response(await file.body(), { headers: { 'Content-Type': types[extname(file.path)] ?? 'text/plain; charset=utf-8' } })
