import { renameSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readHistory } from '../../../src/edition/history/read-history.ts'
import { csv, path, printed, repository } from './repository.ts'

const told = (dir: string) => printed(readHistory(dir))

describe('changes of figures', () => {
  test('a trailer gives the reason for readers, before the body and the subject', () => {
    const { dir, commit } = repository()
    commit({ [path]: csv('2023;1;CT2;30;;') }, 'First figure')
    commit({ [path]: csv('2023;1;CT2;31;;') }, 'Correct a figure\n\nThe report had a slip.\n\nLy-do: Báo cáo in nhầm\nReviewed-by: A')
    expect(readHistory(dir).changes[0]?.reason).toBe('Báo cáo in nhầm')
  })

  test('old, new, when and why are kept, newest first', () => {
    const { dir, commit } = repository()
    commit({ [path]: csv('2023;1;CT2;30;;') }, 'Số đầu tiên')
    commit({ [path]: csv('2023;1;CT2;31,5;;') }, 'Đính chính: báo cáo in nhầm\n\nTheo công văn gửi ngày 03/01.')
    const { state, changes } = readHistory(dir)
    expect(state).toEqual({ kind: 'complete' })
    expect(changes[0]).toMatchObject({
      kind: 'corrected',
      period: '2023',
      unit: '1',
      date: '2026-01-03',
      before: { value: 30 },
      after: { value: 31.5 },
      reason: 'Theo công văn gửi ngày 03/01.',
    })
    expect(changes[1]).toMatchObject({ kind: 'added', after: { value: 30 } })
  })

  test.each([
    ['an official figure replaced', '2023;1;CT2;30;;', '2023;1;CT2;32;;', 'Sửa', ['corrected CT2 30 → 32']],
    ['a provisional figure replaced', '2023;1;CT2;30;so-bo;', '2023;1;CT2;32;;', 'Sửa', ['updated CT2 30 → 32']],
    ['a provisional figure made official', '2023;1;CT2;30;so-bo;', '2023;1;CT2;30;;', 'Sửa', ['updated CT2 30 → 30']],
    ['a gap filled', '2023;1;CT2;;chua-co;', '2023;1;CT2;30;;', 'Sửa', ['updated CT2 – → 30']],
    ['a note changed', '2023;1;CT2;30;;a', '2023;1;CT2;30;;b', 'Sửa', []],
    ['the same number in another form', '2023;1;CT2;1.452;;', '2023;1;CT2;1452;;', 'Sửa', []],
    ['a row removed', '2023;1;CT2;30;;\n2024;1;CT2;31;;', '2023;1;CT2;30;;', 'Sửa', ['removed CT2 31 → –']],
    ['a message that says correction', '2023;1;CT2;30;so-bo;', '2023;1;CT2;32;so-bo;', 'Đính chính số 2023', ['corrected CT2 30 → 32']],
  ])('%s', (_name, before, after, message, expected) => {
    const { dir, commit } = repository()
    commit({ [path]: csv(before) }, 'Đầu')
    commit({ [path]: csv(after) }, message)
    expect(told(dir).filter((line) => !line.startsWith('added'))).toEqual(expected)
  })

  test('a renamed file, a split file and another order of columns change nothing', () => {
    const { dir, commit } = repository()
    commit({ [path]: csv('2023;1;CT2;30;;', '2023;1;CT3;20;;') }, 'Đầu')
    renameSync(join(dir, path), join(dir, 'data/so-lieu/b.csv'))
    commit({}, 'Đổi tên')
    commit(
      { 'data/so-lieu/b.csv': csv('2023;1;CT2;30;;'), 'data/so-lieu/c.csv': 'ma_chi_tieu;gia_tri;ky;ma_don_vi\nCT3;20;2023;1\n' },
      'Tách tệp',
    )
    expect(told(dir)).toEqual(['added CT3 – → 20', 'added CT2 – → 30'])
  })

  test('a version that cannot be read is named and the figures before it stand', () => {
    const { dir, commit } = repository()
    commit({ [path]: csv('2023;1;CT2;30;;') }, 'Đầu')
    commit({ [path]: '<<<<<<< HEAD\nhỏng\n' }, 'Hỏng')
    commit({ [path]: csv('2023;1;CT2;31;;') }, 'Sửa lại')
    expect(told(dir)).toEqual(['corrected CT2 30 → 31', 'added CT2 – → 30'])
    expect(readHistory(dir).unreadable).toEqual([{ file: path, commit: expect.any(String), date: '2026-01-03', indicators: ['CT2'] }])
  })

  test('a value written beside counts that gave it already is no change', () => {
    const { dir, commit } = repository()
    const rows = (value: string) => `ky;ma_don_vi;ma_chi_tieu;tu_so;mau_so;gia_tri\n2023;1;CT2;31;96;${value}\n`
    commit({ [path]: rows('') }, 'Đầu')
    commit({ [path]: rows('32,3') }, 'Ghi thêm tỷ lệ')
    expect(readHistory(dir).changes.map(({ kind }) => kind)).toEqual(['added'])
  })

  test('a figure that is told to be of another definition is neither removed nor added', () => {
    const { dir, commit } = repository()
    const rows = (...cells: string[]) => ['ky;ma_don_vi;ma_chi_tieu;gia_tri;chuan', ...cells, ''].join('\n')
    commit({ [path]: rows('2021;1;CT2;38;', '2022;1;CT2;49;') }, 'Đầu')
    commit({ [path]: rows('2021;1;CT2;38;2016-2020', '2022;1;CT2;50;2022-2025') }, 'Ghi chuẩn')
    const changes = readHistory(dir).changes.filter(({ kind }) => kind !== 'added')
    expect(changes.map(({ kind, period, definition }) => `${kind} ${period} ${definition}`).sort()).toEqual([
      'redefined 2021 2016-2020',
      'removed 2022 ',
    ])
  })

  test('a figure that was taken away and comes back is no first publication', () => {
    const { dir, commit } = repository()
    commit({ [path]: csv('2023;1;CT2;30;;', '2024;1;CT2;31;;') }, 'Đầu')
    commit({ [path]: csv('2023;1;CT2;30;;') }, 'Bỏ nhầm')
    commit({ [path]: csv('2023;1;CT2;30;;', '2024;1;CT2;32;;') }, 'Đưa lại')
    expect(told(dir)).toEqual(['updated CT2 – → 32', 'removed CT2 31 → –', 'added CT2 – → 31', 'added CT2 – → 30'])
  })

  test('quoted line breaks and CRLF are read', () => {
    const { dir, commit } = repository()
    commit({ [path]: csv('2023;1;CT2;30;;"hai\ndòng"').replace(/\n/g, '\r\n') }, 'Đầu')
    commit({ [path]: csv('2023;1;CT2;33;;"hai\ndòng"').replace(/\n/g, '\r\n') }, 'Sửa')
    expect(told(dir)[0]).toBe('corrected CT2 30 → 33')
  })

  test('an edition in a subfolder has its own history', () => {
    const { dir, commit } = repository('examples/b')
    commit({ [path]: csv('2023;1;CT2;30;;') }, 'Đầu')
    expect(told(dir)).toEqual(['added CT2 – → 30'])
  })

  test('merges are followed along the main line', () => {
    const { dir, git, commit } = repository()
    commit({ [path]: csv('2023;1;CT2;30;;') }, 'Đầu')
    git('checkout', '-b', 'nhanh')
    commit({ [path]: csv('2023;1;CT2;31;;') }, 'Nháp')
    commit({ [path]: csv('2023;1;CT2;32;;') }, 'Nháp nữa')
    git('checkout', 'main')
    git('merge', '--no-ff', '-m', 'Gộp', 'nhanh')
    expect(told(dir)).toEqual(['corrected CT2 30 → 32', 'added CT2 – → 30'])
  })
})
