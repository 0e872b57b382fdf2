import type { Issue } from '../model/result.ts'

/** Rules that rest on the ids of a table, and the table: while the table has faults, nobody can say which ids exist, nor what tier they give. */
const RESTS_ON: Readonly<Record<string, string>> = {
  'unknown-help': 'help.md',
  'tier-without-line': 'help.md',
  'tier-differs': 'help.md',
  'tier-not-lower': 'help.md',
  'serious-words-without-tier': 'help.md',
  'words-contradict-tier': 'help.md',
  'unknown-type': 'types.md',
  'unknown-cancer': 'cancers.md',
}

/** Advice that harms is told once: what its tier, or the language of its words, would say of the same line says less. */
const HARMFUL: ReadonlySet<string> = new Set([
  'temperature-masked',
  'advice-delays',
  'advice-softens',
  'advice-belittles',
  'advice-treats',
  'advice-misdirects',
])
const SAYS_LESS: ReadonlySet<string> = new Set([
  'words-contradict-tier',
  'safe',
  'filler',
  'frequency-word',
  'urgent-word',
])

/** Rules of lines without their words: what else is wrong with such a line is wrong because of it. */
const EMPTY: ReadonlySet<string> = new Set(['unanswered', 'empty-bullet'])

/** Leaves out what is only wrong because of another fault: one message a fault. */
export function withoutEchoes(issues: readonly Issue[]): Issue[] {
  const unanswered = new Set(issues.filter(({ rule }) => EMPTY.has(rule)).map(({ file, line }) => `${file}:${line}`))
  const harmful = new Set(issues.filter(({ rule }) => HARMFUL.has(rule)).map(({ file, line }) => `${file}:${line}`))
  const untiered = new Set(
    issues.filter(({ rule }) => rule === 'serious-words-without-tier').map(({ file, line }) => `${file}:${line}`),
  )
  const unmerged = new Set(issues.filter(({ rule }) => rule === 'merge-conflict').map(({ file }) => file))
  const faulty = new Set(issues.filter(({ severity }) => severity === 'error').map(({ file }) => file))
  return issues.filter(({ rule, file, line }) => {
    if (unmerged.has(file)) return rule === 'merge-conflict'
    if (HARMFUL.has(rule) && untiered.has(`${file}:${line}`)) return false
    if (SAYS_LESS.has(rule) && harmful.has(`${file}:${line}`)) return false
    const table = RESTS_ON[rule]
    if (table && table !== file && faulty.has(table)) return false
    return EMPTY.has(rule) || !unanswered.has(`${file}:${line}`)
  })
}
