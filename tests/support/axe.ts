import axe from 'axe-core'
import type { Page } from 'playwright-core'

interface Violation {
  readonly id: string
  readonly nodes: readonly { readonly html: string }[]
}

interface Axe {
  readonly run: (options: {
    runOnly?: readonly string[]
    rules?: Readonly<Record<string, { enabled: boolean }>>
  }) => Promise<{ violations: Violation[] }>
}

/** What axe finds on a page, a line for each rule; empty when all is well. Sizes of targets are no rule of its own accord. */
export const axeFindings = (page: Page): Promise<string> => run(page, { rules: { 'target-size': { enabled: true } } })

/** The same of the rule on colours alone: all that another colour scheme changes. */
export const contrastFindings = (page: Page): Promise<string> => run(page, { runOnly: ['color-contrast'] })

/** What stands in somebody's way by WCAG 2.2 A and AA, without axe's own habits: for screens that are not of our making. */
export const wcagFindings = (page: Page): Promise<string> =>
  run(page, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })

async function run(page: Page, options: Parameters<Axe['run']>[0]): Promise<string> {
  await page.evaluate(axe.source)
  const found = await page.evaluate(async (chosen) => {
    const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run(chosen)
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)
  }, options)
  return found.join('\n')
}
