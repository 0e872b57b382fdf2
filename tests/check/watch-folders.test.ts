import { cpSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { watchFolders } from '../../lib/check/watch-folders.ts'
import { VALID_CONTENT } from '../content-tree.ts'

it('hears of each saved file, written or replaced, again and again, and of nothing else', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'watch-'))
  cpSync(VALID_CONTENT, directory, { recursive: true })
  const file = join(directory, 'medicines/examplumab.md')
  const replace = (text: string) => {
    writeFileSync(`${file}.new`, text)
    renameSync(`${file}.new`, file)
  }
  let calls = 0
  const end = watchFolders(directory, 50, () => calls++)
  try {
    for (const [count, save] of [
      () => replace('one'),
      () => replace('two'),
      () => writeFileSync(file, 'three'),
      () => writeFileSync(join(directory, 'help.md'), 'four'),
    ].entries()) {
      save()
      await vi.waitFor(() => expect(calls).toBe(count + 1), { timeout: 10_000 })
    }
    writeFileSync(join(directory, 'notes.txt'), 'five')
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(calls).toBe(4)
  } finally {
    end()
    rmSync(directory, { recursive: true })
  }
})
