interface ShareMetaProps {
  title: string
  description: string
  /** Whole addresses. */
  url: string
  picture: string
}

/** What other sites show beside a link to this page (Open Graph). React moves these into the head. */
export function ShareMeta({ title, description, url, picture }: ShareMetaProps) {
  return (
    <>
      <meta property="og:type" content="article" />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={url} />
      <meta property="og:image" content={picture} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  )
}
