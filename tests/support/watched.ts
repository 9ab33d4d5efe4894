/** What a browser refuses or complains of on a page, and whom it asks: a line each. */
import type { Page } from 'playwright-core'

/** Goes to an address, with all that a reader can unfold unfolded, and tells what went against the page’s policy or to another host. */
export async function complaints(page: Page, address: string): Promise<readonly string[]> {
  const found: string[] = []
  const { origin } = new URL(address)
  page.on('request', (request) => {
    if (!/^(?:data|blob):/.test(request.url()) && new URL(request.url()).origin !== origin) found.push(`asks ${request.url()}`)
  })
  page.on('console', (message) => {
    if (message.type() === 'error') found.push(`console: ${message.text()}`)
  })
  page.on('pageerror', ({ message }) => found.push(`error: ${message}`))
  try {
    await page.goto(address)
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true
      scrollTo(0, document.body.scrollHeight)
      return new Promise<void>((done) => requestIdleCallback(() => done()))
    })
  } finally {
    page.removeAllListeners()
  }
  return found
}
