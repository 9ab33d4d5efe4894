/** What the staff note to themselves in the register of models is in no file of a built site. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { files } from '../support/site-files.ts'

const register = 'tests/fixtures/editions/that/data/mo-hinh.csv'
/** The last column of the register, without the marks around it. */
const notes = readFileSync(register, 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => /"([^"]+)"$/.exec(line)?.[1] ?? '')
  .filter((note) => note.length > 20)

test('notes to staff are in no published file', () => {
  expect(notes.length).toBeGreaterThan(10)
  const dir = inject('that')
  const texts = files(dir).filter((name) => /\.(?:html|json|jsonld|csv|xml|txt|js|webmanifest)$/.test(name))
  const told = texts.filter((name) => {
    const text = readFileSync(join(dir, name), 'utf8')
    return notes.some((note) => text.includes(note))
  })
  expect(told).toEqual([])
  expect(texts.length).toBeGreaterThan(500)
})
