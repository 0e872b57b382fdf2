import { splitFrontMatter } from '../parse/front-matter.ts'
import { PAGE_KINDS, type PageKind } from './page-kinds.ts'

/** A skeleton taken apart: the values of its front matter, and its text. */
export interface Template {
  frontMatter: unknown
  body: string
}

/** The skeletons of all kinds of page. `read` gives the text of a file below content/. */
export function templatesOf(read: (file: string) => string): Record<PageKind['folder'], Template> {
  const [medicines, effects, treatments] = PAGE_KINDS.map(({ folder }) => {
    const { frontMatter, body } = splitFrontMatter(read(`${folder}/_template.md`))
    return { frontMatter: frontMatter.value, body: body.trimStart() }
  })
  return { medicines: medicines!, 'side-effects': effects!, treatments: treatments! }
}
