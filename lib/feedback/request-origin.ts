/** Where a browser says that a form comes from: a page of this site, nobody's page (an address that was typed), elsewhere; or it does not say. */
export type Sender = 'this-site' | 'typed' | 'elsewhere' | 'unsaid'

/**
 * Browsers of today say where a form comes from in Sec-Fetch-Site. Older ones only have Origin, which says "null" for a page that sends
 * no referrer.
 */
export function senderOf(headers: Headers): Sender {
  const site = headers.get('sec-fetch-site')
  if (site) return site === 'same-origin' ? 'this-site' : site === 'none' ? 'typed' : 'elsewhere'
  const origin = headers.get('origin')
  if (origin === null || origin === 'null') return 'unsaid'
  const host = headers.get('x-forwarded-host') ?? headers.get('host')
  return URL.canParse(origin) && new URL(origin).host === host ? 'this-site' : 'elsewhere'
}

/**
 * Whether a form about a page may be taken: from this site, or from one that may use it. There is no sign-in to steal here; this keeps other
 * sites from filling in the form for their visitors. Pages send no referrer, so that old phones do not say whose form it is: they can rate.
 * @param others origins that may send forms here too, such as that of a static copy of the site
 */
export function isFromSite(headers: Headers, others: readonly string[] = []): boolean {
  const origin = headers.get('origin')
  return (origin !== null && others.includes(origin)) || senderOf(headers) !== 'elsewhere'
}

/** `FEEDBACK_ORIGINS`: origins of other sites that send their forms here, parted by commas. */
export function otherOrigins(env: Record<string, string | undefined> = process.env): string[] {
  return (env.FEEDBACK_ORIGINS ?? '')
    .split(',')
    .map((origin) => origin.trim())
    .filter(Boolean)
}
