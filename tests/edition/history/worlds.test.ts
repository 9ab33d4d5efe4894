/** Whole editions in repositories of their own, from which a hidden count of households could once be found. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { readHistory } from '../../../src/edition/history/read-history.ts'
import { nothingIsPublic } from '../../../src/edition/personal/public-contacts.ts'
import { tellChanges } from '../../../src/edition/history/withhold.ts'
import { readEdition } from '../../../src/edition/read-edition.ts'
import { baseFiles, csv, figures, indicators } from '../../support/small-edition.ts'
import { repository } from './repository.ts'

const poor = { loai: 'boi-canh', nhom: 'ngheo', ten: 'Hộ được vay', kieu: 'so-dem', don_vi_tinh: 'hộ', bao_mat: 'co' }
const path = 'data/so-lieu/a.csv'

/** The count of ZZ15 at a period in three communes and their district. */
const state = (period: string, counts: Readonly<Record<string, string>>, rest: Readonly<Record<string, string>> = {}) =>
  figures(
    ...Object.entries(counts).map(([unit, count]) => ({
      ky: period,
      ma_don_vi: unit,
      ma_chi_tieu: 'ZZ15',
      ...(/^\d/.test(count) ? { gia_tri: count } : { trang_thai: count }),
      ...rest,
    })),
  )

/** The told history of an edition whose figures went through these states, one commit each. */
function toldWorld(...states: readonly string[]) {
  const { dir, commit } = repository()
  const files = {
    ...baseFiles(),
    'data/chi-tieu.csv': csv('chi-tieu', [...indicators, { ma: 'ZZ15', chuan: '2016-2020|2022-2025', ...poor }]),
  }
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, name)), { recursive: true })
    writeFileSync(join(dir, name), content)
  }
  for (const content of states) commit({ [path]: content }, 'Sửa số hộ')
  const { edition, findings } = readEdition(dir)
  expect(edition, JSON.stringify(findings.filter(({ level }) => level === 'error'))).not.toBeNull()
  const { units, observations, site, indicators: register } = edition!
  return tellChanges(readHistory(dir), { indicators: register, units, observations, settings: site.disclosure, isPublic: nothingIsPublic })
}

const hidden = (dir: ReturnType<typeof toldWorld>) => dir.changes.filter(({ indicator, withheld }) => indicator === 'ZZ15' && !withheld)
const d2 = { chuan: '2022-2025' }

test.each([
  [
    'a period spelled anew',
    [
      state('2024', { 90001: 'bao-mat', 90002: '12', 90003: '175', 970: '190' }, d2),
      state('2024', { 90001: 'bao-mat', 90002: '13', 90003: '175', 970: '191' }, d2),
      state('31/12/2024', { 90001: 'bao-mat', 90002: 'bao-mat', 90003: '175', 970: '191' }, d2),
    ],
  ],
  [
    'a hidden count that grew until it could be shown',
    [
      state('2024', { 90001: 'bao-mat', 90002: '12', 90003: '175', 970: '190' }, d2),
      state('2024', { 90001: '8', 90002: '12', 90003: '175', 970: '195' }, d2),
    ],
  ],
  [
    'a changed definition',
    [
      state('2024', { 90001: 'bao-mat', 90002: '12', 90003: '175', 970: '190' }, { chuan: '2016-2020' }),
      state('2024', { 90001: 'bao-mat', 90002: 'bao-mat', 90003: '175', 970: '190' }, d2),
    ],
  ],
  [
    'a row that was deleted',
    [
      state('2024', { 90001: 'bao-mat', 90002: '12', 90003: '175', 970: '190' }, d2),
      state('2024', { 90001: 'bao-mat', 90003: '175', 970: '191' }, d2),
    ],
  ],
])('%s gives no hidden count back', (_name, states) => {
  const told = toldWorld(...states)
  expect(told.state).toEqual({ kind: 'complete' })
  expect(told.changes.length).toBeGreaterThan(4)
  expect(hidden(told)).toEqual([])
  for (const change of told.changes) expect(Object.keys(change)).not.toContain('before')
})

test('a count that only the district has is told in full', () => {
  const told = toldWorld(state('2024', { 970: '190' }, d2), state('2024', { 970: '195' }, d2))
  expect(told.changes[0]).toMatchObject({ withheld: false, kind: 'corrected', before: { value: 190 }, after: { value: 195 } })
})
