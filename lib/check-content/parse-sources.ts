import { type Document, parseDocument, type ParseOptions } from '../parse/document.ts'
import { resolveContentLink } from '../paths.ts'
import { CONTENT_FOLDERS, CONTENT_TABLES } from '../validate/context.ts'
import { slugsIn } from './content-files.ts'

/** How files are taken apart. */
export interface ParseSettings {
  /** Takes one file apart; a program that checks again and again gives one that remembers. */
  take?: typeof parseDocument
  /** True for a program that wants the faults and nothing else: the library that it gets has words, and no HTML. */
  faultsOnly?: boolean
  /** Rules about the shape of the Markdown: warnings too. */
  shape?: NonNullable<ParseOptions['look']>
}

/** Second step: every file that something is made from, taken apart. */
export function parseSources(
  texts: ReadonlyMap<string, string>,
  { take = parseDocument, shape, faultsOnly = false }: ParseSettings,
): Map<string, Document> {
  const files = [
    ...CONTENT_TABLES.filter((table) => texts.has(table)),
    ...CONTENT_FOLDERS.flatMap((folder) => slugsIn(folder, texts.keys()).map((slug) => `${folder}/${slug}.md`)),
  ]
  return new Map(
    files.map((file) => [
      file,
      take(texts.get(file)!, {
        file,
        ...(shape ? { look: shape } : {}),
        resolve: faultsOnly ? undefined : (href) => resolveContentLink(besides(href, file)),
        include: (href) => {
          const shared = sharedFile(href)
          return shared && texts.get(shared)
        },
      }),
    ]),
  )
}

/** The file of shared text that a link leads to; undefined for any other link. */
function sharedFile(href: string): string | undefined {
  const name = /^(?:\.\.\/)*shared\/([a-z0-9-]+\.md)$/.exec(href)?.[1]
  return name && `shared/${name}`
}

/** A link without a folder ("cisplatin.md") leads to a file beside the one that it stands in. */
function besides(href: string, file: string): string {
  return file.includes('/') && /^[a-z0-9-]+\.md(?:#|$)/.test(href) ? `../${file.split('/')[0]}/${href}` : href
}
