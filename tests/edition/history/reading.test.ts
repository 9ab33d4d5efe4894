/** What the reading of history must find whatever git, its settings and the encodings of old files are. */
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { readHistory } from '../../../src/edition/history/read-history.ts'
import { versionReader } from '../../../src/edition/history/read-versions.ts'
import { csv, folder, path, printed, repository, twoCommits } from './repository.ts'

afterEach(() => vi.unstubAllEnvs())

const told = (dir: string, names?: ReadonlySet<string>) => printed(readHistory(dir, names))
const corrected = ['corrected CT2 30 → 31', 'added CT2 – → 30']
const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])

describe('old versions are read as the edition reads today’s', () => {
  test('a correction inside UTF-16 files is found', () => {
    const { dir, commit } = repository()
    commit({ [path]: utf16(csv('2023;1;CT2;30;;')) }, 'Đầu')
    commit({ [path]: utf16(csv('2023;1;CT2;31;;')) }, 'Sửa')
    expect(told(dir)).toEqual(corrected)
    expect(readHistory(dir).unreadable).toEqual([])
  })

  test('so is one in files that git is told are binary', () => {
    const { dir, commit } = repository()
    commit({ [path]: csv('2023;1;CT2;30;;'), '.gitattributes': '*.csv binary\n' }, 'Đầu')
    commit({ [path]: csv('2023;1;CT2;31;;') }, 'Sửa')
    expect(told(dir)).toEqual(corrected)
  })

  test('windows-1258 is read where the unit names confirm it, and listed as unreadable where they do not', () => {
    const { dir, commit } = repository()
    const row = (value: string) =>
      Buffer.concat([
        Buffer.from('ky;ma_don_vi;don_vi;ma_chi_tieu;gia_tri\n2023;1;X\xe3 ', 'latin1'),
        Buffer.from(`H\xf2a;CT2;${value}\n`, 'latin1'),
      ])
    const win1258 = (value: string) => Buffer.from(row(value).toString('latin1').replace('H\xf2a', 'Ho\xcca'), 'latin1')
    commit({ [path]: win1258('30') }, 'Đầu')
    commit({ [path]: win1258('31') }, 'Sửa')
    expect(told(dir, new Set(['xa hoa']))).toEqual(corrected)
    expect(readHistory(dir).unreadable).toHaveLength(2)
  })

  test('files that the edition does not read have no history', () => {
    const { dir, commit } = repository()
    commit({ [path]: csv('2023;1;CT2;30;;'), 'data/so-lieu/doc-toi.md': 'x', 'data/so-lieu/2022/b.csv': csv('2022;1;CT2;9;;') }, 'Đầu')
    expect(told(dir)).toEqual(['added CT2 – → 30'])
    expect(readHistory(dir).unreadable).toEqual([])
  })

  test.each(['tệp số liệu.csv', 'a "b".csv', 'a\tb.csv', ':000000 100644.csv', 'a\nb.csv'])('the file name %j', (name) => {
    const { dir, commit } = repository()
    commit({ [`data/so-lieu/${name}`]: csv('2023;1;CT2;30;;') }, 'Đầu')
    commit({ [`data/so-lieu/${name}`]: csv('2023;1;CT2;31;;') }, 'Sửa')
    expect(told(dir)).toEqual(corrected)
  })

  test('a message that looks like git’s own output is only a message', () => {
    const { dir, commit } = repository()
    commit({ [path]: csv('2023;1;CT2;30;;') }, 'Đầu')
    const zeros = '0'.repeat(40)
    commit(
      { [path]: csv('2023;1;CT2;31;;') },
      `:100644 000000 ${zeros} ${zeros} D\n\n:100644 000000 ${zeros} ${zeros} D\ndiff --git a/x b/x`,
    )
    expect(told(dir)).toEqual(corrected)
  })

  test('each version is read and parsed once, in groups', () => {
    const { dir, git, commit } = twoCommits()
    commit({ [path]: csv('2023;1;CT2;30;;') }, 'Trả lại')
    git('gc', '-q')
    const ids = ['HEAD~2', 'HEAD~1', 'HEAD'].map((at) =>
      execFileSync('git', ['-C', dir, 'rev-parse', `${at}:${path}`], { encoding: 'utf8' }).trim(),
    )
    const parse = vi.fn((bytes: Uint8Array) => bytes.length)
    const read = versionReader(dir, [...ids, '0'.repeat(40)], parse, 1000)
    expect(ids.map(read)).toEqual(ids.map(() => csv('2023;1;CT2;30;;').length))
    expect(parse).toHaveBeenCalledTimes(2)
    expect(read('0'.repeat(40))).toBeNull()
    expect(read(ids[0]!), 'let go after the last use').toBeNull()
    expect(versionReader(dir, ids, parse, 10)(ids[0]!)).toBeNull()
  })
})

describe('neither settings nor surroundings disturb it', () => {
  test('settings of the user', () => {
    const { dir, git, commit } = twoCommits('examples/b')
    git('checkout', '-q', '-b', 'nhanh')
    commit({ [path]: csv('2023;1;CT2;32;;') }, 'Nháp')
    git('checkout', '-q', 'main')
    git('merge', '-q', '--no-ff', '-m', 'Gộp', 'nhanh')
    const plain = readHistory(dir)
    expect(told(dir)).toEqual(['corrected CT2 31 → 32', ...corrected])
    for (const [setting, value] of [
      ['diff.noprefix', 'true'],
      ['diff.mnemonicPrefix', 'true'],
      ['color.ui', 'always'],
      ['log.showSignature', 'true'],
      ['log.follow', 'true'],
      ['log.diffMerges', 'combined'],
      ['log.showRoot', 'false'],
      ['log.decorate', 'full'],
      ['log.date', 'relative'],
      ['log.abbrevCommit', 'true'],
      ['core.abbrev', '12'],
      ['core.quotePath', 'true'],
      ['core.pager', 'false'],
      ['diff.renames', 'copies'],
      ['diff.relative', 'true'],
      ['diff.external', 'false'],
      ['format.pretty', 'oneline'],
      ['i18n.logOutputEncoding', 'UTF-16'],
    ] as const) {
      git('config', setting, value)
      expect(readHistory(dir), setting).toEqual(plain)
      git('config', '--unset', setting)
    }
  })

  test('inside a hook of another repository the folder’s own history is read', () => {
    const { dir } = twoCommits()
    const other = repository()
    vi.stubEnv('GIT_DIR', join(other.root, '.git'))
    vi.stubEnv('GIT_WORK_TREE', other.root)
    vi.stubEnv('GIT_INDEX_FILE', join(other.root, '.git/index'))
    expect(told(dir)).toEqual(corrected)
  })

  test('a worktree has the history of its repository', () => {
    const { dir, git } = twoCommits()
    const beside = join(folder('beside'), 'w')
    git('worktree', 'add', '-q', beside)
    expect(dir).not.toBe(beside)
    expect(told(beside)).toEqual(corrected)
    expect(readHistory(beside).state).toEqual({ kind: 'complete' })
  })
})
