/** How soon a slow phone answers: from the last letter typed to the pages on the screen, every part of the index at hand. */
import type { Page } from 'playwright-core'

/** A cheap phone is about so many times slower than the machine of a developer. */
export const slowness = 6
/** Most milliseconds that 95 of 100 answers may take. */
export const mostMs = 100

export interface Answers {
  readonly median: number
  readonly p95: number
  readonly slowest: string
}

/** Milliseconds for each query, on a page of the search that a host serves. */
async function answerTimes(page: Page, queries: readonly string[]): Promise<readonly number[]> {
  const times: number[] = []
  for (const query of queries) times.push(await page.evaluate(answerTime, query))
  return times
}

/** Runs in the browser: types all but the last letter, lets it settle, types that one, and waits until the answer is painted. */
async function answerTime(query: string): Promise<number> {
  const input = document.querySelector<HTMLInputElement>('#tim input')!
  const list = document.querySelector('#tim-ket-qua')!
  const tally = document.querySelector('#tim-so')!
  const answered = (value: string) =>
    new Promise<void>((done) => {
      const watch = new MutationObserver(() => {
        watch.disconnect()
        requestAnimationFrame(() => setTimeout(done))
      })
      for (const part of [list, tally]) watch.observe(part, { childList: true })
      input.value = value
      input.dispatchEvent(new Event('input', { bubbles: true }))
    })
  const rest = (ms: number) => new Promise((done) => setTimeout(done, ms))
  await answered(query.slice(0, -1))
  await rest(400)
  const started = performance.now()
  await answered(query)
  const took = performance.now() - started
  await rest(200)
  return took
}

/** The queries are asked once to fetch what they need, then slowly once more. */
export async function benchAnswers(page: Page, home: string, queries: readonly string[]): Promise<Answers> {
  await page.goto(`${home}tim/`)
  await answerTimes(page, queries)
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowness })
  const times = await answerTimes(page, queries)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.ceil(share * sorted.length) - 1]!
  return { median: at(0.5), p95: at(0.95), slowest: queries[times.indexOf(sorted.at(-1)!)]! }
}
