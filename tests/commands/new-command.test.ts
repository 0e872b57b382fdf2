import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'

it('npm run new writes the page and says what comes next; a second time it leaves the page alone', () => {
  const directory = mkdtempSync(join(tmpdir(), 'new-'))
  try {
    for (const folder of ['medicines', 'side-effects', 'treatments'])
      cpSync(
        join(import.meta.dirname, '../../content', folder, '_template.md'),
        join(directory, folder, '_template.md'),
      )
    const run = () =>
      spawnSync(
        process.execPath,
        [join(import.meta.dirname, '../../lib/commands/new-command.ts'), 'side-effect', 'Hiccups'],
        { env: { ...process.env, CONTENT_DIR: directory }, encoding: 'utf8' },
      )
    const first = run()
    expect(first.stdout).toMatch(/^Made content\/side-effects\/hiccups\.md\. It asks \d+ questions[^]*npm run content/)
    const text = readFileSync(join(directory, 'side-effects/hiccups.md'), 'utf8')
    expect(text).toMatch(/^---\nname: "Hiccups"\n/)
    expect(run()).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining('is there already') })
    expect(readFileSync(join(directory, 'side-effects/hiccups.md'), 'utf8')).toBe(text)
  } finally {
    rmSync(directory, { recursive: true })
  }
})
