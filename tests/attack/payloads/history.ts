/** The settled edition in a repository: each sharp payload is the reason for which one figure was corrected. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inRepository } from '../../support/with-history.ts'
import { sharp } from './list.ts'
import { marked } from './marks.ts'

export function correctInSteps(dir: string): void {
  const file = join(dir, 'data/so-lieu/p.csv')
  const commit = inRepository(dir)
  const right = readFileSync(file, 'utf8')
  const rows = sharp.map((_, i) => new RegExp(`^(2021;970;[^;]*;BP${i};;;)(${40 + i})(?=;)`, 'm'))
  let text = rows.reduce((all, row) => all.replace(row, '$19$2'), right)
  writeFileSync(file, text)
  commit('2025-03-01', 'Số liệu lúc đầu')
  for (const [i, payload] of sharp.entries()) {
    const [, before, value] = rows[i]!.exec(right)!
    text = text.replace(`${before}9${value}`, () => `${before}${value}`)
    writeFileSync(file, text)
    commit('2025-03-02', `Sửa lại số đã gõ nhầm: ${marked(payload, 'git.ly_do')}`)
  }
}
