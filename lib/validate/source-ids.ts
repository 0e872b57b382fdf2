import { GENERAL_KNOWLEDGE, type Review } from '../model/review.ts'
import type { Position } from '../parse/document.ts'
import type { IssueList } from './issues.ts'

/** Ids of sources that one statement of a page names. */
export interface NamedSources {
  ids: readonly string[]
  at: Position
  /** What rests on them: "tests", "hair-loss", "missed". */
  of: string
}

/** Each id is one of the page's sources, or says openly that it is general knowledge: then a note tells the clinician what rests on it. */
export function validateSourceIds(
  named: readonly NamedSources[],
  { sources, notes }: Pick<Review, 'sources' | 'notes'>,
  issues: IssueList,
): void {
  const known = [...new Set(sources.map(({ id }) => id))]
  for (const { ids, at } of named)
    for (const id of ids)
      if (id !== GENERAL_KNOWLEDGE && !known.includes(id))
        issues.error(
          'evidence-source',
          at,
          `the source id "${id}"`,
          known.length > 0 ? `one of: ${known.join(', ')}` : 'a source of this page',
          'Add the source to `sources:`, or correct the id.',
        )
  const general = named.find(({ ids }) => ids.includes(GENERAL_KNOWLEDGE))
  if (general && !notes.some((note) => /^general knowledge:/i.test(note)))
    issues.error(
      'general-knowledge-note',
      general.at,
      `"${GENERAL_KNOWLEDGE}" under "${general.of}", and no note that says what rests on it`,
      'a note for the clinician that begins with "General knowledge:"',
      'Add the note under `notes:`: which statement, and what a clinician has to decide.',
    )
}
