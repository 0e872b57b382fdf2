import { ANY_PAGE_FOLDER, GROUP_KINDS, PAGE_KINDS } from '../model/page-kinds.ts'
import { largePrintOf, leafletOf } from '../paths.ts'

/** One way to see what a file says. */
export interface PageView {
  label: string
  href: string
}

export interface PageSource {
  /** Path below content/ of the file that the page is made from. */
  file: string
  views: PageView[]
}

const CONTENT_PAGE = new RegExp(`^/(${ANY_PAGE_FOLDER})/([a-z0-9-]+)(?:/leaflet(?:/large-print)?)?$`)
/** Lists, which no file is behind. */
const LISTS: readonly string[] = [...PAGE_KINDS.map(({ folder }) => folder), 'search', 'problem']

/** The file that a page of the site is made from, and the other forms of the page; undefined for pages that are made from many files. */
export function sourceOf(address: string): PageSource | undefined {
  const page = CONTENT_PAGE.exec(address)
  if (page) {
    const [, folder, slug] = page
    const path = `/${folder}/${slug}`
    const print =
      folder === 'medicines' || folder === 'treatments'
        ? [
            { label: 'Leaflet', href: leafletOf(path) },
            { label: 'Large print', href: largePrintOf(path) },
          ]
        : []
    return {
      file: `${folder}/${slug}.md`,
      views: [{ label: 'Page', href: path }, ...print, { label: 'JSON', href: `${path}.json` }],
    }
  }
  const group = GROUP_KINDS.find(({ path }) => new RegExp(`^${path}/[a-z0-9-]+$`).test(address))
  if (group) return { file: group.file, views: [] }
  const plain = /^\/([a-z0-9-]+)$/.exec(address)
  return plain && !LISTS.includes(plain[1]!) ? { file: `pages/${plain[1]}.md`, views: [] } : undefined
}
