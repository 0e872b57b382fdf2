import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A copy of the project in which files may be changed. */
export interface TreeCopy {
  folder: string
  /** Below the folder. */
  files: readonly string[]
  read: (file: string) => string
  /** Changes a file while something is done, and puts it back whatever happens. */
  changed: <T>(file: string, text: string, work: () => Promise<T>) => Promise<T>
  remove: () => void
}

/** Copies every file that git knows or would take, as it is on the disk now. Packages are those of the project itself. */
export function copyTree(root: string): TreeCopy {
  const folder = mkdtempSync(join(tmpdir(), 'mutations-'))
  const git = (args: string[], cwd: string) => execFileSync('git', args, { cwd, encoding: 'utf8' })
  const listed = git(['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'], root)
  const deleted = new Set(git(['ls-files', '-z', '--deleted'], root).split('\0'))
  const files = listed.split('\0').filter((file) => file !== '' && !deleted.has(file))
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    cpSync(join(root, file), join(folder, file), { verbatimSymlinks: true })
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  // Some tests ask git which files there are.
  git(['init', '--quiet'], folder)
  git(['add', '--all'], folder)
  const read = (file: string) => readFileSync(join(folder, file), 'utf8')
  return {
    folder,
    files,
    read,
    changed: async (file, text, work) => {
      const before = read(file)
      try {
        writeFileSync(join(folder, file), text)
        return await work()
      } finally {
        writeFileSync(join(folder, file), before)
      }
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
