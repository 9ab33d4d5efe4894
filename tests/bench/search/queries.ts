/** The lists of what readers type, each query with the pages that answer it; and how many of them an engine puts right. */
import Papa from 'papaparse'
import { readFileSync } from 'node:fs'
import type { Locale } from '../../../src/model/locale.ts'

export interface ListedQuery {
  /** Kind of reader. */
  readonly kind: string
  readonly query: string
  readonly locale: Locale
  /** Addresses below the site's own, ending in `/`; any of them is right. */
  readonly right: readonly string[]
}

export const lists = ['queries.csv', 'queries-2.csv', 'queries-3.csv', 'queries-4.csv'] as const

/**
 * Each written by someone else and asked once after a ranking was settled. Of 80 queries the third list then had 60 first and
 * 73 among three, the fourth 62 and 73.
 */
export const heldOut: readonly (typeof lists)[number][] = ['queries-3.csv', 'queries-4.csv']

export function readQueries(name: (typeof lists)[number]): ListedQuery[] {
  const text = readFileSync(`tests/fixtures/search/${name}`, 'utf8')
  const { data } = Papa.parse<{ kind: string; query: string; pages: string }>(text, { header: true, delimiter: ';', skipEmptyLines: true })
  return data.map(({ kind, query, pages }) => {
    const right = pages.split(/[|\s]+/).map((page) => `${page}/`)
    return { kind, query, right, locale: right[0]!.startsWith('en/') ? 'en' : 'vi' }
  })
}

/** Addresses in the order in which an engine shows them. */
export type Engine = (query: string, locale: Locale) => Promise<readonly string[]>

export interface Outcome extends ListedQuery {
  /** Place of the first right page, from 1; 0 where there is none. */
  readonly place: number
  readonly shown: readonly string[]
}

export async function outcomes(queries: readonly ListedQuery[], engine: Engine): Promise<Outcome[]> {
  const all: Outcome[] = []
  for (const listed of queries) {
    const shown = await engine(listed.query, listed.locale)
    all.push({ ...listed, shown, place: shown.findIndex((address) => listed.right.includes(address)) + 1 })
  }
  return all
}

export interface Score {
  readonly queries: number
  readonly first: number
  readonly inThree: number
}

export function scoreOf(all: readonly Outcome[]): Score {
  const within = (most: number) => all.filter(({ place }) => place > 0 && place <= most).length
  return { queries: all.length, first: within(1), inThree: within(3) }
}
