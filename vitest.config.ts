import { join } from 'node:path'
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
    // Read when a process starts: it is for the commands that tests start, not for the tests' own process.
    env: process.argv.includes('--coverage')
      ? { NODE_V8_COVERAGE: join(import.meta.dirname, 'coverage/children') }
      : {},
    coverage: {
      provider: 'v8',
      include: ['lib/**/*.ts'],
      // tests/coverage/coverage-command.ts adds what other processes ran, and counts.
      reporter: ['json'],
    },
  },
})
