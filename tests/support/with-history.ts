/**
 * The illustrative fixture in a repository of its own, with three corrections of figures (of a hidden one, of the shown one
 * beside it, of an open series) and two of texts: one of meaning, one of typing.
 */
import { execFileSync } from 'node:child_process'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { illustrativeFixture } from './editions.ts'

/** What stood in a file before it was corrected, with what stands there now. */
export const corrections = {
  hidden: { file: 'giu-kin.csv', row: '2023;90001;;BC92;;;', before: '61291', after: '61219' },
  shown: { file: 'giu-kin.csv', row: '2023;90002;;BC92;;;', before: '73317', after: '73331' },
  open: { file: 'boi-canh.csv', row: '2024;970;Huyện Mây Trắng;BC2;;;', before: '64317', after: '10459' },
} as const

/** Words of a text before they were corrected, and today's. */
export const textCorrections = {
  meaning: { file: 'so-tay/giam-ngheo-doc-con-so.mdx', before: 'đếm theo chuẩn cũ', after: 'đếm theo chuẩn mới' },
  typing: { file: 'trang/gioi-thieu.mdx', before: 'hòan tòan hư cấu', after: 'hoàn toàn hư cấu' },
} as const

/** Makes a folder a repository; all that stands in it is committed at eight in the morning of a day. */
export function inRepository(dir: string): (day: string, message: string) => void {
  const git = (day: string, ...args: string[]) =>
    execFileSync('git', ['-c', 'core.autocrlf=false', '-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], {
      cwd: dir,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, GIT_AUTHOR_DATE: `${day}T08:00:00+0700`, GIT_COMMITTER_DATE: `${day}T08:00:00+0700` },
    })
  git('2025-01-02', 'init', '--quiet', '--initial-branch=main')
  return (day, message) => {
    git(day, 'add', '--all')
    git(day, 'commit', '--quiet', '--no-gpg-sign', '-m', message)
  }
}

/** Copies the fixture into an empty folder and commits it twice; gives the folder. */
export function withHistory(dir: string): string {
  cpSync(illustrativeFixture, dir, { recursive: true })
  const replaceIn = (path: string, text: string, words: string) => {
    const whole = readFileSync(path, 'utf8')
    if (!whole.includes(text)) throw new Error(`The fixture has no ${text} to correct.`)
    writeFileSync(path, whole.replace(text, words))
  }
  const replaceAll = (from: 'before' | 'after', to: 'before' | 'after') => {
    for (const { file, row, ...figures } of Object.values(corrections)) {
      replaceIn(join(dir, 'data/so-lieu', file), `${row}${figures[from]};`, `${row}${figures[to]};`)
    }
    for (const { file, ...words } of Object.values(textCorrections)) replaceIn(join(dir, 'content', file), words[from], words[to])
  }
  const commit = inRepository(dir)
  replaceAll('after', 'before')
  commit('2025-01-02', 'Figures as first sent')
  replaceAll('before', 'after')
  commit('2025-02-03', 'Three figures corrected')
  return dir
}
