/** The lint rules that hold the house together bite: an arrow the wrong way, a circle, a way past the publication. */
import { globSync } from 'node:fs'
import { ESLint } from 'eslint'
import { describe, expect, test } from 'vitest'

/** These rules need no types, which take most of the time. */
const eslint = new ESLint({
  ruleFilter: ({ ruleId }) => /restricted-imports|no-cycle/.test(ruleId),
  overrideConfig: { languageOptions: { parserOptions: { projectService: false, project: false } } },
})
/** Rules that complain about a text in place of a file of ours. */
async function complaints(file: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, { filePath: file })
  return result!.messages.map(({ ruleId }) => ruleId ?? 'parsing').filter((rule) => /restricted-imports|no-cycle|parsing/.test(rule))
}
const importing = (path: string, name = 'x') => `import { ${name} } from '${path}'\nexport const y = ${name}\n`
const page = (path: string) => `---\nimport { x } from '${path}'\n---\n\n<p>{x}</p>\n`

describe('an import from a room above is refused', () => {
  test.each([
    ['src/model/once.ts', '../language/numbers.ts'],
    ['src/language/case.ts', '../edition/units.ts'],
    ['src/edition/units.ts', '../charts/gauge.ts'],
    ['src/charts/gauge.ts', '../views/chart-view.ts'],
    ['src/views/figure-text.ts', '../outputs/rows.ts'],
    ['src/outputs/rows.ts', '../site/publication.ts'],
    ['src/outputs/rows.ts', '../commands/serve.ts'],
  ])('%s takes nothing from %s', async (file, path) => {
    expect(await complaints(file, importing(path))).toEqual(['no-restricted-imports'])
  })

  test.each([
    ['src/outputs/rows.ts', '../views/figure-text.ts', 'periodText'],
    ['src/views/figure-text.ts', '../edition/publication.ts', 'openEdition'],
    ['src/commands/serve.ts', '../site/opened.ts', 'opened'],
  ])('%s may take from %s', async (file, path, name) => {
    expect(await complaints(file, importing(path, name))).toEqual([])
  })
})

describe('what has not been withheld cannot be reached from outside the edition', () => {
  const behind = [
    'edition/history/read-history.ts',
    'edition/disclosure/protect.ts',
    'edition/observations/read-observations.ts',
    'edition/protection/plan-marks.ts',
    'edition/read-edition.ts',
    'edition/publish.ts',
    'edition/index-edition.ts',
  ]
  test.each(behind)('%s is refused to outputs, views, charts and commands', async (path) => {
    for (const file of ['src/outputs/rows.ts', 'src/views/figure-text.ts', 'src/charts/gauge.ts', 'src/commands/serve.ts'])
      expect(await complaints(file, importing(`../${path}`)), file).not.toEqual([])
  })

  test.each(behind)('%s is refused to pages, also in .astro files', async (path) => {
    expect(await complaints('src/site/components/Status.astro', page(`../../${path}`))).toEqual(['no-restricted-imports'])
    expect(await complaints('src/site/opened.ts', importing(`../${path}`))).not.toEqual([])
  })

  test('a page may ask for the publication', async () => {
    expect(await complaints('src/site/components/Status.astro', page('../../edition/publication.ts'))).toEqual([])
  })
})

test('no room above the edition is exempt', async () => {
  const files = globSync('src/{charts,views,outputs,site,commands}/**/*.{ts,astro}')
  expect(files.length).toBeGreaterThan(200)
  for (const file of files) {
    const { rules } = (await eslint.calculateConfigForFile(file)) as { rules: Record<string, [number, ...unknown[]]> }
    expect(rules['no-restricted-imports']![0], file).toBe(2)
    expect(JSON.stringify(rules['no-restricted-imports']), file).toMatch(/edition/)
  }
})

test('two files that import each other are refused', async () => {
  // revisions.ts is imported by changes.ts.
  expect(await complaints('src/views/revisions.ts', importing('./changes.ts', 'revisionViews'))).toEqual(['import-x/no-cycle'])
})
