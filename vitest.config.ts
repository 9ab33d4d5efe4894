import { globSync, readFileSync } from 'node:fs'
import { defineConfig } from 'vitest/config'
import { testDay } from './tests/support/test-day.ts'

const report = process.env['VITEST_REPORT']
const seed = ['tests/support/seed.ts']
const builds = ['tests/support/build-once.ts']
const site = (name: string, isolate: boolean) => ({
  extends: true as const,
  test: { name, isolate, include: [`tests/${name}/**/*.test.ts`], globalSetup: builds },
})

const without = <T extends { readonly test: object }>(project: T, exclude: readonly string[]) => ({
  ...project,
  test: { ...project.test, exclude: [...exclude] },
})

const release = site('release', true)
const slowProperties = 'tests/edition/disclosure/properties.test.ts'
/** Long lists, random inputs and many started processes: with the release, so that `npm test` stays short. */
const longUnit = [
  'tests/attack/**/*.test.ts',
  'tests/worlds/**/*.test.ts',
  'tests/bench/{growth,provinces}.test.ts',
  'tests/edition/causes/**/*.test.ts',
  'tests/outputs/consent-files.test.ts',
  'tests/outputs/press/payloads.test.ts',
  'tests/edition/read/{properties,mutations}.test.ts',
  'tests/edition/spreadsheets.test.ts',
  'tests/house/arrows.test.ts',
  'tests/commands/{build,check,protect,run,standing}.test.ts',
  'tests/commands/new/**/*.test.ts',
  'tests/commands/store/same-files.test.ts',
]
/** A module that is replaced must not be loaded already by another file of the same worker. */
const replacing = globSync('tests/**/*.test.ts').filter((file) => readFileSync(file, 'utf8').includes('vi.mock('))
const longBrowser = ['embed', 'take-out', 'fonts', 'heights', 'chart-type', 'recordings', 'figures'].map(
  (name) => `tests/browser/${name}.test.ts`,
)

export default defineConfig({
  test: {
    // The clock stands still: a later day turns no test red.
    env: { BUILD_DATE: testDay },
    testTimeout: 60_000,
    hookTimeout: 300_000,
    maxWorkers: 2,
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // Files of a worker share the fixtures that they opened.
          isolate: false,
          setupFiles: seed,
          include: ['tests/**/*.test.ts'],
          exclude: [
            ...['built', 'browser', 'published', 'release'].map((name) => `tests/${name}/**`),
            ...longUnit,
            ...replacing,
            slowProperties,
          ],
        },
      },
      { extends: true, test: { name: 'unit-alone', setupFiles: seed, include: replacing } },
      { extends: true, test: { name: 'unit-long', setupFiles: seed, include: longUnit } },
      // Without isolation the files of a worker share what they parsed of a built site.
      site('built', false),
      without(site('browser', true), longBrowser),
      { ...site('browser', true), test: { ...site('browser', true).test, name: 'browser-long', include: longBrowser } },
      site('published', false),
      {
        ...release,
        test: {
          ...release.test,
          setupFiles: seed,
          env: { BUILD_DATE: testDay, MANY_RUNS: '1' },
          include: [...release.test.include, slowProperties],
        },
      },
    ],
  },
})
