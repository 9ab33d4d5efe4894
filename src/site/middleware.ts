/** Frames and sheets bring their own few rules: the site's style sheet, which the build links everywhere, is taken out of them. */
import { defineMiddleware } from 'astro:middleware'

const bare = /\/(?:nhung\/[^/]+|to-a4)\/?$/

export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next()
  if (!bare.test(url.pathname)) return response
  const html = await response.text()
  return new Response(html.replace(/<link rel="stylesheet"[^>]*>/g, ''), response)
})
