import { eachPageFolder, type PageFolder } from '../model/page-kinds.ts'
import { splitFrontMatter } from '../parse/front-matter.ts'

/** A skeleton taken apart: the values of its front matter, and its text. */
export interface Template {
  frontMatter: unknown
  body: string
}

/** The skeletons of all kinds of page. `read` gives the text of a file below content/. */
export function templatesOf(read: (file: string) => string): Record<PageFolder, Template> {
  return eachPageFolder((folder) => {
    const { frontMatter, body } = splitFrontMatter(read(`${folder}/_template.md`))
    return { frontMatter: frontMatter.value, body: body.trimStart() }
  })
}
