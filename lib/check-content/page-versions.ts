import { createHash } from 'node:crypto'
import type { Library } from '../model/library.ts'
import { pageKind, type PageKindId } from '../model/page-kinds.ts'
import type { Validated } from './validate-documents.ts'

/**
 * Last step: the version of each page. The same bytes give the same version. Everything that the page prints counts: the file's text,
 * the shared text that it includes, the cards' words, and for a medicine the files of its effects; so a sheet with another version
 * may say something else.
 */
export function giveVersions(
  { pages }: Validated,
  texts: ReadonlyMap<string, string>,
): Pick<Library, 'medicines' | 'sideEffects' | 'treatments'> {
  const versioned = <P extends { slug: string }>(kind: PageKindId, page: P) => ({
    ...page,
    version: versionOf(`${pageKind(kind).folder}/${page.slug}.md`, texts),
  })
  const medicines = pages.medicine.map((medicine) => versioned('medicine', medicine))
  return {
    medicines,
    sideEffects: pages['side-effect'].map((effect) => versioned('side-effect', effect)),
    treatments: pages.treatment.map((treatment) => {
      const { version, ...rest } = versioned('treatment', treatment)
      // A treatment prints its medicines, so it changes with them; in its own order, whatever order the files were read in.
      const parts = treatment.medicines.flatMap((slug) => medicines.find((medicine) => medicine.slug === slug) ?? [])
      return { ...rest, version: short([version, ...parts.map((medicine) => medicine.version)].join()) }
    }),
  }
}

function versionOf(file: string, texts: ReadonlyMap<string, string>): string {
  const text = texts.get(file) ?? ''
  const parts = [text]
  for (const [, name] of text.matchAll(/^\[[^\]]+\]\((?:\.\.\/)*shared\/([a-z0-9-]+\.md)\)\s*$/gm))
    parts.push(texts.get(`shared/${name}`) ?? '')
  if (file.startsWith('medicines/'))
    for (const [, effect] of text.matchAll(/\]\(\.\.\/side-effects\/([a-z0-9-]+)\.md\)/g))
      parts.push(texts.get(`side-effects/${effect}.md`) ?? '')
  if (/^(?:medicines|side-effects)\//.test(file)) parts.push(texts.get('help.md') ?? '')
  return short(parts.join(''))
}

const short = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 8)
