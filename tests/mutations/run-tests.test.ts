import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { runTests } from './run-tests.ts'

const folder = mkdtempSync(join(tmpdir(), 'run-tests-'))
mkdirSync(join(folder, 'node_modules/vitest'), { recursive: true })
afterAll(() => rmSync(folder, { recursive: true }))
/** Puts a program in the place of the one that runs tests. */
const whoRuns = (program: string) => writeFileSync(join(folder, 'node_modules/vitest/vitest.mjs'), program)

it('all tests passed, or the first that did not is named', async () => {
  whoRuns('process.exit(0)')
  expect(await runTests(folder, [], 9)).toEqual({ passed: true })
  whoRuns("console.log(' FAIL  tests/a.test.ts > it counts\\nAssertionError: x'); process.exit(1)")
  expect(await runTests(folder, [], 9)).toEqual({ passed: false, by: 'tests/a.test.ts > it counts' })
})

it('tests that never end have failed', async () => {
  whoRuns('setInterval(() => undefined, 1000)')
  expect(await runTests(folder, [], 0.5)).toEqual({ passed: false, by: 'it never ended' })
})

it('a signal from outside says nothing of the fault: the run begins again, and ends in an error where that goes on', async () => {
  const mark = JSON.stringify(join(folder, 'mark'))
  whoRuns(`import { existsSync, writeFileSync } from 'node:fs'
if (existsSync(${mark})) process.exit(0)
writeFileSync(${mark}, '')
process.kill(process.pid, 'SIGKILL')`)
  expect(await runTests(folder, [], 9)).toEqual({ passed: true })
  whoRuns("process.kill(process.pid, 'SIGKILL')")
  await expect(runTests(folder, [], 9)).rejects.toThrow('Something outside ends the tests')
})
