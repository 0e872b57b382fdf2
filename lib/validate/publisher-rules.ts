import { choiceOf } from '../model/word-list.ts'
import { type PublisherTable, REFUSED_KINDS, standingOf } from '../model/publishers.ts'
import type { Document } from '../parse/document.ts'
import { reportFaults } from './document-faults.ts'
import { publishersSchema } from './front-matter-schema.ts'
import type { IssueList } from './issues.ts'
import { validateFrontMatter } from './schema-faults.ts'

/** Checks content/publishers.md: who may be cited, and as what. */
export function validatePublishers(document: Document, issues: IssueList): PublisherTable | undefined {
  return (
    (reportFaults(document, issues) && validateFrontMatter(document.frontMatter, publishersSchema, issues)) || undefined
  )
}

/** Each source of a file stands in the table of publishers: nothing refused is cited, and nobody who is not in it. */
export function validateSourcePublishers({ frontMatter }: Document, table: PublisherTable, issues: IssueList): void {
  sourcesOf(frontMatter.value).forEach((source, index) => {
    if (!source) return
    const at = frontMatter.at(['sources', index, 'url'])
    const standing = standingOf(source, table)
    switch (standing.is) {
      case 'known':
        return
      case 'not-https':
        issues.error('source-refused', at, `the address ${source.url}, which is not https`, GOOD, LEAVE)
        return
      case 'refused': {
        const kind = REFUSED_KINDS.find(({ id }) => id === standing.kind)!.name
        issues.error('source-refused', at, `the address ${source.url}: ${kind}`, GOOD, LEAVE)
        return
      }
      case 'unknown':
        issues.error(
          'source-unknown',
          at,
          `"${source.publisher}" at ${standing.host}`,
          standing.names.length > 0
            ? `at this host: ${choiceOf(standing.names.map((name) => `"${name}"`))}`
            : 'a publisher with this host in publishers.md',
          'Correct the name or the address, or take another source. Add a publisher to publishers.md only after a look at who it is.',
        )
        return
      default:
        throw new Error(`a standing that nobody knows: ${(standing satisfies never as { is: string }).is}`)
    }
  })
}

const GOOD = 'the page of whoever wrote it, at a host of publishers.md'
const LEAVE =
  'Find a text that says it and cite that one, or let the statement rest on general-knowledge with a note, or take it out.'

/** The sources as YAML gave them, each in its place; undefined for one that is not whole: the schema says so. */
function sourcesOf(value: unknown): ({ publisher: string; url: string } | undefined)[] {
  const sources = (value as { sources?: unknown } | null)?.sources
  if (!Array.isArray(sources)) return []
  return sources.map((source: unknown) => {
    const { publisher, url } = (source ?? {}) as { publisher?: unknown; url?: unknown }
    return typeof publisher === 'string' && typeof url === 'string' && /^https?:/.test(url) && URL.canParse(url)
      ? { publisher, url }
      : undefined
  })
}
