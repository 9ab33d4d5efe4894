/** How soon a slow phone answers: from the last letter typed to the nearest pages on the screen, every part of the index at hand. */
import type { CDPSession, Page } from 'playwright-core'

/** A cheap phone is about so many times slower than the machine of a developer. */
export const slowness = 6
/** Most milliseconds that 95 of 100 answers may take. */
export const mostMs = 100

export interface Spread {
  readonly median: number
  readonly p95: number
}

export interface Answers {
  /** Milliseconds by the clock of a slowed browser: other work of the machine lengthens them. */
  readonly clock: Spread
  /** Milliseconds of work at full speed, times the slowness: other work of the machine does not count. */
  readonly work: Spread
  /** As `work`, until the pages of every kind are drawn below the nearest ones, which waits for a pause. */
  readonly whole: Spread
}

/** Runs in the browser: types, and tells how long it took until the answer was painted. */
async function answerTime(value: string): Promise<number> {
  const input = document.querySelector<HTMLInputElement>('#tim input')!
  const started = performance.now()
  await new Promise<void>((done) => {
    const watch = new MutationObserver(() => {
      watch.disconnect()
      requestAnimationFrame(() => setTimeout(done))
    })
    for (const part of document.querySelectorAll('#tim-ket-qua, #tim-so')) watch.observe(part, { childList: true })
    input.value = value
    input.dispatchEvent(new Event('input', { bubbles: true }))
  })
  return performance.now() - started
}

/** Seconds that the page has worked since it was opened. */
async function worked(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return metrics.find(({ name }) => name === 'ThreadTime')!.value
}

/** Milliseconds after which nothing of an answer is left to be drawn. */
const settled = 400

/** Types all but the last letter of each query, lets it settle, and measures what that one brings about. */
async function ask(
  page: Page,
  session: CDPSession,
  queries: readonly string[],
): Promise<{ readonly clock: number[]; readonly work: number[]; readonly whole: number[] }> {
  const [clock, work, whole]: [number[], number[], number[]] = [[], [], []]
  for (const query of queries) {
    await page.evaluate(answerTime, query.slice(0, -1))
    await page.waitForTimeout(settled)
    const before = await worked(session)
    clock.push(await page.evaluate(answerTime, query))
    work.push(((await worked(session)) - before) * 1000)
    await page.waitForTimeout(settled)
    whole.push(((await worked(session)) - before) * 1000)
  }
  return { clock, work, whole }
}

function spreadOf(times: readonly number[]): Spread {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.ceil(share * sorted.length) - 1]!
  return { median: at(0.5), p95: at(0.95) }
}

/** The queries are asked once to fetch what they need, once at full speed and once slowly. */
export async function benchAnswers(page: Page, home: string, queries: readonly string[]): Promise<Answers> {
  await page.goto(`${home}tim/`)
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  await ask(page, session, queries)
  const { work, whole } = await ask(page, session, queries)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowness })
  const { clock } = await ask(page, session, queries)
  const slowed = (times: readonly number[]) => spreadOf(times.map((ms) => ms * slowness))
  return { clock: spreadOf(clock), work: slowed(work), whole: slowed(whole) }
}
