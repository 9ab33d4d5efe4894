/** A clock that cannot be right is told of, and the site is built all the same. */
import { expect, test } from 'vitest'
import { openEdition } from '../../src/edition/publication.ts'
import { clockWarning } from '../../src/commands/clock-doubt.ts'
import { readMoment } from '../../src/model/moment.ts'
import { folder, repository } from '../edition/history/repository.ts'
import { baseFiles, writeSmallTo } from '../support/small-edition.ts'

/** The newest commit is of 02/01/2026. */
function saved(): string {
  const { dir, commit } = repository()
  commit(baseFiles(), 'Số liệu')
  return dir
}
/** As of 01/01/2026. */
function unsaved(): string {
  const dir = folder('chua-luu')
  writeSmallTo(dir, {})
  return dir
}
const said = (dir: string, day: string) => {
  const { publication } = openEdition(dir, undefined, readMoment(day)!)
  return clockWarning(publication!)?.vi.message ?? null
}

test.each([
  ['1970-01-01', /hôm nay là 01\/01\/1970, nhưng kho đã có việc ghi ngày 02\/01\/2026/],
  ['2026-01-01', /hôm nay là 01\/01\/2026, nhưng kho đã có/],
  ['2100-01-01', /hôm nay là 01\/01\/2100, nhưng lần sửa gần nhất là 02\/01\/2026/],
])('%s beside a commit of the second of January 2026', (day, words) => expect(said(saved(), day)).toMatch(words))

test.each([
  ['1970-01-01', /01\/01\/1970, nhưng kho đã có việc ghi ngày 01\/01\/2026/],
  ['2100-01-01', /01\/01\/2100, nhưng lần sửa gần nhất là 01\/01\/2026/],
])('%s where nothing is known of commits', (day, words) => expect(said(unsaved(), day)).toMatch(words))

test.each(['2026-01-02', '2030-12-30'])('%s is no reason to speak', (day) => expect(said(saved(), day)).toBeNull())
