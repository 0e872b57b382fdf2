import type { HelpChange, HelpLine, HelpRules } from '../model/help-tiers.ts'
import type { Day } from '../model/review.ts'
import type { Document, Position } from '../parse/document.ts'
import type { IssueList } from './issues.ts'

/** Advice that nobody may change in passing: the 999 lines, the lines about temperature, which lines stand on every card, and the text about temperature. */

/** Lines of another tier that are recorded too: the temperature rule. */
const TEMPERATURE_LINES: readonly string[] = ['temperature', 'suddenly-unwell']
/** Records a part that was taken out on purpose. */
const GONE = 'gone'

/** A part of the advice as it stands. */
interface AdvicePart {
  id: string
  /** Everything of it that readers see, with the tier that it is printed under. */
  text: string
  at: Position
}

/**
 * Reports each such part whose fingerprint is not the one in the newest clinical change of help.md that names it.
 * Nothing here is a signature: the record says that somebody looked, in public.
 * @param fingerprint a short hash of a text
 */
export function validateRecordedAdvice(
  help: { document: Document; lines: readonly HelpLine[]; rules: HelpRules; changes: readonly HelpChange[] },
  temperature: Document | undefined,
  fingerprint: (text: string) => string,
  today: Day | undefined,
  listFor: (file: string) => IssueList,
): void {
  const { document, lines, rules, changes } = help
  if (lines.length === 0) return // help.md has faults of its own
  const recorded = newestRecords(changes)
  const parts = partsOf(document, lines, rules)
  const tell = (file: string, { id, at }: Pick<AdvicePart, 'id' | 'at'>, now: string) => {
    const before = recorded.get(id)
    if (before?.as === now || (now === GONE && (!before || before.as === GONE))) return
    const when = before && before.as !== GONE ? before.on : undefined
    listFor(file).error(
      'advice-not-recorded',
      at,
      now === GONE
        ? `no "${id}", which was recorded on ${when}`
        : `"${id}"${when ? `, other than it was recorded on ${when}` : ', which was never recorded'}`,
      'the words as they were, or a clinical change in help.md that records them',
      `Put the words back. If a clinician wants them so, add as the first line under "changes:" in help.md: - {on: ${today ?? 'today'}, kind: clinical, what: "Say here what is different.", recorded: [${id} ${now}]}`,
    )
  }
  for (const part of parts) tell(document.file, part, fingerprint(part.text))
  if (temperature) {
    const text = temperature.body.replace(/\s+/g, ' ').trim()
    tell(temperature.file, { id: 'temperature-text', at: temperature.opening.at }, fingerprint(text))
  }
  const known = new Set([...parts.map(({ id }) => id), 'temperature-text'])
  for (const id of recorded.keys())
    if (!known.has(id)) tell(document.file, { id, at: document.frontMatter.at(['changes']) }, GONE)
}

function partsOf({ frontMatter }: Document, lines: readonly HelpLine[], { constant }: HelpRules): AdvicePart[] {
  const places = new Map<string, number>()
  const parts = lines.flatMap(({ id, tier, words, short, easy }): AdvicePart[] => {
    const index = places.get(tier) ?? 0
    places.set(tier, index + 1)
    if (tier !== 'emergency' && !TEMPERATURE_LINES.includes(id)) return []
    return [{ id, text: [tier, words, short, easy].join('\n'), at: frontMatter.at([tier, index, 'words']) }]
  })
  return constant.length === 0
    ? parts
    : [...parts, { id: 'constant', text: constant.join('\n'), at: frontMatter.at(['constant']) }]
}

/** What the newest clinical change that names a part says of it. */
function newestRecords(changes: readonly HelpChange[]): Map<string, { as: string; on: Day }> {
  const newest = new Map<string, { as: string; on: Day }>()
  for (const { on, kind, recorded } of changes)
    for (const { id, as } of recorded) {
      const before = newest.get(id)
      if (kind === 'clinical' && (!before || before.on < on)) newest.set(id, { as, on })
    }
  return newest
}
