import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { type BuildRun, runProgram } from '../build-run.ts'
import { setAside } from '../set-aside.ts'
import type { Peer, PeerPage } from './peer.ts'

/** Projects of peers, outside the source: bundlers treat what lies below node_modules as somebody else's. */
export const PROJECTS = join(tmpdir(), 'bench-peers')

/** The same for every peer: their own Node, nothing sent to their makers. */
const SETTINGS = {
  ...process.env,
  PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH}`,
  CI: '1',
  NEXT_TELEMETRY_DISABLED: '1',
  ASTRO_TELEMETRY_DISABLED: '1',
  NO_UPDATE_NOTIFIER: '1',
  npm_config_update_notifier: 'false',
}

/** Installs a peer's packages, unless the ones that are there have the versions asked for. */
export function installPeer({ name, packages, manifest }: Peer, folder: string): void {
  const text = JSON.stringify({ name: 'peer', private: true, ...manifest, dependencies: packages }, null, 2)
  const installed = join(folder, 'installed.json')
  if (existsSync(installed) && readFileSync(installed, 'utf8') === text) return
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), text)
  const { status, stderr } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    env: SETTINGS,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`${name} could not be installed: ${lastLines(stderr)}`)
  writeFileSync(installed, text)
}

/** Writes a peer's project anew for some pages, with nothing left of earlier builds. */
export function writeProject(peer: Peer, folder: string, pages: readonly PeerPage[]): void {
  const files = Object.entries(peer.files(pages))
  const tops = new Set([...files.map(([path]) => path.split('/')[0]!), ...peer.caches, peer.output])
  for (const left of [...tops, 'node_modules/.cache']) setAside(join(folder, left))
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

/** Builds a peer's project as it stands; the programs of a build count together. */
export async function buildPeer(peer: Peer, folder: string): Promise<BuildRun> {
  let sum: BuildRun = { seconds: 0, processorSeconds: 0, peakMegabytes: 0 }
  for (const [program, ...parameters] of peer.build) {
    const run = await runProgram(join(folder, 'node_modules', '.bin', program), parameters, folder, SETTINGS)
    sum = {
      seconds: sum.seconds + run.seconds,
      processorSeconds: (sum.processorSeconds ?? 0) + (run.processorSeconds ?? 0),
      peakMegabytes: Math.max(sum.peakMegabytes ?? 0, run.peakMegabytes ?? 0),
    }
  }
  return sum
}

function lastLines(text: string): string {
  return text.trim().split('\n').slice(-3).join(' ')
}
