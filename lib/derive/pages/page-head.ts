import type { Organisation } from '../../model/library.ts'

/** What a page says of itself: its route fills it in. */
export interface PageHead {
  title: string
  /** True for a title that stands alone, without the name of the site after it. */
  whole?: boolean
  description?: string
  /** The page's own address, from the first slash. Left out where an address is nobody's to keep. */
  path?: string
  /** True for pages that search engines are not to list. */
  unlisted?: boolean
  /** Address of the picture that stands beside a link to it on other sites. */
  picture?: string
  /** The words beside that picture, where they are not its title and description. */
  shared?: { title: string; description: string }
  /** Addresses of its news for feed readers, by their type. */
  feeds?: Readonly<Record<string, string>>
  /** True where browsers look for the site's search. */
  search?: boolean
}

/** What stands in the head of a page: whole titles and addresses. */
export interface DocumentHead extends Pick<PageHead, 'description' | 'unlisted'> {
  title: string
  canonical?: string
  feeds: readonly { type: string; href: string }[]
  share?: { title: string; description: string; url: string; picture: string }
  /** The name under which a browser keeps the site's search. */
  search?: string
}

/** Completes what a page says of itself with the name and the address of the site. */
export function documentHead(page: PageHead, { name, url }: Pick<Organisation, 'name' | 'url'>): DocumentHead {
  const { title, whole, description, path, unlisted, picture, shared, feeds = {}, search } = page
  const address = path === undefined ? undefined : addressOf(path, url)
  return {
    title: whole ? title : `${title} – ${name}`,
    description,
    unlisted,
    canonical: address,
    feeds: Object.entries(feeds).map(([type, href]) => ({ type, href: url + href })),
    share:
      picture && address
        ? { title, description: description ?? '', ...shared, url: address, picture: url + picture }
        : undefined,
    search: search ? name : undefined,
  }
}

/** The first page is the site itself: its address has no slash at the end. */
const addressOf = (path: string, url: string): string => (path === '/' ? url : url + path)
