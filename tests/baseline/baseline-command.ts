import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { compareBaselines, PARTS, saveBaseline } from './save-baseline.ts'

/**
 * What a change of the code changes in the site.
 * `npm run baseline -- save COMMIT FOLDER` builds a commit and writes what its pages say; a folder with a built site is taken as it is.
 * `npm run baseline -- compare FOLDER FOLDER` names the pages that differ, and ends with 1 where there are any.
 * `CONTENT_DIR` gives both the same content. Keep the folders outside the repository.
 */

const NAMES_SHOWN = 20

const { positionals } = parseArgs({ allowPositionals: true })
const [action, from, to] = positionals
if (action === 'save' && from && to) save(from, resolve(to))
else if (action === 'compare' && from && to) compare(from, to)
else {
  console.error('Usage: npm run baseline -- save COMMIT|BUILT-FOLDER TARGET, or: npm run baseline -- compare ONE OTHER')
  process.exitCode = 2
}

function save(commit: string, target: string): void {
  if (existsSync(target)) throw new Error(`${target} is there already. Delete it, or choose another folder.`)
  if (existsSync(join(commit, '.next'))) return report(saveBaseline(commit, target))
  const work = mkdtempSync(join(tmpdir(), 'baseline-'))
  const folder = join(work, 'site')
  try {
    execFileSync('git', ['worktree', 'add', '--quiet', '--detach', folder, commit], { stdio: 'inherit' })
    // The bundler follows no symbolic link that leads out of its folder.
    execFileSync('cp', ['-al', 'node_modules', join(folder, 'node_modules')])
    execFileSync(process.execPath, ['lib/commands/build-command.ts'], { cwd: folder, stdio: 'inherit' })
    report(saveBaseline(folder, target))
  } finally {
    execFileSync('git', ['worktree', 'remove', '--force', folder])
    rmSync(work, { recursive: true, force: true })
  }
}

function report(count: Record<string, number>): void {
  console.log(
    Object.entries(count)
      .map(([part, files]) => `${part} ${files}`)
      .join(', '),
  )
}

function compare(one: string, other: string): void {
  for (const part of PARTS) {
    const { same, changed, gone, added } = compareBaselines(one, other, part)
    console.log(`${part}: ${same} the same, ${changed.length} changed, ${gone.length} gone, ${added.length} new`)
    for (const [word, names] of Object.entries({ changed, gone, new: added })) {
      for (const name of names.slice(0, NAMES_SHOWN)) console.log(`  ${word} ${name}`)
      if (names.length > NAMES_SHOWN) console.log(`  … and ${names.length - NAMES_SHOWN} more`)
      if (names.length > 0) process.exitCode = 1
    }
  }
}
