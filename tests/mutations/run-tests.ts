import { spawn } from 'node:child_process'
import { join } from 'node:path'

/** What became of some tests: all passed, or the first that did not. */
export type TestRun = { passed: true } | { passed: false; by: string }

/** Runs unit tests in a copy of the project, to the first that fails. Tests that never end have failed. */
export function runTests(folder: string, tests: readonly string[], mostSeconds: number): Promise<TestRun> {
  const vitest = join(folder, 'node_modules', 'vitest', 'vitest.mjs')
  // A few small files are read sooner by one worker than two are started.
  const workers = tests.length > 0 && tests.length <= 4 ? ['--maxWorkers=1'] : []
  return runProgram(folder, [vitest, 'run', '--bail=1', ...workers, ...tests], mostSeconds)
}

/** Whether the types still fit. */
export function runTypes(folder: string): Promise<TestRun> {
  return runProgram(folder, [join(folder, 'node_modules', 'typescript', 'bin', 'tsc'), '--noEmit'], 300)
}

/** A run that somebody else's signal ended is begun again so often. */
const MOST_TRIES = 3
/** Process groups that still run: they end with this process, however it ends. */
const running = new Set<number>()
process.on('exit', () => running.forEach((pid) => process.kill(-pid, 'SIGKILL')))

async function runProgram(cwd: string, args: string[], mostSeconds: number): Promise<TestRun> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const { code, late, said } = await ended(cwd, args, mostSeconds)
    if (late) return { passed: false, by: 'it never ended' }
    if (code !== null) return code === 0 ? { passed: true } : { passed: false, by: firstFault(said) }
  }
  throw new Error('Something outside ends the tests before they are done: they say nothing of the fault.')
}

/** How a program ended: with a code, by this runner's patience, or by somebody else's signal. */
function ended(
  cwd: string,
  args: string[],
  mostSeconds: number,
): Promise<{ code: number | null; late: boolean; said: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd, env: { ...process.env, NO_COLOR: '1' }, detached: true })
    if (child.pid !== undefined) running.add(child.pid)
    let said = ''
    let late = false
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (said += part.toString()))
    // Its workers have to end with it.
    const timer = setTimeout(() => {
      late = true
      process.kill(-child.pid!, 'SIGKILL')
    }, mostSeconds * 1000)
    child.on('error', reject)
    child.on('close', (code) => {
      clearTimeout(timer)
      running.delete(child.pid!)
      resolve({ code, late, said })
    })
  })
}

function firstFault(said: string): string {
  const line = /^ ?FAIL +(.+)$/m.exec(said) ?? /^(.*error TS.*)$/m.exec(said) ?? /^(.*Error: .*)$/m.exec(said)
  return line?.[1]?.trim() ?? said.trim().slice(-200)
}
