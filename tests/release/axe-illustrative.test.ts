/** Every page of the illustrative fixture with axe, and what `/tro-nang/` says of it: the record is held against what was found here. */
import { writeFileSync } from 'node:fs'
import axe from 'axe-core'
import { expect, inject, test } from 'vitest'
import tested from '../../src/model/accessibility-tested.json' with { type: 'json' }
import { everyPage } from '../support/accessibility.ts'
import { subPath } from '../support/build-once.ts'

const { found } = everyPage(inject('minhHoa'), subPath)

test('the record says what was found; RECORD=1 writes it, then `npx prettier --write` sets it', () => {
  const now = { axe: axe.version, ...found }
  const day = new Date().toISOString().slice(0, 10)
  if (process.env['RECORD'])
    writeFileSync('src/model/accessibility-tested.json', `${JSON.stringify({ ...tested, ...now, day }, null, 2)}\n`)
  // Another browser may find the same; that it was another is no fault of the pages.
  else expect({ ...tested, chromium: now.chromium }).toMatchObject(now)
})
