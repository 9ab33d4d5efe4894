import { describe, expect, test } from 'vitest'
import { sameKey } from '../../../src/model/same-name.ts'
import { copiedStem, isDeviceName, portableName, unportable } from '../../../src/edition/folder/names.ts'

describe('a name that not every machine holds', () => {
  test.each([
    ['CON', 'device'],
    ['aux.csv', 'device'],
    ['nul.tar.gz', 'device'],
    ['com1.mdx', 'device'],
    ['a:b.csv', 'character'],
    ['vì sao?.mdx', 'character'],
    ['a\\b.csv', 'character'],
    ['a.', 'ending'],
    ['a.csv ', 'ending'],
    ['a\u202Evsc.csv', 'unseen'],
    ['a\u200B.csv', 'unseen'],
    ['a\u001B[2J.csv', 'unseen'],
    ['a\uFFFD.csv', 'unseen'],
    ['ngh\u0065\u0300o.csv', 'decomposed'],
  ])('%j', (name, reason) => expect(unportable(name)).toBe(reason))

  test.each(['a.csv', 'Hộ nghèo 2024.csv', 'a - Copy (1).csv', 'console.csv', 'com10.csv', 'Y Blưng.mdx', '.gitkeep', 'ă â ƀ č ñ.csv'])(
    '%s is sound',
    (name) => expect(unportable(name)).toBeNull(),
  )

  test.each([
    ['Hộ nghèo?.csv', 'ho-ngheo.csv'],
    ['aux.CSV', 'tep-aux.csv'],
    ['bài 1. ', 'bai-1'],
    ['…', 'tep'],
  ])('%j is answered with the name %s', (name, right) => {
    expect(portableName(name)).toBe(right)
    expect(unportable(right)).toBeNull()
  })

  test('devices are known in any letter case', () => expect(['Con', 'LPT9', 'con-1'].map(isDeviceName)).toEqual([true, true, false]))
})

test.each([
  ['A.csv', 'a.csv', true],
  ['Ngh\u00E8o', 'NGHE\u0300O', true],
  ['Tờ', 'Tơ', false],
])('%s and %s are one name on some machine: %s', (a, b, same) => expect(sameKey(a) === sameKey(b)).toBe(same))

test.each([
  ['nguon (1)', 'nguon'],
  ['nguon - Copy', 'nguon'],
  ['nguon - Copy (3)', 'nguon'],
  ['nguon copy 2', 'nguon'],
  ['Copy of nguon', 'nguon'],
  ['nguon - Bản sao', 'nguon'],
  ['Bản sao của nguon', 'nguon'],
  ["nguon (An's conflicted copy 2025-01-02)", 'nguon'],
  ['nguon (Bản xung đột của An)', 'nguon'],
  ['nguon', null],
  ['ngheo-2024', null],
])('%s is a copy of %s', (stem, original) => expect(copiedStem(stem)).toBe(original))
