import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkContent } from '../lib/check-content.ts'
import { parseDocument } from '../lib/parse/document.ts'
import { resolveContentLink } from '../lib/paths.ts'
import { validFiles } from './content-tree.ts'

const TREE = validFiles()
const NAMES = [...TREE.keys()]
const textOf = (file: string) => (TREE.get(file) as { text: string }).text

const JUNK = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg/onload=alert(1)>',
  '[a](javascript:alert(1))',
  '[a](<java\tscript:alert(1)>)',
  '![a](data:text/html,x)',
  '<javascript:alert(1)>',
  '[a][b]\n\n[b]: JAVASCRIPT:alert(1)',
  '[a](&#106;avascript:alert(1))',
  '---',
  '---js',
  '--- #',
  '```',
  '~~~',
  '# ',
  '## Tests',
  '### Do',
  '- ',
  '    - a',
  '> > > ',
  '| a |\n|-|',
  '[^a]\n\n[^a]: note',
  '\u0000',
  '\uFEFF',
  '\r\n',
  '\u2028',
  '\u202E',
  '😀',
  'é',
  '{{',
  '*a',
  '&x',
  '!!js/function "x"',
  '? [a]',
  '<<: *a',
  '__proto__: {a: b}',
  'constructor: [a]',
  'name: examplumab',
  '2026-02-30',
  '['.repeat(300),
  '>'.repeat(300),
  '- '.repeat(300),
  '*'.repeat(3000),
  '{a: '.repeat(300),
]

type Edit = {
  kind: 'delete' | 'double' | 'swap' | 'cut' | 'junk' | 'words'
  line: number
  other: number
  junk: string
  words: string
}
const edit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom('delete', 'double', 'swap', 'cut', 'junk', 'words'),
  line: fc.nat(200),
  other: fc.nat(200),
  junk: fc.constantFrom(...JUNK),
  words: fc.string({ unit: 'binary', maxLength: 40 }),
})

function mutated(text: string, edits: readonly Edit[]): string {
  const lines = text.split('\n')
  for (const { kind, line, other, junk, words } of edits) {
    const [a, b] = [line % lines.length, other % lines.length]
    if (kind === 'delete' && lines.length > 1) lines.splice(a, 1)
    else if (kind === 'double') lines.splice(b, 0, lines[a]!)
    else if (kind === 'swap') [lines[a], lines[b]] = [lines[b]!, lines[a]!]
    else if (kind === 'cut') lines[a] = lines[a]!.slice(0, other % (lines[a]!.length + 1))
    else if (kind === 'junk') lines[a] += junk
    else lines.splice(a, 0, words)
  }
  return lines.join('\n')
}

/** Everything named `html` in a value, however deep. */
function htmlsIn(value: unknown, found: string[] = []): string[] {
  if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'html' && typeof inner === 'string') found.push(inner)
      else htmlsIn(inner, found)
    }
  return found
}

/** Tags of a piece of HTML: words between them may say anything. */
function dangerIn(html: string): string | undefined {
  const tags = html.match(/<[a-z/!][^>]*>/gi) ?? []
  return tags.find(
    (tag) =>
      /^<(script|iframe|object|embed|style|svg|form)/i.test(tag) ||
      /\son[a-z]+\s*=/i.test(tag) ||
      /(?:href|src)="[\s\p{Cc}]*(?:javascript|data|vbscript)\s*:/iu.test(tag),
  )
}

const pieces = fc.array(fc.oneof(fc.constantFrom(...JUNK), fc.string({ unit: 'binary', maxLength: 60 })), {
  maxLength: 12,
})
// Long files take ten times as long to read: they come up less often, so that the whole stays under half a minute.
const oftenShort = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...NAMES.filter((file) => textOf(file).length < 1500)) },
  { weight: 1, arbitrary: fc.constantFrom(...NAMES.filter((file) => textOf(file).length >= 1500)) },
)

/** Checks a changed file among those given; looks at the HTML of the file itself, published or refused. */
function check(file: string, text: string, others: readonly string[]): void {
  const result = checkContent(new Map([...others.map((name) => [name, TREE.get(name)!] as const), [file, { text }]]))
  if (result.ok) for (const html of htmlsIn(result.value)) expect(dangerIn(html)).toBeUndefined()
  else expect(result.issues.some(({ severity }) => severity === 'error')).toBe(true)
}

describe('whatever is typed into a file', () => {
  it('recognises danger when it sees it', () => {
    for (const html of [
      '<p><script>x</script></p>',
      '<img src="x" onerror="y">',
      '<a href="javascript:x">',
      '<a href=" DATA:x">',
    ])
      expect(dangerIn(html)).toBeDefined()
    for (const html of ['<p>javascript: is a word</p>', '<a href="https://example.org/?data:x">x</a>'])
      expect(dangerIn(html)).toBeUndefined()
  })

  it('gives a result, never an exception, for 10,000 changed and random files', () => {
    fc.assert(
      fc.property(oftenShort, fc.array(edit, { minLength: 1, maxLength: 4 }), (file, edits) =>
        check(file, mutated(textOf(file), edits), file.includes('/') ? ['help.md'] : []),
      ),
      { numRuns: 5000 },
    )
    fc.assert(
      fc.property(fc.constantFrom(...NAMES), pieces, fc.boolean(), (file, words, fenced) =>
        check(file, fenced ? `---\n${words.join('\n')}\n---\n${words.join('\n\n')}` : words.join('\n'), []),
      ),
      { numRuns: 5000 },
    )
  })

  it('never lets a dangerous address or element into HTML, even of a file that is refused', () => {
    fc.assert(
      fc.property(pieces, (words) => {
        const document = parseDocument(`---\nname: a\n---\n${words.join('\n\n')}`, {
          file: 'pages/about.md',
          resolve: resolveContentLink,
          include: () => undefined,
        })
        for (const html of htmlsIn(document)) expect(dangerIn(html)).toBeUndefined()
      }),
      { numRuns: 1000 },
    )
  })

  it('publishes no dangerous HTML when a changed tree is still valid', () => {
    fc.assert(
      fc.property(fc.constantFrom(...NAMES), edit, (file, one) => check(file, mutated(textOf(file), [one]), NAMES)),
      { numRuns: 60 },
    )
  })
})
