import type { Issue } from '../model/result.ts'

/** Rules that rest on the ids of a table, and the table: while the table has faults, nobody can say which ids exist, nor what tier they give. */
const RESTS_ON: Readonly<Record<string, string>> = {
  'unknown-help': 'help.md',
  'chosen-line': 'help.md',
  'tier-without-line': 'help.md',
  'tier-differs': 'help.md',
  'tier-not-lower': 'help.md',
  'serious-words-without-tier': 'help.md',
  'words-contradict-tier': 'help.md',
  'unknown-type': 'types.md',
  'unknown-cancer': 'cancers.md',
}

/** Advice that harms. */
const HARMFUL = [
  'temperature-masked',
  'advice-delays',
  'advice-softens',
  'advice-belittles',
  'advice-treats',
  'advice-misdirects',
] as const
/** What a rule says of a line is said better by another rule of the same line: it is left out where one of these stands. */
const SAID_BETTER_BY: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(HARMFUL.map((rule) => [rule, ['serious-words-without-tier']])),
  'words-contradict-tier': HARMFUL,
  safe: HARMFUL,
  filler: HARMFUL,
  'frequency-word': HARMFUL,
  'urgent-word': HARMFUL,
  'help-line-waits': ['temperature-limits'],
  'effect-line': ['link-without-words'],
  'number-comma': ['phone-number', 'phone-of-fiction', 'person'],
  'number-word': ['dose'],
}

/** Rules of lines without their words: what else is wrong with such a line is wrong because of it. */
const EMPTY: ReadonlySet<string> = new Set(['unanswered', 'empty-bullet'])

/** Leaves out what is only wrong because of another fault: one message a fault. */
export function withoutEchoes(issues: readonly Issue[]): Issue[] {
  const onLine = Map.groupBy(issues, ({ file, line }) => `${file}:${line}`)
  const unmerged = new Set(issues.filter(({ rule }) => rule === 'merge-conflict').map(({ file }) => file))
  const errors = issues.filter(({ severity }) => severity === 'error')
  const faulty = new Set(errors.map(({ file }) => file))
  // Whether words were recorded counts when they are as somebody meant them.
  const otherwiseFaulty = new Set(errors.filter(({ rule }) => rule !== 'advice-not-recorded').map(({ file }) => file))
  return issues.filter(({ rule, file, line }) => {
    if (unmerged.has(file)) return rule === 'merge-conflict'
    if (rule === 'advice-not-recorded' && otherwiseFaulty.has(file)) return false
    const table = RESTS_ON[rule]
    if (table && table !== file && faulty.has(table)) return false
    const beside = onLine.get(`${file}:${line}`)!
    if (SAID_BETTER_BY[rule]?.some((better) => beside.some((issue) => issue.rule === better))) return false
    return EMPTY.has(rule) || !beside.some((issue) => EMPTY.has(issue.rule))
  })
}
