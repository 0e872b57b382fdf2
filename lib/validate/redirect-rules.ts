import type { Issue } from '../model/result.ts'
import { IssueList } from './issues.ts'

/** A page with its address and the addresses that it had before. */
export interface AddressedPage {
  file: string
  address: string
  redirects: readonly string[]
}

/**
 * Old addresses lead to one page each, and never hide a page that is there now: a redirect from a live address would
 * take that page off the site, and one from a page's own address would never end.
 * `others` are the addresses that are no page of these files, such as "/search".
 */
export function validateRedirects(pages: readonly AddressedPage[], others: readonly string[]): Issue[] {
  const live = new Map([
    ...others.map((address) => [address, 'a page of the site'] as const),
    ...pages.map(({ address, file }) => [address, file] as const),
  ])
  const claimed = new Map<string, string>()
  const lists: IssueList[] = []
  for (const { file, redirects } of pages) {
    const issues = new IssueList(file)
    lists.push(issues)
    for (const old of redirects) {
      const owner = live.get(old) ?? live.get(pageOf(old))
      const claimant = claimed.get(old)
      if (owner)
        issues.error(
          'redirect-live',
          { line: 1, column: 1 },
          `the old address "${old}", which is the address of ${owner === file ? 'this very page' : owner}`,
          'an address that no page has now',
          'Take it out of redirects.',
        )
      else if (claimant)
        issues.error(
          'address-twice',
          { line: 1, column: 1 },
          `the old address "${old}", which ${claimant === file ? 'this file names twice' : `${claimant} has too`}`,
          'an old address that leads to one page',
          claimant === file ? 'Take it out once.' : 'Take it out of one of the two files.',
        )
      else claimed.set(old, file)
    }
  }
  return lists.flatMap(({ issues }) => issues)
}

/** "/medicines/cisplatin/leaflet" is below "/medicines/cisplatin". */
function pageOf(address: string): string {
  return address.split('/').slice(0, 3).join('/')
}
