import { describe, expect, it } from 'vitest'
import { runCheck } from '../../lib/check/run-check.ts'
import type { Issue } from '../../lib/model/result.ts'

const error: Issue = {
  severity: 'error',
  rule: 'broken-link',
  file: 'medicines/a.md',
  line: 3,
  column: 5,
  found: 'a link to\n"b"',
  expected: 'a file',
  remedy: 'Mend it.',
}
const warning: Issue = {
  ...error,
  severity: 'warning',
  rule: 'spelling',
  file: 'help.md',
  line: 1,
  column: 1,
  found: '"teh"',
}

/** Runs the command on problems that are given, and keeps what it printed. */
async function run(words: string[], lists: Issue[][], visit?: Parameters<typeof runCheck>[1]['visit']) {
  const printed = { out: '', err: '' }
  let changed: (() => Promise<void>) | undefined
  const code = await runCheck(words, {
    directory: `${process.cwd()}/content`,
    check: async () => (lists.length > 1 ? lists.shift()! : lists[0]!),
    texts: () =>
      new Map([
        ['medicines/a.md', 'https://example.com/a'],
        ['help.md', ''],
      ]),
    watch: (call) => (changed = call),
    report: async (file) => void (printed.out += `report ${file}`),
    ...(visit ? { visit } : {}),
    out: (text) => (printed.out += text),
    err: (text) => (printed.err += text),
  })
  return {
    code,
    ...printed,
    change: async () => {
      printed.out = ''
      await changed!()
      return printed.out
    },
  }
}

describe('npm run content', () => {
  it('prints each problem with its place, and ends with 1 for an error', async () => {
    const { code, out } = await run([], [[warning, error]])
    expect(out).toBe(`
content/help.md
  1:1  warning  spelling
    found     "teh"
    expected  a file
    remedy    Mend it.

content/medicines/a.md
  3:5  error  broken-link
    found     a link to "b"
    expected  a file
    remedy    Mend it.

1 error, 1 warning.
`)
    expect(code).toBe(1)
  })
  it('ends with 0 for warnings alone, and for nothing', async () => {
    expect((await run([], [[warning]])).code).toBe(0)
    expect(await run([], [[]])).toMatchObject({ code: 0, out: '\n0 errors, 0 warnings.\n', err: '' })
  })
  it('ends with 2 and one line when it was not understood', async () => {
    expect(await run(['--speed'], [[]])).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringMatching(/^There is no flag "--speed": .*explains them\.\n$/),
    })
    expect(await run(['medicines/c.md'], [[]])).toMatchObject({
      code: 2,
      out: '',
      err: 'There is no file content/medicines/c.md.\n',
    })
  })
  it('shows one file when one is asked for', async () => {
    expect(await run(['content/help.md'], [[warning, error]])).toMatchObject({
      code: 0,
      out: expect.stringContaining('0 errors, 1 warning.'),
    })
  })
  it('writes a report where one is asked for, and says where, beside the problems', async () => {
    expect(await run(['--report', 'a.html'], [[warning]])).toMatchObject({
      code: 0,
      out: expect.stringMatching(/1 warning\.\nreport a\.html$/),
      err: 'The report on all pages is in a.html. Open it in a browser.\n',
    })
    expect((await run([], [[warning]])).out).not.toContain('report')
  })
  it('explains itself', async () => expect((await run(['--help'], [[error]])).out).toContain('--watch'))
  it('gives the same as JSON', async () => {
    const { out, code } = await run(['--json'], [[warning, error]])
    expect(JSON.parse(out)).toEqual({ errors: 1, warnings: 1, issues: [warning, error] })
    expect(code).toBe(1)
  })
  it('while watching, prints only what changed', async () => {
    const { change } = await run(['--watch'], [[error], [{ ...error, line: 9 }], [error, warning], [warning]])
    expect(await change()).toBe('')
    expect(await change()).toBe(
      '\ncontent/help.md\n  1:1  warning  spelling\n    found     "teh"\n    expected  a file\n    remedy    Mend it.\n\n1 error, 1 warning.\n',
    )
    expect(await change()).toBe('mended  content/medicines/a.md:3  broken-link: a link to "b"\n0 errors, 1 warning.\n')
  })
  it('visits links only when asked, and says in one line that there is no internet', async () => {
    let visits = 0
    const offline = async () => (visits++, { issues: [], unclear: [], offline: true })
    await run([], [[]], offline)
    expect(visits).toBe(0)
    expect(await run(['--links'], [[]], offline)).toMatchObject({
      code: 0,
      err: 'There is no connection to the internet: links to other websites were not checked.\n',
    })
    const { out, err } = await run(['--links'], [[]], async (links) => ({
      issues: [{ ...warning, found: links[0]!.url }],
      unclear: [{ url: 'https://example.com/x', why: 'answers 403' }],
      offline: false,
    }))
    expect(out).toContain('found     https://example.com/a')
    expect(err).toBe(
      '1 link gave no clear answer to a program. Open them by hand:\n  https://example.com/x  (answers 403)\n',
    )
  })
})
