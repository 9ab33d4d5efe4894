import { defineConfig } from 'vitest/config'

const report = process.env['VITEST_REPORT']

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 300_000,
    maxWorkers: 2,
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          setupFiles: ['tests/support/seed.ts'],
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/built/**', 'tests/browser/**'],
        },
      },
      {
        extends: true,
        test: { name: 'site', include: ['tests/{built,browser}/**/*.test.ts'], globalSetup: ['tests/support/build-once.ts'] },
      },
    ],
  },
})
