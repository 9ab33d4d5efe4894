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
  ['2 + 2 = 4 leaves 0–4 for each', '2023 \n A 2 \n B 2 \n C 20 \n D 30 \n T 54', '2023 \n A # \n B # \n C 20 \n D 30 \n T 54'],
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

describe('counts', () => counts.forEach((row) => test(row[0], () => check(count, row))))
describe('rates', () => rates.forEach((row) => test(row[0], () => check(share, row))))
