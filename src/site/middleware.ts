/**
 * The last look at a drawn page. Frames and sheets bring their own few rules: the site's style sheet, which the build puts into
 * every page, is taken out of them. A page that has a code is given it now that its text is known.
 */
import { defineMiddleware } from 'astro:middleware'
import { withPageCode } from '../outputs/page-code.ts'

const bare = /\/(?:nhung\/[^/]+|to-a4)\/?$/
const siteSheet = /<style(?! data-own)[^>]*>[\s\S]*?<\/style>/g

export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next()
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response
  const html = withPageCode(await response.text())
  return new Response(bare.test(url.pathname) ? html.replace(siteSheet, '') : html, response)
})
