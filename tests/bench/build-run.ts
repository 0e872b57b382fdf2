import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface BuildRun {
  seconds: number
  /** Of all processes together: what a build costs on a machine that does other things too. */
  processorSeconds: number | undefined
  /** Of all processes together, at their most; undefined where the system does not tell (Linux does). */
  peakMegabytes: number | undefined
}

/** Builds the site in a folder with some content, and watches how long it takes and how much memory. */
export function runBuild(folder: string, content: string, settings: Record<string, string> = {}): Promise<BuildRun> {
  return runProgram(process.execPath, [join(folder, 'lib/commands/build-command.ts')], folder, {
    ...process.env,
    ...settings,
    CONTENT_DIR: content,
  })
}

/**
 * Runs a program to its end in a folder, and watches how long it takes and how much memory.
 * @throws Error with its last words where it ends with a fault
 */
export async function runProgram(
  program: string,
  parameters: readonly string[],
  folder: string,
  settings: NodeJS.ProcessEnv,
): Promise<BuildRun> {
  const start = performance.now()
  const before = endedChildrenSeconds()
  const child = spawn(program, parameters, { cwd: folder, env: settings, stdio: ['ignore', 'pipe', 'pipe'] })
  let words = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data: Buffer) => (words = (words + data).slice(-4000)))
  let peak: number | undefined
  let processor: number | undefined
  const watch = setInterval(() => {
    const now = watchProcesses(child.pid!)
    if (!now) return
    peak = Math.max(peak ?? 0, now.megabytes)
    processor = Math.max(processor ?? 0, now.processorSeconds)
  }, 250)
  const status = await new Promise<number | null>((resolve, reject) =>
    child.once('close', resolve).once('error', reject),
  ).finally(() => clearInterval(watch))
  if (status !== 0) throw new Error(`The build did not finish. It said:\n${words}`)
  const seconds = (performance.now() - start) / 1000
  // What is seen from time to time misses the last moment, and what the system adds up at the end misses processes that were left behind.
  const after = endedChildrenSeconds()
  return {
    seconds,
    processorSeconds:
      before === undefined || after === undefined ? processor : Math.max(processor ?? 0, after - before),
    peakMegabytes: peak,
  }
}

/** The processor's time of all processes that this one has started and that have ended. */
function endedChildrenSeconds(): number | undefined {
  const [user, system] = statFields('self')?.slice(13, 15) ?? []
  return user === undefined || system === undefined ? undefined : (user + system) / TICKS_A_SECOND
}

/** What a process and all that it started use; undefined where the system does not tell. */
export interface Usage {
  /** In RAM; pages that processes share count once for each. */
  megabytes: number
  /** So far, with those that have ended. */
  processorSeconds: number
}

const TICKS_A_SECOND = 100
const PAGE_BYTES = 4096

/** Looks at a process and all that it started, as Linux tells it. */
export function watchProcesses(root: number): Usage | undefined {
  const processes = new Map<number, Usage & { parent: number }>()
  try {
    for (const name of readdirSync('/proc')) {
      if (!/^\d+$/.test(name)) continue
      const fields = statFields(name)
      if (!fields) continue
      const [utime, stime, childrensUtime, childrensStime] = fields.slice(11, 15)
      processes.set(Number(name), {
        parent: fields[1]!,
        processorSeconds: (utime! + stime! + childrensUtime! + childrensStime!) / TICKS_A_SECOND,
        megabytes: (fields[21]! * PAGE_BYTES) / 1024 / 1024,
      })
    }
  } catch {
    return undefined
  }
  const belongs = (id: number): boolean => id === root || (processes.has(id) && belongs(processes.get(id)!.parent))
  const own = [...processes].filter(([id]) => belongs(id)).map(([, usage]) => usage)
  return {
    megabytes: own.reduce((sum, { megabytes }) => sum + megabytes, 0),
    processorSeconds: own.reduce((sum, { processorSeconds }) => sum + processorSeconds, 0),
  }
}

/** What the system tells of a process, after its name in brackets, which may hold anything: state, parent, … */
function statFields(process: string): number[] | undefined {
  try {
    return readFileSync(join('/proc', process, 'stat'), 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
      .map(Number)
  } catch {
    return undefined // it has just ended, or this is not Linux
  }
}
