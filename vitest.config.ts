import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'tests/bench/**'],
    setupFiles: ['tests/property-seed.ts'],
    testTimeout: 180_000,
    // Files share what they import: parsing libraries are large, and loading them anew for each file took longer than the tests.
    // Processes and not threads, because a time zone belongs to a process.
    pool: 'forks',
    isolate: false,
    maxWorkers: 2,
    coverage: {
      provider: 'v8',
      include: ['lib/**/*.ts'],
      exclude: ['lib/commands/**', 'lib/check-command.ts'],
      thresholds: { lines: 95 },
    },
  },
})
