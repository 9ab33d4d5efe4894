/** Frames and sheets bring their own few rules: the site's style sheet, which the build puts into every page, is taken out of them. */
import { defineMiddleware } from 'astro:middleware'

const bare = /\/(?:nhung\/[^/]+|to-a4)\/?$/

export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next()
  if (!bare.test(url.pathname)) return response
  const html = await response.text()
  return new Response(html.replace(/<style(?! data-own)[^>]*>[\s\S]*?<\/style>/g, ''), response)
})
