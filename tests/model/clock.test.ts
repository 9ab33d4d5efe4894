import { afterEach, describe, expect, test, vi } from 'vitest'
import { buildMoment, readClock } from '../../src/model/clock.ts'
import { daysBetween, momentAt, readMoment } from '../../src/model/moment.ts'

const minuteOf = (text: string) => readMoment(text)?.minute ?? null

describe('a moment', () => {
  test.each([
    ['2026-11-27', '2026-11-27T00:00'],
    ['2026-11-27T08:30', '2026-11-27T08:30'],
    ['2026-11-27T23:59', '2026-11-27T23:59'],
    ['2026-11-27T17:00Z', '2026-11-28T00:00'],
    ['2026-11-27T16:59Z', '2026-11-27T23:59'],
    ['2026-12-31T23:30+01:00', '2027-01-01T05:30'],
    ['2026-11-27T08:30+07:00', '2026-11-27T08:30'],
    ['2028-02-29', '2028-02-29T00:00'],
  ])('%s is %s in Việt Nam', (text, minute) => {
    expect(readMoment(text)).toEqual({ day: minute.slice(0, 10), minute })
  })
  test.each([
    '',
    '27/11/2026',
    '2026-11-31',
    '2027-02-29',
    '2026-13-01',
    '2026-11-00',
    '2026-11-27T24:00',
    '2026-11-27T08:60',
    '2026-11-27T8:30',
    '2026-11-27 08:30',
    '2026-11-27T08:30:00',
    '2026-11-27Z',
    '2026-11-27T08:30+99:00',
    'hôm nay',
    '1795750200',
  ])('“%s” is none', (text) => expect(minuteOf(text)).toBeNull())
  test('of seconds since 1970 is seven hours ahead of UTC', () => {
    expect(momentAt(0).minute).toBe('1970-01-01T07:00')
    expect(momentAt(Date.UTC(2026, 11, 31, 17)).day).toBe('2027-01-01')
  })
})

test.each([
  ['2026-11-27', '2026-11-27', 0],
  ['2026-11-27', '2027-01-26', 60],
  ['2028-02-28', '2028-03-01', 2],
  ['2026-11-27', '2026-11-26', -1],
])('from %s to %s there are %s days', (from, to, days) => expect(daysBetween(from, to)).toBe(days))

describe('the clock of a build', () => {
  afterEach(() => void vi.useRealTimers())
  const read = (env: Record<string, string>) => {
    const clock = readClock(env)
    return clock.ok ? clock.moment.minute : [clock.variable, clock.given]
  }
  test('is BUILD_DATE, else SOURCE_DATE_EPOCH, else now', () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 0, 1, 20, 15) })
    expect(read({ BUILD_DATE: '2026-11-27T08:30', SOURCE_DATE_EPOCH: '0' })).toBe('2026-11-27T08:30')
    expect(read({ BUILD_DATE: '', SOURCE_DATE_EPOCH: '1' })).toBe('1970-01-01T07:00')
    expect(read({})).toBe('2026-01-02T03:15')
  })
  test.each([
    [{ BUILD_DATE: 'mai' }, ['BUILD_DATE', 'mai']],
    [{ SOURCE_DATE_EPOCH: '-1' }, ['SOURCE_DATE_EPOCH', '-1']],
    [{ SOURCE_DATE_EPOCH: '1e9' }, ['SOURCE_DATE_EPOCH', '1e9']],
    [{ SOURCE_DATE_EPOCH: '999999999999' }, ['SOURCE_DATE_EPOCH', '999999999999']],
  ])('%j cannot be read', (env, told) => expect(read(env)).toEqual(told))
  test('that cannot be read is no moment', () => {
    vi.stubEnv('BUILD_DATE', 'mai')
    expect(() => buildMoment()).toThrow('BUILD_DATE=mai')
    vi.unstubAllEnvs()
  })
})
