import { join } from 'node:path'
import ts from 'typescript'
import { expect, it } from 'vitest'
import { sarifLog } from '../../lib/check/sarif.ts'
import type { Issue } from '../../lib/model/result.ts'

const issues: Issue[] = [
  {
    severity: 'error',
    rule: 'broken-link',
    file: 'medicines/a b.md',
    line: 3,
    column: 5,
    found: 'a link',
    expected: 'a file',
    remedy: 'Mend it.',
  },
  {
    severity: 'warning',
    rule: 'spelling',
    file: 'help.md',
    line: 1,
    column: 1,
    found: '"teh"',
    expected: 'a word',
    remedy: 'Correct it.',
  },
]

/** What the compiler says of values where a SARIF log is expected. The types are made from the standard's own schema. */
function faultsOfLogs(...logs: unknown[]): string[][] {
  const text = new Map(
    logs.map((log, number) => [
      join(import.meta.dirname, `log-${number}.ts`),
      `import type { Log } from 'sarif'\nexport const log: Log = ${JSON.stringify(log)}`,
    ]),
  )
  const options: ts.CompilerOptions = {
    noEmit: true,
    strict: true,
    skipLibCheck: true,
    types: [],
    lib: ['lib.es5.d.ts'],
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    module: ts.ModuleKind.ESNext,
  }
  const host = ts.createCompilerHost(options)
  const read = host.getSourceFile
  host.getSourceFile = (name, ...rest) =>
    text.has(name) ? ts.createSourceFile(name, text.get(name)!, ts.ScriptTarget.ES2022) : read(name, ...rest)
  const program = ts.createProgram([...text.keys()], options, host)
  return [...text.keys()].map((name) =>
    program
      .getSemanticDiagnostics(program.getSourceFile(name))
      .map((fault) => ts.flattenDiagnosticMessageText(fault.messageText, ' ')),
  )
}

it('is a SARIF 2.1.0 log, and the look at it would see if it were not', () => {
  const log = JSON.parse(JSON.stringify(sarifLog(issues, 'content')))
  const terrible = structuredClone(log)
  terrible.runs[0].results[0].level = 'terrible'
  const stray = structuredClone(log)
  stray.runs[0].results[1].stray = 1
  const [good, level, place] = faultsOfLogs(log, terrible, stray)
  expect(good).toEqual([])
  expect(level!.join()).toContain('"terrible"')
  expect(place!.join()).toContain('stray')
})

it('names the rule, the place from the root of the repository, and the remedy', () => {
  const [run] = sarifLog(issues, 'content').runs
  expect(run!.tool.driver.rules?.map(({ id }) => id)).toEqual(['broken-link', 'spelling'])
  const [first, second] = run!.results!
  expect(first).toMatchObject({
    ruleId: 'broken-link',
    ruleIndex: 0,
    level: 'error',
    message: { text: 'Found a link; expected a file. Mend it.' },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'content/medicines/a%20b.md' },
          region: { startLine: 3, startColumn: 5 },
        },
      },
    ],
  })
  expect(second).toMatchObject({ ruleIndex: 1, level: 'warning' })
})

it('is whole without any problem', () => expect(sarifLog([], 'content').runs[0]!.results).toEqual([]))
