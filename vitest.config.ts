import { defineConfig } from 'vitest/config'
import { testDay } from './tests/support/test-day.ts'

const report = process.env['VITEST_REPORT']
const seed = ['tests/support/seed.ts']
const builds = ['tests/support/build-once.ts']
const site = (name: string, isolate: boolean) => ({
  extends: true as const,
  test: { name, isolate, include: [`tests/${name}/**/*.test.ts`], globalSetup: builds },
})

const release = site('release', true)
const slowProperties = 'tests/edition/disclosure/properties.test.ts'

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
          setupFiles: seed,
          include: ['tests/**/*.test.ts'],
          exclude: ['built', 'browser', 'published', 'release'].map((name) => `tests/${name}/**`),
        },
      },
      // Without isolation the files of a worker share what they parsed of a built site.
      site('built', false),
      site('browser', true),
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
