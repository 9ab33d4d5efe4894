/** Asks other sites whether their pages are there: few at once, of one host one after the other. */

/** `gone`: the page is not there; `no-answer`: nobody answers; a number: another answer that is an error. */
export type LinkProblem = 'gone' | 'no-answer' | number

export interface Answer {
  readonly address: string
  readonly problem: LinkProblem | null
}

const [hostsAtOnce, patience, tries] = [4, 20_000, 2]

/** In the order given. */
export async function askAll(addresses: readonly string[]): Promise<readonly Answer[]> {
  const hosts = [...Map.groupBy(addresses, (address) => new URL(address).host).values()]
  const answers = new Map<string, LinkProblem | null>()
  const worker = async () => {
    for (let own = hosts.pop(); own; own = hosts.pop()) for (const address of own) answers.set(address, await ask(address))
  }
  await Promise.all(Array.from({ length: hostsAtOnce }, worker))
  return addresses.map((address) => ({ address, problem: answers.get(address) ?? null }))
}

async function ask(address: string): Promise<LinkProblem | null> {
  let problem: LinkProblem = 'no-answer'
  for (let n = 0; n < tries; n++) {
    try {
      const answer = await fetch(address, { signal: AbortSignal.timeout(patience), headers: { 'user-agent': 'Mozilla/5.0 (link check)' } })
      await answer.body?.cancel()
      if (answer.ok || isGuarded(answer.status)) return null
      problem = answer.status === 404 || answer.status === 410 ? 'gone' : answer.status
    } catch {
      problem = 'no-answer'
    }
  }
  return problem
}

/** It is there, and lets no program in: said of many newspapers. */
const isGuarded = (status: number): boolean => status === 401 || status === 403 || status === 405 || status === 429
