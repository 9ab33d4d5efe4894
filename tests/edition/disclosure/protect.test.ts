/** The specification of disclosure control: small tables worked by hand, the published form beside the true one. */
import { describe, expect, test } from 'vitest'
import { protect } from '../../../src/edition/disclosure/protect.ts'
import type { HidingCause } from '../../../src/model/disclosure.ts'
import { indicator, input, lines, read, write } from './tables.ts'

type Case = readonly [says: string, table: string, published: string, causes?: Readonly<Record<string, HidingCause>>]

const count = [indicator('X', 'count')]
const share = [indicator('X', 'rate')]

const counts: readonly Case[] = [
  ['no small cell, nothing hidden', '2023 \n A 5 \n B 12 \n C 0 \n T 17', '2023 \n A 5 \n B 12 \n C 0 \n T 17'],
  ['a small count alone', '2023 \n A 3', '2023 \n A #', { A: 'small-count' }],
  [
    'a total gives one hidden cell away: the smallest other goes too (A + B = 15)',
    '2023 \n A 3 \n B 12 \n C 20 \n D 30 \n T 65',
    '2023 \n A # \n B # \n C 20 \n D 30 \n T 65',
    { A: 'small-count', B: 'complementary' },
  ],
  [
    'two small cells protect each other only if their sum leaves room (1 + 1 = 2 does not)',
    '2023 \n A 1 \n B 1 \n C 20 \n D 30 \n T 52',
    '2023 \n A # \n B # \n C # \n D 30 \n T 52',
  ],
  ['1 + 4 = 5: each may be 1, 2, 3 or 4', '2023 \n A 1 \n B 4 \n C 20 \n D 30 \n T 55', '2023 \n A # \n B # \n C 20 \n D 30 \n T 55'],
  [
    '2 + 2 = 4 leaves 0–4 for each, but not 4 to a reader who takes both for 1–4',
    '2023 \n A 2 \n B 2 \n C 20 \n D 30 \n T 54',
    '2023 \n A # \n B # \n C # \n D 30 \n T 54',
  ],
  [
    'hiding a 0 would leave 0–3: a positive cell is hidden',
    '2023 \n A 3 \n B 0 \n C 20 \n D 30 \n T 53',
    '2023 \n A # \n B 0 \n C # \n D 30 \n T 53',
  ],
  [
    'a total made of one small cell is hidden with it',
    '2023 \n A 3 \n B 0 \n C 0 \n D 0 \n T 3',
    '2023 \n A # \n B 0 \n C 0 \n D 0 \n T #',
  ],
  [
    'a part without a figure may be anything: A and B share 15',
    '2023 \n A 3 \n B ? \n C 20 \n D 30 \n T 65',
    '2023 \n A # \n B ? \n C 20 \n D 30 \n T 65',
  ],
  ['unless the total was made without it', '2023 \n A 3 \n B ? \n C 20 \n D 30 \n T 53', '2023 \n A # \n B ? \n C # \n D 30 \n T 53'],
  [
    'a cell the staff have hidden is protected as well',
    '2023 \n A # \n B 12 \n C 20 \n D 30 \n T 65',
    '2023 \n A # \n B # \n C 20 \n D 30 \n T 65',
  ],
  [
    'a successor is the sum of its predecessors',
    '2023 \n A 3 \n B 12 \n C 20 \n D 30 \n S 15',
    '2023 \n A # \n B # \n C 20 \n D 30 \n S 15',
  ],
  [
    'nor by way of the other successor: A + B = T − U',
    '2023 \n A 3 \n B 12 \n C . \n D . \n U 50 \n T 65',
    '2023 \n A # \n B # \n C . \n D . \n U 50 \n T 65',
  ],
  ['a district figure is not small in itself', '2023 \n T 3', '2023 \n T 3'],
]

const keptBack: readonly Case[] = [
  [
    'a number not published is guarded like a hidden one: T − the others would be 3',
    '2023 \n A ! \n B 12 \n C 20 \n D 30 \n T 65',
    '2023 \n A ! \n B # \n C 20 \n D 30 \n T 65',
    { B: 'complementary' },
  ],
  ['also when it is large', '2023 \n A ! \n B 12 \n C 20 \n D 30 \n T 112', '2023 \n A ! \n B # \n C 20 \n D 30 \n T 112'],
  ['beside a hidden cell: A + B = 15', '2023 \n A ! \n B # \n C 20 \n D 30 \n T 65', '2023 \n A ! \n B # \n C 20 \n D 30 \n T 65'],
  ['beside a hidden cell: A + B = 3', '2023 \n A ! \n B # \n C 20 \n D 30 \n T 53', '2023 \n A ! \n B # \n C # \n D 30 \n T 53'],
  [
    'a row left out, of which the total leaves 3',
    '2023 \n A . \n B 60 \n C 60 \n D 67 \n T 190',
    '2023 \n A . \n B # \n C 60 \n D 67 \n T 190',
  ],
  ['a blank, of which it leaves 3', '2023 \n A ? \n B 60 \n C 60 \n D 67 \n T 190', '2023 \n A ? \n B # \n C 60 \n D 67 \n T 190'],
  ['two rows left out that share 3', '2023 \n A . \n B . \n C 60 \n D 67 \n T 130', '2023 \n A . \n B . \n C # \n D 67 \n T 130'],
  [
    'a row left out of which it leaves 50 is no secret',
    '2023 \n A . \n B 40 \n C 60 \n D 40 \n T 190',
    '2023 \n A . \n B 40 \n C 60 \n D 40 \n T 190',
  ],
  ['nor one of which it leaves 0', '2023 \n A . \n B 40 \n C 60 \n D 40 \n T 140', '2023 \n A . \n B 40 \n C 60 \n D 40 \n T 140'],
  ['what a successor leaves of a predecessor: S − B = 3', '2023 \n A . \n B 12 \n S 15', '2023 \n A . \n B # \n S 15'],
]

/** Readers who take every hidden count for 1–4. */
const guesses: readonly Case[] = [
  [
    'two hidden cells that add up to 8 are not both 4',
    '2023 \n A # \n B # \n C 20 \n D 30 \n T 58',
    '2023 \n A # \n B # \n C # \n D 30 \n T 58',
  ],
  ['nor is one 3 or 4 if they add up to 7', '2023 \n A # \n B # \n C 20 \n D 30 \n T 57', '2023 \n A # \n B # \n C # \n D 30 \n T 57'],
  ['9 cannot be two counts of 1–4', '2023 \n A # \n B # \n C 20 \n D 30 \n T 59', '2023 \n A # \n B # \n C 20 \n D 30 \n T 59'],
  ['three that add up to 3 are all 1', '2023 \n A # \n B # \n C # \n D 30 \n T 33', '2023 \n A # \n B # \n C # \n D # \n T 33'],
  ['three that add up to 4: none is more than 2', '2023 \n A # \n B # \n C # \n D 30 \n T 34', '2023 \n A # \n B # \n C # \n D # \n T 34'],
  ['three that add up to 6 may each be 1–4', '2023 \n A # \n B # \n C # \n D 30 \n T 36', '2023 \n A # \n B # \n C # \n D 30 \n T 36'],
  ['three that add up to 9 too', '2023 \n A # \n B # \n C # \n D 30 \n T 39', '2023 \n A # \n B # \n C # \n D 30 \n T 39'],
  [
    'three that add up to 11 = 3 · 4 − 1: none is less than 3',
    '2023 \n A # \n B # \n C # \n D 30 \n T 41',
    '2023 \n A # \n B # \n C # \n D # \n T 41',
  ],
  [
    'a number not published beside a hidden one, 8 together',
    '2023 \n A ! \n B # \n C 20 \n D 30 \n T 58',
    '2023 \n A ! \n B # \n C # \n D 30 \n T 58',
  ],
  [
    'by way of a successor and the other one: A + B = T − U = 8',
    '2023 \n A # \n B # \n C 20 \n D 30 \n U 50 \n T 58',
    '2023 \n A # \n B # \n C 20 \n D 30 \n U 50 \n T #',
  ],
]

const rates: readonly Case[] = [
  ['a rate on few households', '2023 \n A 6/8 \n B 30/60', '2023 \n A # \n B 30/60', { A: 'small-denominator' }],
  ['a rate with a small count', '2023 \n A 4/40 \n B 30/60', '2023 \n A # \n B 30/60', { A: 'small-count' }],
  ['a rate that leaves a small count out', '2023 \n A 38/40 \n B 30/60', '2023 \n A # \n B 30/60', { A: 'small-complement' }],
  ['none and all are published', '2023 \n A 0/40 \n B 60/60', '2023 \n A 0/40 \n B 60/60'],
  ['a rounded rate gives its small count away (7,5 % of 40 = 3)', '2023 \n A 7.5%/40 \n B 30/60', '2023 \n A # \n B 30/60'],
  ['rounded to whole percents on 900 households it does not (0–9)', '2023 \n A 1%/900 \n B 30/60', '2023 \n A 1%/900 \n B 30/60'],
  ['a rate on nobody knows how many', '2023 \n A 7.5% \n B 30/60', '2023 \n A # \n B 30/60', { A: 'no-denominator' }],
  [
    'the total of numerators is a relation too',
    '2023 \n A 3/40 \n B 12/60 \n C 20/50 \n D 30/50 \n T 65/200',
    '2023 \n A # \n B # \n C 20/50 \n D 30/50 \n T 65/200',
  ],
  [
    'a gap that a total leaves nothing for hides nothing: U = T − S',
    '2023 \n A ? \n B 0/11 \n C 20/20 \n D ? \n T 38/88 \n S 0/48 \n U 38/40',
    '2023 \n A ? \n B 0/11 \n C 20/20 \n D ? \n T # \n S 0/48 \n U #',
  ],
  // A + B = 22 of 12 + 12: B ≤ 12 leaves A 10–12.
  [
    'known denominators narrow too: 11 of 12 and 11 of 12 need a third',
    '2023 \n A 11/12 \n B 11/12 \n C 30/50 \n D 31/50 \n T 83/124',
    '2023 \n A # \n B # \n C # \n D 31/50 \n T 83/124',
  ],
]

function check(indicators: Parameters<typeof input>[0], [, table, published, causes]: Case): void {
  const result = protect(input(indicators, read('X', table)))
  expect(write('X', table, result.observations)).toEqual(lines(published))
  expect(result.refusals).toEqual([])
  if (causes) expect(Object.fromEntries(result.hidden.map((cell) => [cell.unit, cell.cause]))).toEqual(causes)
}

test('a row left out that cannot be guarded is refused, at the total it follows from', () => {
  const open = [indicator('X', 'count'), indicator('Y', 'count', { confidential: false }), indicator('Z', 'count', { confidential: false })]
  const cells = [...read('Y', '2023 \n A 40'), ...read('Z', '2023 \n A 37')]
  const { refusals, hidden } = protect(input(open, cells, { sums: [{ total: 'Y', parts: ['X', 'Z'] }] }))
  expect(hidden).toEqual([])
  expect(refusals).toMatchObject([{ indicator: 'Y', unit: 'A', reason: 'no-safe-pattern', relations: [{ kind: 'parts' }] }])
})

test('also where C and D are hidden: C + D = 50 does not make the guess about A + B = 8 impossible', () => {
  const table = '2023 \n A # \n B # \n C # \n D # \n U 50 \n T 58'
  const { observations } = protect(input(count, read('X', table)))
  expect(write('X', table, observations)).not.toEqual(lines(table))
})

describe('counts', () => counts.forEach((row) => test(row[0], () => check(count, row))))
describe('numbers kept back and rows left out', () => keptBack.forEach((row) => test(row[0], () => check(count, row))))
describe('guesses at hidden numbers', () => guesses.forEach((row) => test(row[0], () => check(count, row))))
describe('rates', () => rates.forEach((row) => test(row[0], () => check(share, row))))
