import { parseArgs } from 'node:util'

/** What `npm run content` was asked for. */
export interface CheckRequest {
  format: 'text' | 'json' | 'sarif'
  watch: boolean
  links: boolean
  help: boolean
  /** Where the report on all pages is written; null when none was asked for. */
  report: string | null
  /** Files below content/ whose problems are shown; all files when empty. */
  only: string[]
}

/** One row a flag: `npm run content -- --help` prints the table. */
export const FLAGS = {
  '--json': 'print the problems as JSON, for other programs',
  '--sarif': 'print them as SARIF 2.1.0, for annotations on GitHub',
  '--watch': 'keep running, and print what changes each time a file is saved',
  '--links': 'visit each link to another website too (needs the internet, takes some minutes)',
  '--report':
    'write a report on all pages as one HTML file (out/content-report.html, or the .html file that is named after it)',
  '--help': 'print this',
} as const
type Flag = keyof typeof FLAGS

export const HELP = `Checks everything in content/ and prints the problems, file by file.

npm run content                             all problems
npm run content -- medicines/cisplatin.md   only the problems of one file
npm run content -- --watch                  with a flag: note the two hyphens before it

${Object.entries(FLAGS)
  .map(([flag, what]) => `  ${flag.padEnd(10)} ${what}`)
  .join('\n')}

Ends with 0 when there is no error (warnings do not count), 1 when there are errors, 2 when the command was not understood.
`

/** Reads the words after `npm run content --`. A word that is not understood gives one sentence for the person who typed it. */
export function readArguments(words: readonly string[]): CheckRequest | { mistake: string } {
  const { values, tokens } = parseArgs({ args: [...words], options: OPTIONS, strict: false, tokens: true })
  const unknown = tokens.find((token) => token.kind === 'option' && !isFlag(token.rawName))
  if (unknown?.kind === 'option')
    return { mistake: `There is no flag "${unknown.rawName}": the flags are ${Object.keys(FLAGS).join(', ')}.` }
  if (values.json && values.sarif) return { mistake: 'Choose one of --json and --sarif.' }
  if (values.watch && (values.json || values.sarif))
    return { mistake: '--watch prints for people: leave out --json or --sarif.' }
  const named = reportNamed(words)
  return {
    format: values.json ? 'json' : values.sarif ? 'sarif' : 'text',
    watch: Boolean(values.watch),
    links: Boolean(values.links),
    help: Boolean(values.help),
    report: values.report ? (named ?? REPORT_FILE) : null,
    only: tokens.flatMap((token) =>
      token.kind === 'positional' && token.value !== named ? [fileOf(token.value)] : [],
    ),
  }
}

const REPORT_FILE = 'out/content-report.html'
const OPTIONS = {
  json: { type: 'boolean' },
  sarif: { type: 'boolean' },
  watch: { type: 'boolean' },
  links: { type: 'boolean' },
  report: { type: 'boolean' },
  help: { type: 'boolean' },
} as const

/** The .html file that stands after `--report`, where one does. */
function reportNamed(words: readonly string[]): string | undefined {
  const next = words[words.indexOf('--report') + 1]
  return words.includes('--report') && next?.endsWith('.html') ? next : undefined
}

/** A file below content/, however somebody wrote it. */
function fileOf(word: string): string {
  return word.replaceAll('\\', '/').replace(/^(?:\.\/)?(?:content\/)?/, '')
}

function isFlag(word: string): word is Flag {
  return Object.hasOwn(FLAGS, word)
}
