/** What is said where the history, or a part of it, is not there. */
import { execFileSync } from 'node:child_process'
import { chmodSync, chownSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { readHistory } from '../../../src/edition/history/read-history.ts'
import { csv, folder, path, printed, repository, twoCommits } from './repository.ts'

afterEach(() => vi.unstubAllEnvs())

describe('how much is known', () => {
  test('a shallow clone says since when, and invents no additions', () => {
    const { root, dir, commit } = twoCommits()
    commit({ 'README.md': 'x' }, 'Khác')
    const clone = join(dir, 'clone')
    execFileSync('git', ['clone', '-q', '--depth', '1', `file://${root}`, clone], { stdio: 'ignore' })
    const { state, changes, unreadable } = readHistory(clone)
    expect(state).toEqual({ kind: 'shallow', since: { commit: expect.stringMatching(/^[0-9a-f]{7}$/), date: '2026-01-04' } })
    expect([changes, unreadable]).toEqual([[], []])
  })

  test('a shallow clone still tells what came after', () => {
    const { root, dir, commit } = twoCommits()
    commit({ [path]: csv('2023;1;CT2;32;;', '2024;1;CT2;5;;') }, 'Sửa nữa')
    const clone = join(dir, 'clone')
    execFileSync('git', ['clone', '-q', '--depth', '2', `file://${root}`, clone], { stdio: 'ignore' })
    expect(printed(readHistory(clone))).toEqual(['added CT2 – → 5', 'corrected CT2 31 → 32'])
  })

  const reasonOf = (dir: string) => {
    const { state, changes } = readHistory(dir)
    expect(changes).toEqual([])
    return state.kind === 'unavailable' ? [state.reason, state.words] : [state.kind]
  }

  test('outside a repository', () => expect(reasonOf(folder('plain'))[0]).toBe('no-repository'))
  test('a folder that is not there', () => expect(reasonOf(join(folder('plain'), 'none'))[0]).toBe('refused'))
  test('a repository without a commit', () => expect(reasonOf(repository().dir)[0]).toBe('no-commits'))
  test('figures that no commit holds', () => {
    const { dir, commit } = repository()
    commit({ 'README.md': 'x' }, 'Đầu')
    expect(reasonOf(dir)[0]).toBe('no-commits')
  })
  test('a machine without git', () => {
    const { dir } = twoCommits()
    vi.stubEnv('PATH', folder('empty'))
    expect(reasonOf(dir)).toEqual(['no-git', ''])
  })

  test('a git that refuses is quoted', () => {
    const { dir } = twoCommits()
    const words = `fatal: detected dubious ownership in repository at '${dir}'`
    const bin = folder('bin')
    writeFileSync(join(bin, 'git'), `#!/bin/sh\necho "${words}" >&2\necho "To add an exception" >&2\nexit 128\n`)
    chmodSync(join(bin, 'git'), 0o755)
    vi.stubEnv('PATH', `${bin}${delimiter}${process.env['PATH'] ?? ''}`)
    expect(reasonOf(dir)).toEqual(['refused', words])
  })

  test.runIf(process.getuid?.() === 0)('a repository that belongs to another user', () => {
    const { dir } = twoCommits()
    vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null')
    vi.stubEnv('GIT_CONFIG_SYSTEM', '/dev/null')
    for (const name of ['', '.git']) chownSync(join(dir, name), 12345, 12345)
    expect(statSync(dir).uid).toBe(12345)
    const [reason, words] = reasonOf(dir)
    expect(reason).toBe('refused')
    expect(words).toContain('dubious ownership')
  })

  test('a link to a repository that is gone', () => {
    const dir = folder('gone')
    writeFileSync(join(dir, '.git'), 'gitdir: /nowhere/at/all\n')
    expect(reasonOf(dir)[0]).toBe('refused')
  })

  test('a damaged repository', () => {
    const { dir } = twoCommits()
    const objects = join(dir, '.git/objects')
    const tree = execFileSync('git', ['-C', dir, 'rev-parse', 'HEAD^{tree}'], { encoding: 'utf8' }).trim()
    expect(readdirSync(objects)).toContain(tree.slice(0, 2))
    rmSync(join(objects, tree.slice(0, 2), tree.slice(2)))
    const [reason, words] = reasonOf(dir)
    expect(reason).toBe('failed')
    expect(words).toMatch(/^(?:fatal|error): /)
  })
})
