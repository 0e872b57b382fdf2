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
  const request: CheckRequest = { format: 'text', watch: false, links: false, help: false, report: null, only: [] }
  for (const [index, word] of words.entries()) {
    if (word.endsWith('.html') && words[index - 1] === '--report') request.report = word
    else if (!word.startsWith('-'))
      request.only.push(word.replaceAll('\\', '/').replace(/^(?:\.\/)?(?:content\/)?/, ''))
    else if (!isFlag(word))
      return { mistake: `There is no flag "${word}": the flags are ${Object.keys(FLAGS).join(', ')}.` }
    else if (word === '--json' || word === '--sarif') {
      if (request.format !== 'text') return { mistake: 'Choose one of --json and --sarif.' }
      request.format = word === '--json' ? 'json' : 'sarif'
    } else if (word === '--report') request.report = REPORT_FILE
    else request[KEYS[word]] = true
  }
  if (request.watch && request.format !== 'text')
    return { mistake: '--watch prints for people: leave out --json or --sarif.' }
  return request
}

const REPORT_FILE = 'out/content-report.html'
const KEYS = { '--watch': 'watch', '--links': 'links', '--help': 'help' } as const

function isFlag(word: string): word is Flag {
  return word in FLAGS
}
