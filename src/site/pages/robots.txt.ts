import type { APIContext } from 'astro'
import { fileHref } from '../edition.ts'

export const GET = ({ site }: APIContext) =>
  new Response(`User-agent: *\nAllow: /\n${site ? `Sitemap: ${new URL(fileHref('sitemap-index.xml'), site).href}\n` : ''}`)
