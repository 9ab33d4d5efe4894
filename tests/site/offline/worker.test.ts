/** The worker's file and the page that it makes itself. What it does is seen in a browser, `tests/browser/offline.test.ts`. */
import { gzipSync } from 'node:zlib'
import { formsPage } from '../../../src/model/addresses/forms.ts'
import { expect, test } from 'vitest'
import { offlinePageWords } from '../../../src/language/interface/offline.ts'
import { fullSign } from '../../../src/site/offline/icons.ts'
import { missingPage, missingPageOf } from '../../../src/site/offline/missing-page.ts'
import { workerText } from '../../../src/site/pack.ts'

test.each([
  ['the worker', true, 2000],
  ['the one that takes it away', false, 400],
] as const)('%s is small, whole and the same each time', async (_, offline, most) => {
  const text = await workerText({ offline, illustrative: true, left: 'c0ffee42' })
  expect(gzipSync(text, { level: 9 }).length).toBeLessThan(most)
  if (offline) expect(text).toContain(formsPage.replace('/', '\\/'))
  expect(text).not.toMatch(/import|PAGE|LEFT|\b20\d\d\b/)
  expect(await workerText({ offline, illustrative: true, left: 'c0ffee42' })).toBe(text)
})

test('the worker that takes the other away never takes over a page', async () =>
  expect(await workerText({ offline: false, illustrative: false, left: '' })).not.toContain('claim'))

const home = 'https://x.example/thu/'
const pageText = async (illustrative: boolean, kept: readonly (readonly [string, string])[]) =>
  await missingPage(home, missingPageOf(offlinePageWords(illustrative)), kept).text()

test('the page for what is not kept names what is, in the language of each', async () => {
  const html = await pageText(false, [
    [`${home}so-tay/`, '<title>Sổ tay | Nếp</title>'],
    [`${home}en/`, '<title>Nếp: &lt;home&gt;</title>'],
    [`${home}hong/`, ''],
  ])
  expect(html).toContain(`<li><a href="${home}so-tay/">Sổ tay</a>`)
  expect(html).toContain(`<li><a href="${home}en/" lang="en">Nếp: &lt;home&gt;</a>`)
  expect(html).not.toContain('hong/')
  expect(html).not.toContain('hư cấu')
})

test('of an illustrative edition it says so', async () => expect(await pageText(true, [])).toContain('hư cấu'))

test('with nothing kept it promises nothing', async () => expect(await pageText(false, [])).not.toMatch(/<ul>|đang giữ/))

test('it is an answer that nobody takes for the page', () =>
  expect(missingPage(home, missingPageOf(offlinePageWords(false)), []).status).toBe(503))

test.each([
  [
    'a square sign gets a ground of its own colour',
    '<svg viewBox="0 0 32 32"><path fill="#123"/></svg>',
    /<rect width="32" height="32" fill="#123"\/>/,
  ],
  ['a sign that is no square stays as it is', '<svg viewBox="0 0 32 20"><path fill="#123"/></svg>', null],
  ['a sign without colour stays as it is', '<svg viewBox="0 0 32 32"><path/></svg>', null],
])('%s', (_, svg, expected) => {
  if (expected) expect(fullSign(svg)).toMatch(expected)
  else expect(fullSign(svg)).toBeNull()
})
