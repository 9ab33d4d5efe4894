import { expect, test } from 'vitest'
import { sinceOpening } from '../../../src/edition/history/since-opening.ts'
import { textChange } from '../../support/told.ts'

const [later, onTheDay, before, first] = [
  textChange('2026-03-05', 'meaning', ['Kết quả']),
  textChange('2026-03-01', 'meaning'),
  { ...textChange('2026-02-10', 'meaning'), reasons: ['Chưa ai được đọc'] },
  textChange('2026-02-01'),
]
const opening = textChange('2026-03-01')
const hour = '2026-03-01T08:30'

test.each([
  ['a text that opened begins with its hour', [later, onTheDay, before, first], hour, [later, opening]],
  ['one that was not changed since is new', [before, first], hour, [opening]],
  ['one that was kept after its hour begins when it was kept', [later], hour, [later]],
  ['one without an hour begins when it was kept', [later, before, first], null, [later, before, first]],
  ['where nothing is known nothing is told', [], hour, []],
])('%s', (_, changes, opens, expected) => expect(sinceOpening(changes, opens)).toEqual(expected))
