import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setAside } from './set-aside.ts'

const PARTS = [
  'app',
  'components',
  'lib',
  'public',
  'package.json',
  'package-lock.json',
  'next.config.ts',
  'tsconfig.json',
  'postcss.config.mjs',
  'next-env.d.ts',
  'instrumentation.ts',
  'instrumentation-node.ts',
  'proxy.dev.ts',
]

/**
 * A copy of the project to build in: the project's own build stays as it is. Installed packages are hard links where the disk is the same
 * one, because the bundler follows no symbolic link that leads out of its folder.
 */
export function makeWorkFolder(root: string): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const copy = (parameters: string[]) =>
    spawnSync('cp', parameters, { cwd: root, stdio: ['ignore', 'ignore', 'ignore'] }).status === 0
  copy(['-a', ...PARTS, folder])
  if (!copy(['-al', 'node_modules', folder])) copy(['-a', 'node_modules', folder])
  rmSync(join(folder, 'public', 'generated'), { recursive: true, force: true })
  rmSync(join(folder, 'public', 'sw.js'), { force: true })
  return { folder, remove: () => setAside(folder) }
}
