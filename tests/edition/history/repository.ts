/** A repository in a temporary folder that goes with the test; every commit is a day later than the one before. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { History } from '../../../src/model/history.ts'

export const path = 'data/so-lieu/a.csv'
export const csv = (...rows: string[]) => `${['ky;ma_don_vi;ma_chi_tieu;gia_tri;trang_thai;ghi_chu', ...rows].join('\n')}\n`

export function folder(name: string): string {
  const dir = mkdtempSync(join(tmpdir(), `${name}-`))
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }))
  return dir
}

/** `below`: folder of the edition inside the repository. */
export function repository(below = '') {
  const root = folder('history')
  const dir = join(root, below)
  mkdirSync(dir, { recursive: true })
  let day = 1
  const git = (...args: string[]) => {
    const date = `2026-01-${String(day).padStart(2, '0')}T08:00:00Z`
    const person = ['-c', 'user.name=Tester', '-c', 'user.email=tester@example.org', '-c', 'commit.gpgsign=false']
    const env = { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date }
    execFileSync('git', ['-C', root, ...person, ...args], { env, stdio: 'ignore' })
  }
  git('init', '-b', 'main')
  const commit = (files: Readonly<Record<string, string | Uint8Array | null>>, message: string) => {
    for (const [file, content] of Object.entries(files)) {
      mkdirSync(dirname(join(dir, file)), { recursive: true })
      if (content === null) rmSync(join(dir, file))
      else writeFileSync(join(dir, file), content)
    }
    day++
    git('add', '-A')
    git('commit', '--allow-empty', '-m', message)
  }
  return { root, dir, git, commit }
}

/** A figure published as 30 and corrected to 31. */
export function twoCommits(below = '') {
  const made = repository(below)
  made.commit({ [path]: csv('2023;1;CT2;30;;') }, 'Đầu')
  made.commit({ [path]: csv('2023;1;CT2;31;;') }, 'Sửa')
  return made
}

/** `corrected CT2 30 → 31`, newest first. */
export const printed = ({ changes }: History): string[] =>
  changes.map(({ kind, indicator, before, after }) => `${kind} ${indicator} ${before?.value ?? '–'} → ${after?.value ?? '–'}`)
