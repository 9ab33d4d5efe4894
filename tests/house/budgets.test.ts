/** The table of weights in the README names every budget that is held, as it is held, and nothing beyond it. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { budgetRows, seenBudgets } from '../support/budgets.ts'

const table = readFileSync('README.md', 'utf8')
  .split(/^\| figure .*$/m)[1]!
  .trimStart()
  .split('\n\n')[0]!
const rows = [...table.matchAll(/^\| ([a-z][^|]*?) +\| +([\d.,]+) +\| +([\d.,]+) +\|/gm)].map(([, name, budget, now]) => ({
  name,
  budget: Number(budget!.replaceAll(',', '')),
  now: Number(now!.replaceAll(',', '')),
}))

test('the README’s table has the budgets that the tests hold', () =>
  expect(rows.map(({ name, budget }) => ({ name, budget }))).toEqual(
    [...budgetRows(), ...Object.values(seenBudgets)].map(({ name, budget }) => ({ name, budget })),
  ))

test('no figure of it is beyond its budget', () => expect(rows.filter(({ now, budget }) => now > budget)).toEqual([]))
