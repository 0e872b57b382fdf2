import type { DocumentHead as Head } from '../../lib/derive/pages/page-head.ts'
import { openSearchPath } from '../../lib/paths.ts'

/** The two typefaces. Asked for from styles inside a page, Chromium sends its address along (Referer), whatever the page says; asked for here it does not. */
const TYPEFACES = ['/generated/atkinson.woff2', '/generated/literata.woff2']

/** What stands in the head of a page, but for its styles. */
export function DocumentHead({ title, description, unlisted, canonical, feeds, share, search }: Head) {
  return (
    <>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>{title}</title>
      {TYPEFACES.map((href) => (
        <link
          key={href}
          rel="preload"
          as="font"
          type="font/woff2"
          href={href}
          crossOrigin=""
          referrerPolicy="no-referrer"
        />
      ))}
      {description && <meta name="description" content={description} />}
      <link rel="manifest" href="/manifest.webmanifest" />
      {unlisted && <meta name="robots" content="noindex" />}
      {canonical && <link rel="canonical" href={canonical} />}
      {feeds.map(({ type, href }) => (
        <link key={type} rel="alternate" type={type} href={href} />
      ))}
      <meta name="format-detection" content="telephone=no" />
      {share && <ShareTags {...share} />}
      <link rel="icon" href="/favicon.svg" />
      {search && (
        <link rel="search" type="application/opensearchdescription+xml" href={openSearchPath} title={search} />
      )}
    </>
  )
}

/** What other sites show beside a link to the page: Open Graph, and the same for those that read only Twitter's names. */
function ShareTags({ title, description, url, picture }: NonNullable<Head['share']>) {
  return (
    <>
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={url} />
      <meta property="og:image" content={picture} />
      <meta property="og:type" content="article" />
      <meta name="twitter:card" content="summary_large_image" />
      <meta name="twitter:title" content={title} />
      <meta name="twitter:description" content={description} />
      <meta name="twitter:image" content={picture} />
    </>
  )
}
