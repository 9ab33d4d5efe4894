import { expect, test } from 'vitest'
import { lateFiles, manifestFile } from '../../src/model/addresses/own.ts'
import { filled } from './filled.ts'
import { fixtures } from '../support/renditions.ts'
import { filesBesidePages, written } from '../support/register.ts'

/** Neither pages nor what is made from them: the site's map, what devices keep, the list of what was built. */
const beside = (path: string) => !path.endsWith('.html') && !path.startsWith('sitemap') && ![manifestFile, ...lateFiles].includes(path)

test.each([
  ['the fixture that', fixtures.that],
  ['the fixture minh-hoa', fixtures['minh-hoa']],
  ['a small edition', filled],
])('the files beside the pages of %s are those of the register of addresses', (_, renditions) =>
  expect(written(renditions(), []).filter(beside)).toEqual(filesBesidePages(renditions())),
)
