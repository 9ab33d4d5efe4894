import { expect, test } from 'vitest'
import { whyDue } from '../../src/commands/due/why-due.ts'

const now = Date.parse('2026-11-28T08:30:00+07:00')
const built = '2026-11-28T00:10:00+07:00'

test.each<[unknown, ReturnType<typeof whyDue>]>([
  [{ built, nextMoment: null }, null],
  [{ built, nextMoment: '2026-11-28T08:31:00+07:00' }, null],
  [{ built, nextMoment: '2026-11-28T08:30:00+07:00' }, 'moment'],
  [{ built: '2026-11-27T12:31:00+07:00', nextMoment: null }, null],
  [{ built: '2026-11-27T12:30:00+07:00', nextMoment: null }, 'day'],
  [{ built: 'hôm qua' }, 'unknown'],
  [{}, 'unknown'],
  ['<html>', 'unknown'],
  [null, 'unknown'],
])('%j wants a build for %s', (status, reason) => expect(whyDue(status, now)).toBe(reason))
