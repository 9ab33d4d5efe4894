/** The illustrative fixture in a repository of its own, with two corrections: one of a shown figure and one of a hidden figure. */
import { execFileSync } from 'node:child_process'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { illustrativeFixture } from './editions.ts'

const file = 'data/so-lieu/giu-kin.csv'

/** What stood in the file of hidden cells before it was corrected, with what stands there now. */
export const corrections = {
  hidden: { row: '2023;90001;;BC92;;;', before: '61291', after: '61219' },
  shown: { row: '2023;90002;;BC92;;;', before: '73317', after: '73331' },
} as const

/** Copies the fixture into an empty folder and commits it twice; gives the folder. */
export function withHistory(dir: string): string {
  cpSync(illustrativeFixture, dir, { recursive: true })
  const now = readFileSync(join(dir, file), 'utf8')
  let earlier = now
  for (const { row, before, after } of Object.values(corrections)) {
    if (!now.includes(`${row}${after};`)) throw new Error(`The fixture has no row ${row}${after} to correct.`)
    earlier = earlier.replace(`${row}${after};`, `${row}${before};`)
  }
  const git = (day: string, ...args: string[]) =>
    execFileSync('git', ['-c', 'core.autocrlf=false', '-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], {
      cwd: dir,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, GIT_AUTHOR_DATE: `${day}T08:00:00+0700`, GIT_COMMITTER_DATE: `${day}T08:00:00+0700` },
    })
  const commit = (day: string, message: string) => {
    git(day, 'add', '--all')
    git(day, 'commit', '--quiet', '--no-gpg-sign', '-m', message)
  }
  git('2025-01-02', 'init', '--quiet', '--initial-branch=main')
  writeFileSync(join(dir, file), earlier)
  commit('2025-01-02', 'Figures as first sent')
  writeFileSync(join(dir, file), now)
  commit('2025-02-03', 'Two figures corrected')
  return dir
}
