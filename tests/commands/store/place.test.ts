import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { storeFolder, storeProblem } from '../../../src/commands/store/place.ts'

/** A project with an edition of its own, and a folder beside it. */
function around() {
  const dir = mkdtempSync(join(tmpdir(), 'store-place-'))
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }))
  const [project, edition] = [join(dir, 'du-an'), join(dir, 'an-ban')]
  for (const path of [project, edition, join(edition, 'content'), join(project, 'public'), join(dir, 'rieng'), join(dir, 'cua-toi')])
    mkdirSync(path)
  writeFileSync(join(dir, 'tep'), '')
  writeFileSync(join(dir, 'cua-toi/thu.txt'), '')
  mkdirSync(join(dir, 'rieng/kept'))
  writeFileSync(join(dir, 'rieng/.DS_Store'), '')
  symlinkSync(join(project, 'public'), join(dir, 'loi-tat'))
  return { dir, project, edition, out: 'dist' }
}

test('it is the folder .store of the project, another one, or none', () => {
  expect(storeFolder('', '/du-an')).toBe('/du-an/.store')
  expect(storeFolder('../kho', '/du-an')).toBe('/kho')
  expect(storeFolder('none', '/du-an')).toBeNull()
})

test.each(['', 'none', '.store', '../kho', '../rieng', '/khong-co/kho'])('STORE_DIR=%s is accepted', (given) =>
  expect(storeProblem(given, around())).toBeNull(),
)

test.each([
  [' .store', /khoảng trắng/],
  ['public/kho', /nằm trong public\//],
  ['../loi-tat', /nằm trong public\//],
  ['../an-ban/content/kho', /nằm trong content\//],
  ['node_modules/kho', /nằm trong node_modules\//],
  ['dist', /nằm trong OUT_DIR/],
  ['dist/kho', /nằm trong OUT_DIR/],
  ['../tep', /là một tệp/],
  ['../cua-toi', /đã có tệp không thuộc kho hình .*thu\.txt/],
  ['.', /đã có tệp không thuộc kho hình .*public/],
])('STORE_DIR=%s is refused in a sentence that says what to write', (given, words) => {
  const problem = storeProblem(given, around())
  expect(problem).toMatch(words)
  expect(problem).toMatch(/^STORE_DIR=[^\n]*\.$/)
})
