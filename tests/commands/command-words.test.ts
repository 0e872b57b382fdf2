import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { commandWords } from '../../lib/commands/command-words.ts'

const run = (command: string, ...words: string[]) =>
  spawnSync(process.execPath, [join(import.meta.dirname, '../../lib/commands', command), ...words], {
    encoding: 'utf8',
    cwd: import.meta.dirname,
  })

it.each([
  ['export-command.ts', '--bult'],
  ['feedback-command.ts', '--live'],
  ['new-command.ts', '--name'],
  ['admin-command.ts', '--rebo'],
])(
  '%s answers a word that it does not know (%s) with one sentence and how to use it, and does nothing',
  (command, word) => {
    const { status, stdout, stderr } = run(command, word)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain(`Unknown option '${word}'.\nUsage: npm run `)
    expect(stderr).not.toContain('    at ')
  },
)

it('gives flags and the other words apart', () => {
  const { values, positionals } = commandWords(
    { options: { built: { type: 'boolean' } }, allowPositionals: true },
    '',
    ['a', '--built', 'b'],
  )
  expect([values.built, positionals]).toEqual([true, ['a', 'b']])
})
