import { describe, expect, test } from 'vitest'
import { gapOf } from '../../../src/edition/consent/judge.ts'
import { surfaces, type ConsentForm, type ConsentNeed } from '../../../src/model/consent.ts'

const whole: ConsentForm = {
  number: 'PH-1/2026',
  surfaces,
  kinds: ['name', 'picture', 'voice', 'story'],
  subject: 'adult',
  belowSeven: false,
  childAgrees: false,
  guardianAgrees: false,
  purpose: 'kể lại cách làm',
  body: 'ban',
  receivedBy: 'cán bộ xã',
  keptAt: 'trụ sở',
  given: '2026-01-10',
  until: '2026-12-31',
  withdrawn: null,
  origin: { file: 'data/dong-y.csv', line: 2 },
}
const need: ConsentNeed = { kinds: ['name'], surfaces: ['web'] }
const gap = (more: Partial<ConsentForm>, day = '2026-06-01', wanted = need) => gapOf({ ...whole, ...more }, day, wanted)

test('a form that is not there covers nothing', () => expect(gapOf(undefined, '2026-06-01', need)).toBe('unknown'))

test.each([
  ['2026-01-09', 'not-yet'],
  ['2026-01-10', null],
  ['2026-12-31', null],
  ['2027-01-01', 'expired'],
])('on %s a form of the year says %s', (day, expected) => expect(gap({}, day)).toBe(expected))

test.each([
  ['2026-05-31', null],
  ['2026-06-01', 'withdrawn'],
  ['2027-06-01', 'withdrawn'],
])('withdrawn on the first of June, on %s it says %s', (day, expected) => expect(gap({ withdrawn: '2026-06-01' }, day)).toBe(expected))

test.each<[string, Partial<ConsentForm>]>([
  ['the day that it was given', { given: null }],
  ['its last day', { until: null }],
  ['the purpose', { purpose: '' }],
  ['the body', { body: null }],
  ['who received it', { receivedBy: '' }],
  ['where the paper is kept', { keptAt: '' }],
])('without %s it is incomplete', (_, more) => expect(gap(more)).toBe('incomplete'))

describe('a child', () => {
  const child = (more: Partial<ConsentForm>) => gap({ subject: 'child', ...more })
  test.each<[string, Partial<ConsentForm>, string | null]>([
    ['from seven on with both consents is covered', { childAgrees: true, guardianAgrees: true }, null],
    ['from seven on without its own is not', { guardianAgrees: true }, 'child'],
    ['from seven on without the guardian’s is not', { childAgrees: true }, 'child'],
    ['below seven with the guardian’s is covered', { belowSeven: true, guardianAgrees: true }, null],
    ['below seven without the guardian’s is not', { belowSeven: true, childAgrees: true }, 'child'],
  ])('%s', (_, more, expected) => expect(child(more)).toBe(expected))
})

test('a voice needs its own kind', () => {
  const voice: ConsentNeed = { kinds: ['voice'], surfaces: ['web'] }
  expect(gap({}, undefined, voice)).toBeNull()
  expect(gap({ kinds: ['name', 'picture', 'story'] }, undefined, voice)).toBe('kind')
})

test('every surface and every kind must be covered', () => {
  expect(gap({ surfaces: ['print'] })).toBe('surface')
  expect(gap({ surfaces: ['web'] }, undefined, { kinds: ['name'], surfaces: ['web', 'print'] })).toBe('surface')
  expect(gap({ kinds: ['story'] })).toBe('kind')
  expect(gap({ kinds: ['name'] }, undefined, { kinds: ['name', 'picture'], surfaces: ['web'] })).toBe('kind')
  expect(gap({ kinds: [], surfaces: [] }, undefined, { kinds: [], surfaces: [] })).toBeNull()
})
