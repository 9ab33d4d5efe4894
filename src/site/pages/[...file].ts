import type { APIContext } from 'astro'
import { contentType } from '../../outputs/hosting/media-types.ts'
import { publishedFiles, type PublishedFile } from '../../outputs/published-files.ts'
import { renditions } from '../publication.ts'

/** Every file that is published beside the pages. */
export const getStaticPaths = () => publishedFiles(renditions()).map((file) => ({ params: { file: file.path }, props: { file } }))

export const GET = async ({ props: { file } }: APIContext<{ file: PublishedFile }>) =>
  new Response(await file.body(), { headers: { 'Content-Type': contentType(file.path) } })
