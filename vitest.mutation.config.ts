/** What `npm run mutation` runs for each mutant: the unit tests of what is mutated, without those that cost seconds and decide nothing alone. */
import { defineConfig } from 'vitest/config'
import { testDay } from './tests/support/test-day.ts'

const elsewhere = ['built', 'browser', 'charts', 'commands', 'house', 'language', 'model', 'published', 'release', 'site', 'worlds']
const slow = [
  'disclosure/properties.test.ts',
  'map/**',
  'protection/protect-worlds.test.ts',
  'read/**',
  'registers/columns.test.ts',
  'rules/catalogue.test.ts',
  'rules/limits.test.ts',
]

export default defineConfig({
  test: {
    env: { BUILD_DATE: testDay },
    testTimeout: 60_000,
    isolate: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          setupFiles: ['tests/support/seed.ts'],
          include: ['tests/**/*.test.ts'],
          exclude: [...elsewhere.map((name) => `tests/${name}/**`), ...slow.map((name) => `tests/edition/${name}`)],
        },
      },
    ],
  },
})
