import { EVERYDAY_TOPICS, everydayTopic } from '../model/everyday-topics.ts'
import type { Piece, Prose } from '../model/html.ts'
import type { EverydayRow } from '../model/monograph.ts'
import type { DocumentSection, ListItem } from '../parse/document.ts'
import { proseOfList, withoutLead } from '../parse/made-prose.ts'
import { closest, type IssueList } from './issues.ts'
import type { NamedSources } from './source-ids.ts'

const NAMES = EVERYDAY_TOPICS.map(({ name }) => name)

/**
 * Reads the rows of "## Everyday life": "- Alcohol: words", with the sources below it. A section without any row is text as it
 * always was; with one, its list holds rows only and other text stands in a ### part, so that nothing is lost between them.
 * @returns the rows, the sources that they name, and what the section prints of them where there are no rows to draw: a plain list
 */
export function validateEverydayRows(
  section: DocumentSection,
  issues: IssueList,
): { rows: EverydayRow[]; named: NamedSources[]; content: Prose; pieces: Piece[] } {
  if (!section.items.some((item) => topicOf(item)))
    return { rows: [], named: [], content: section.content, pieces: section.pieces }
  const beside = section.besideList.before ?? section.besideList.after
  if (beside)
    issues.error(
      'text-beside-list',
      beside,
      `text beside the rows of "## ${section.heading}"`,
      'rows, and other text under a "### heading" of its own',
      'Put a ### heading above the text, below the rows.',
    )
  const rows: EverydayRow[] = []
  const named: NamedSources[] = []
  for (const item of section.items) {
    const row = readRow(item, issues)
    if (!row) continue
    named.push({ ids: row.sources, at: item.at, of: row.topic })
    if (rows.some(({ topic }) => topic === row.topic))
      issues.error(
        'everyday-topic',
        item.at,
        `"${topicOf(item)!.name}:" a second time`,
        'each topic once',
        'Join the two.',
      )
    else rows.push(row)
  }
  rows.sort((a, b) => placeOf(a) - placeOf(b))
  const content = proseOfList(section.items.map((item) => item.content))
  return { rows, named, content, pieces: [{ kind: 'own', prose: content }] }
}

const placeOf = ({ topic }: EverydayRow) => EVERYDAY_TOPICS.findIndex(({ id }) => id === topic)

function topicOf(item: ListItem) {
  const lead = /^([^:]{2,30}):/.exec(item.content.text)?.[1]
  return lead === undefined ? undefined : everydayTopic(lead)
}

function readRow(item: ListItem, issues: IssueList): EverydayRow | undefined {
  const topic = topicOf(item)
  if (!topic) {
    const lead = /^([^:]{2,30}):/.exec(item.content.text)?.[1]
    const meant = lead && closest(lead, NAMES)
    issues.error(
      'everyday-topic',
      item.at,
      `"${item.content.text.slice(0, 40)}"`,
      `a row that begins with one of: ${NAMES.map((name) => `"${name}:"`).join(', ')}`,
      meant ? `Did you mean "${meant}:"?` : 'Begin it with a topic, or move it below the rows under a ### heading.',
    )
    return undefined
  }
  const sources = item.details
    .filter(({ key }) => key === 'source')
    .flatMap(({ value }) => value.split(',').map((one) => one.trim()))
  const strays = [...item.details.filter(({ key }) => key !== 'source').map(({ at }) => at), ...item.stray]
  for (const at of strays)
    issues.error(
      'nested-list',
      at,
      `a line below the row "${topic.name}" that is not "source:"`,
      '"  - source: id", or words in the row itself',
      'Move the words into the row.',
    )
  const says = withoutLead(item.content, `${topic.name}:`)
  if (says && says.text !== '') return { topic: topic.id, says, sources }
  issues.error(
    'everyday-topic',
    item.at,
    `"${topic.name}:" without words`,
    'what holds for it',
    'Write it, or delete the row.',
  )
  return undefined
}
