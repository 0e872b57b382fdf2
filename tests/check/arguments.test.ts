import { describe, expect, it } from 'vitest'
import { FLAGS, HELP, readArguments } from '../../lib/check/arguments.ts'

describe('the words after npm run content', () => {
  it('without any, the list is for people', () =>
    expect(readArguments([])).toEqual({
      format: 'text',
      watch: false,
      links: false,
      help: false,
      report: null,
      only: [],
    }))
  it('are flags and files, however the file is written', () => {
    expect(
      readArguments(['--json', '--links', './content/medicines/a.md', 'medicines\\b.md', 'help.md']),
    ).toMatchObject({ format: 'json', links: true, only: ['medicines/a.md', 'medicines/b.md', 'help.md'] })
    expect(readArguments(['--sarif'])).toMatchObject({ format: 'sarif' })
    expect(readArguments(['--watch'])).toMatchObject({ watch: true })
  })
  it.each([
    [['--jsn'], 'There is no flag "--jsn": the flags are --json, --sarif, --watch, --links, --report, --help.'],
    [['-h'], 'There is no flag "-h": the flags are --json, --sarif, --watch, --links, --report, --help.'],
    [
      ['--toString'],
      'There is no flag "--toString": the flags are --json, --sarif, --watch, --links, --report, --help.',
    ],
    [['--json', '--sarif'], 'Choose one of --json and --sarif.'],
    [['--watch', '--json'], '--watch prints for people: leave out --json or --sarif.'],
  ])('%j is answered with one sentence', (words, mistake) => expect(readArguments(words)).toEqual({ mistake }))
  it('a report goes to its usual place, or to the file that is named after it', () => {
    expect(readArguments(['--report'])).toMatchObject({ report: 'out/content-report.html', only: [] })
    expect(readArguments(['--report', 'x/a.html', 'help.md'])).toMatchObject({ report: 'x/a.html', only: ['help.md'] })
  })
  it('are all explained by --help', () => {
    for (const flag of Object.keys(FLAGS)) expect(HELP).toContain(flag)
    expect(HELP).toMatch(/Ends with 0 .* 1 .* 2 /)
  })
})
