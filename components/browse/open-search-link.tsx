import { openSearchPath } from '../../lib/site.ts'

/** Lets a browser add the site's search. On home and on the search page, where browsers look for it; a medicine's page need not carry it. */
export function OpenSearchLink({ name }: { name: string }) {
  return <link rel="search" type="application/opensearchdescription+xml" href={openSearchPath} title={name} />
}
