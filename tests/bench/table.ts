/** `npm run bench -- --table [DIR]`: every figure of lightness of a built site with its budget, as one table; true when all hold. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { budgetKind, budgetRows, figuresOf, seenBudgets } from '../support/budgets.ts'
import { pages } from '../support/site-files.ts'
import { journeyFigures, paintFigures } from './paint.ts'

interface Row {
  readonly name: string
  readonly budget: number
  readonly now: number
}

/** The heaviest page of each kind, and of all kinds where one budget holds for all. */
function weights(dir: string): Row[] {
  const all = pages(dir).map((page) => ({ kind: budgetKind(page.address), figures: figuresOf(page, dir) }))
  return budgetRows().map(({ name, budget, figure, kind }) => ({
    name,
    budget,
    now: Math.max(...all.filter((one) => kind === null || one.kind === kind).map(({ figures }) => figures[figure])),
  }))
}

/** A journey through the parts of the site: home, texts, figures, communes. */
function tenPages(dir: string): readonly string[] {
  const all = pages(dir)
    .map(({ address }) => address)
    .filter((address) => !address.startsWith('en/'))
  const some = (kind: string, count: number) => all.filter((address) => budgetKind(address) === kind).slice(0, count)
  return ['', 'so-tay/', ...some('handbook page', 3), 'so-lieu/', ...some('indicator', 2), ...some('story', 1), ...some('unit', 1)]
}

export async function benchTable(dir: string): Promise<boolean> {
  // The stock page is built with the packages of the project, which are looked for upwards from here.
  mkdirSync('node_modules/.cache', { recursive: true })
  const scratch = mkdtempSync(resolve('node_modules/.cache/bench-table-'))
  try {
    const journey = tenPages(dir)
    const text = journey.find((address) => budgetKind(address) === 'handbook page')!
    const paint = await paintFigures(dir, text, scratch)
    const rows: Row[] = [
      ...weights(dir),
      { ...seenBudgets.stock, now: paint.own / paint.stock },
      { ...seenBudgets.emptied, now: paint.own / paint.emptied },
      { ...seenBudgets.shift, now: paint.shift },
    ]
    const shown = (value: number) => (Number.isInteger(value) ? value.toLocaleString('en') : value.toFixed(2))
    const out = [
      '| figure | budget | now | ratio |',
      '| --- | --: | --: | --: |',
      ...rows.map(
        ({ name, budget, now }) => `| ${name} | ${shown(budget)} | ${shown(now)} | ${budget === 0 ? '' : (now / budget).toFixed(2)} |`,
      ),
      '',
      `The largest paint of ${text}: ${paint.own.toFixed(0)} ms.`,
      '',
      `A journey of ${journey.length} pages from an empty cache (400 kbit/s, 400 ms, processor ÷ 6):`,
      '',
      '| sheet | first page | bytes of it | all pages | bytes |',
      '| --- | --: | --: | --: | --: |',
      ...(await journeyFigures(dir, journey, scratch)).map(
        ({ way, first, paint, bytes }) =>
          `| ${{ kind: 'of the kind, in each page', whole: 'whole, in each page', file: 'whole, in one file' }[way]} | ${first.paint.toFixed(0)} ms | ${shown(first.bytes)} | ${paint.toFixed(0)} ms | ${shown(bytes)} |`,
      ),
    ]
    process.stdout.write(`${out.join('\n')}\n`)
    const over = rows.filter(({ budget, now }) => now > budget)
    for (const { name } of over) process.stdout.write(`\nBeyond its budget: ${name}\n`)
    return over.length === 0
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}
