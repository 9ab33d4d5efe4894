/** The catalogue of rules is whole: what no other test expects is produced here, and every name is expected somewhere. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readEdition } from '../../../src/edition/read-edition.ts'
import { readTable } from '../../../src/edition/read/table.ts'
import { rules, type RuleName } from '../../../src/model/rules.ts'
import { schemas } from '../../../src/model/schema/tables.ts'
import { csv, figures, page, readSmall, siteYaml, sources, target } from '../../support/small-edition.ts'

type Changes = Parameters<typeof readSmall>[0]

const model = {
  ma: 'vuon',
  ten: 'Vườn',
  ma_don_vi: '90001',
  linh_vuc: 'Trồng trọt',
  tom_tat: 'Vườn rau.',
  nguon: 'bao-cao',
  trang_thai: 'cho-duyet',
}
const story = page("ma_don_vi: '90001'\ndong_y: khong-nhan-dien\nmo_hinh: vuon\n")

describe('what no other test expects', () => {
  test.each<[RuleName, Changes, string, number | undefined]>([
    ['missing-file', { 'data/nguon.csv': null }, 'data/nguon.csv', undefined],
    ['not-integer', { 'data/chi-tieu.csv': csv('chi-tieu', [{ ma: 'CT2', so_le: '1,5' }]) }, 'data/chi-tieu.csv', 2],
    ['unit-not-begun', { 'data/so-lieu/a.csv': figures({ ma_don_vi: '98', gia_tri: '32,3' }) }, 'data/so-lieu/a.csv', 2],
    ['real-in-illustrative', { 'content/trang-web.yaml': siteYaml.replace('that', 'minh-hoa') }, 'data/so-lieu/a.csv', 2],
    ['unknown-document', { 'content/so-tay/mot.mdx': page('van_ban: [khong-co]\n') }, 'content/so-tay/mot.mdx', 5],
    ['unknown-task', { 'content/so-tay/mot.mdx': page('nhiem_vu: [III.9]\n') }, 'content/so-tay/mot.mdx', 5],
    ['unknown-model', { 'content/cau-chuyen/vuon.mdx': story }, 'content/cau-chuyen/vuon.mdx', 7],
    ['unknown-term', { 'content/so-tay/mot.mdx': page('', '<TuNgu ma="khong-co">từ</TuNgu>') }, 'content/so-tay/mot.mdx', 6],
    ['unknown-story', { 'data/mo-hinh.csv': csv('mo-hinh', [{ ...model, cau_chuyen: 'khong-co' }]) }, 'data/mo-hinh.csv', 2],
    ['handbook-part', { 'content/so-tay/mot.mdx': page('phan: khong-co\n') }, 'content/so-tay/mot.mdx', 5],
    [
      'story-model',
      { 'content/cau-chuyen/vuon.mdx': story, 'data/mo-hinh.csv': csv('mo-hinh', [model]) },
      'content/cau-chuyen/vuon.mdx',
      7,
    ],
    ['target-path', { 'data/muc-tieu.csv': csv('muc-tieu', [target('CT2', { lo_trinh: '2023=30|sau=45' })]) }, 'data/muc-tieu.csv', 2],
  ])('%s', (rule, changes, file, line) => {
    const found = readSmall(changes).findings.filter((finding) => finding.rule === rule)
    expect(found.map((finding) => [finding.file, finding.line])).toEqual([[file, line]])
  })

  test('missing-folder', () => {
    expect(readEdition('khong/co').findings.map(({ rule, file }) => [rule, file])).toEqual([['missing-folder', '.']])
  })

  test('too-large', () => {
    const bytes = new TextEncoder().encode(csv('nguon', sources))
    const { table, findings } = readTable(bytes, 'a.csv', schemas.nguon, {
      limits: { bytes: bytes.length - 1, rows: 9, columns: 99, cell: 99 },
    })
    expect([table, findings.map(({ rule }) => rule)]).toEqual([null, ['too-large']])
    expect(readTable(bytes, 'a.csv', schemas.nguon, { limits: { bytes: bytes.length, rows: 9, columns: 99, cell: 99 } }).findings).toEqual(
      [],
    )
  })
})

test('every rule of the catalogue is expected by some test of reading or of rules', () => {
  const tests = readdirSync('tests', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n')
  const names = Object.keys(rules) as RuleName[]
  expect(names.filter((name) => !new RegExp(`['"\\s]${name}['"\\s]`).test(tests))).toEqual([])
})
