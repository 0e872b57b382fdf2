import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface BuildRun {
  seconds: number
  /** Of all processes together, at their most; undefined where the system does not tell (Linux does). */
  peakMegabytes: number | undefined
}

/** Builds the site in a folder with some content, and watches how long it takes and how much memory. */
export async function runBuild(folder: string, content: string): Promise<BuildRun> {
  const start = performance.now()
  const child = spawn(process.execPath, [join(folder, 'lib/build/build-command.ts')], { cwd: folder, env: { ...process.env, CONTENT_DIR: content }, stdio: ['ignore', 'pipe', 'pipe'] })
  let words = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => (words = (words + data).slice(-4000)))
  let peak: number | undefined
  const watch = setInterval(() => (peak = Math.max(peak ?? 0, residentMegabytes(child.pid!) ?? 0) || undefined), 250)
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve))
  clearInterval(watch)
  if (status !== 0) throw new Error(`The build did not finish. It said:\n${words}`)
  return { seconds: (performance.now() - start) / 1000, peakMegabytes: peak }
}

/** Memory in RAM of a process and all that it started, in MB; pages that processes share count once for each. */
export function residentMegabytes(root: number): number | undefined {
  const processes = new Map<number, { parent: number; kilobytes: number }>()
  try {
    for (const name of readdirSync('/proc')) {
      if (!/^\d+$/.test(name)) continue
      const status = readStatus(name)
      if (status) processes.set(Number(name), { parent: Number(/^PPid:\s+(\d+)/m.exec(status)?.[1]), kilobytes: Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) })
    }
  } catch {
    return undefined
  }
  const belongs = (id: number): boolean => id === root || (processes.has(id) && belongs(processes.get(id)!.parent))
  return [...processes].filter(([id]) => belongs(id)).reduce((sum, [, { kilobytes }]) => sum + kilobytes / 1024, 0)
}

function readStatus(process: string): string | undefined {
  try {
    return readFileSync(join('/proc', process, 'status'), 'utf8')
  } catch {
    return undefined // it has just ended
  }
}
