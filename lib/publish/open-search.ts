import { escapeText } from '../model/escape-text.ts'
import type { Organisation } from '../model/library.ts'
import { openSearchPath, searchPath } from '../paths.ts'

/** The OpenSearch description (version 1.1) of the site's search. A name may have 16 characters, so the short one is made of whole words. */
export function formatOpenSearch({ name, tagline, url }: Pick<Organisation, 'name' | 'tagline' | 'url'>): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${escapeText(shortened(name, 16))}</ShortName>
<LongName>${escapeText(shortened(name, 48))}</LongName>
<Description>${escapeText(tagline)}</Description>
<Language>en-GB</Language>
<InputEncoding>UTF-8</InputEncoding>
<Image height="16" width="16" type="image/svg+xml">${escapeText(url)}/favicon.svg</Image>
<Url type="text/html" method="get" template="${escapeText(url)}${searchPath}#q={searchTerms}"/>
<Url type="application/opensearchdescription+xml" rel="self" template="${escapeText(url)}${openSearchPath}"/>
</OpenSearchDescription>
`
}

function shortened(name: string, length: number): string {
  const words = name.split(' ')
  while (words.length > 1 && words.join(' ').length > length) words.pop()
  return words.join(' ').slice(0, length)
}
