/**
 * What this site takes for granted of Starlight's insides. After an upgrade a red test names the place that no longer
 * holds, and the file of ours that leans on it.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { replacedParts } from '../../src/site/integrations/starlight-parts.ts'
import { droppedSheets, lighterPage } from '../../src/site/integrations/starlight-page.ts'

const dist = 'node_modules/@astrojs/starlight/dist'
const read = (file: string) => readFileSync(join(dist, file), 'utf8')
const page = read('components/Page.astro')

describe('starlight-parts.ts: every part of the page is replaced by name', () => {
  const wanted = [...page.matchAll(/from 'virtual:starlight\/components\/(\w+)'/g)].map(([, name]) => name!)

  test('Starlight’s page is made of the parts that we replace, and of no other', () => {
    expect(wanted.length).toBeGreaterThan(10)
    expect([...wanted].sort()).toEqual([...replacedParts].sort())
  })

  test.each(replacedParts)('%s can be replaced by the configuration, and we have it', (name) => {
    expect(read('schemas/components.js')).toContain(`${name}: z.string()`)
    expect(existsSync(`src/site/starlight/${name}.astro`)).toBe(true)
  })

  test('no file lies in starlight/ that replaces nothing', () => {
    expect(
      readdirSync('src/site/starlight')
        .map((file) => file.replace('.astro', ''))
        .sort(),
    ).toEqual([...replacedParts].sort())
  })
})

describe('starlight-page.ts: Starlight’s page without its own sheets', () => {
  const sheets = readdirSync(join(dist, 'style')).map((file) => file.replace('.css', ''))

  test('these are all the sheets there are, but print (its line is taken out) and anchor links (switched off)', () => {
    expect(sheets.sort()).toEqual([...droppedSheets, 'print', 'anchor-links'].sort())
  })

  test('what is left of the page imports no sheet but those, links none and has no style or script of its own', () => {
    const lighter = lighterPage(page)
    const imported = [...lighter.matchAll(/'\.\.\/style\/(\w+)\.css/g)].map(([, sheet]) => sheet!)
    expect(imported.length).toBeGreaterThan(3)
    for (const sheet of imported) expect(droppedSheets, sheet).toContain(sheet)
    expect(lighter).not.toMatch(/<link|<style|<script|printHref/)
    expect(lighter).toContain('<PageFrame>')
  })

  test('a page of another Starlight, without a line that is taken out, is refused', () => {
    expect(() => lighterPage(page.replace('media="print"', ''))).toThrow('printHref')
  })
})

describe('route-data.ts and Page.astro: data that we read and set', () => {
  test('the content route gives id, locale, fallback, entry and head', () => {
    const types = read('utils/routing/types.d.ts')
    for (const field of ['id: string', 'locale: string | undefined', 'isFallback?:', 'entry:']) expect(types, field).toContain(field)
    expect(read('route-data.d.ts')).toContain('defineRouteMiddleware')
  })

  test('a page is left out of search by `pagefind: false` of its entry', () => {
    expect(page).toContain('starlightRoute.entry.data.pagefind !== false')
    expect(page).toContain('data-pagefind-body')
  })

  test('a page of our own goes through StarlightPage with title, description and template', () => {
    const types = read('utils/starlight-page.d.ts')
    expect(types).toContain('frontmatter')
    expect(read('schema.js')).toContain('template: z.enum([')
    expect(existsSync(join(dist, 'components/StarlightPage.astro'))).toBe(true)
  })
})

describe('astro.config.mjs: options that switch parts off', () => {
  test.each([
    'disable404Route',
    'pagefind',
    'expressiveCode',
    'credits',
    'pagination',
    'tableOfContents',
    'routeMiddleware',
    'processedDirs',
    'headingLinks',
  ])('%s is still an option', (option) => {
    const schemas = readdirSync(join(dist, 'utils')).concat(readdirSync(join(dist, 'schemas')).map((file) => `../schemas/${file}`))
    const text = schemas
      .filter((file) => file.endsWith('.js'))
      .map((file) => read(join('utils', file)))
      .join('\n')
    expect(text).toContain(option)
  })
})
