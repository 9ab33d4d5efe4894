import { describe, expect, test } from 'vitest'
import { revisionsOf } from '../../src/views/revisions.ts'
import type { ChangeKind, ToldChange } from '../../src/model/history.ts'

const change = (commit: string, kind: ChangeKind, unit: string): ToldChange => ({
  indicator: 'CT2',
  unit,
  period: '2023',
  definition: '',
  kind,
  withheld: true,
  commit,
  date: '2026-01-03',
  reason: 'Sửa số',
})
const told = (...changes: ToldChange[]) =>
  revisionsOf(changes).map(({ commit, kind, changes: group }) => `${commit} ${kind} ${group.map(({ unit }) => unit).join()}`)

describe('revisions', () => {
  test('what one commit changed in one way is one thing to read', () =>
    expect(told(change('b', 'corrected', '1'), change('b', 'corrected', '2'), change('a', 'corrected', '1'))).toEqual([
      'b corrected 1,2',
      'a corrected 1',
    ]))
  test('a correction is not mixed with an update of the same commit', () =>
    expect(told(change('a', 'corrected', '1'), change('a', 'updated', '2'), change('a', 'corrected', '3'))).toEqual([
      'a corrected 1,3',
      'a updated 2',
    ]))
  test('no changes make no revisions', () => expect(told()).toEqual([]))
})
