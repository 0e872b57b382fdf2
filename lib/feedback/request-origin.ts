/**
 * Whether a form was sent from this site, or from one that may use it. There is no sign-in to steal here; this keeps other sites from filling in the form for their visitors.
 * Browsers of today say where a form comes from in Sec-Fetch-Site. Older ones only have Origin, and because pages send no referrer theirs says "null" for
 * our own forms too: that is let through, so that old phones can rate.
 * @param others origins that may send forms here too, such as that of a static copy of the site
 */
export function isFromSite(headers: Headers, others: readonly string[] = []): boolean {
  const origin = headers.get('origin')
  if (origin !== null && others.includes(origin)) return true
  const site = headers.get('sec-fetch-site')
  if (site) return site === 'same-origin' || site === 'none'
  if (origin === null || origin === 'null') return true
  const host = headers.get('x-forwarded-host') ?? headers.get('host')
  return URL.canParse(origin) && new URL(origin).host === host
}

/** `FEEDBACK_ORIGINS`: origins of other sites that send their forms here, parted by commas. */
export function otherOrigins(env: Record<string, string | undefined> = process.env): string[] {
  return (env.FEEDBACK_ORIGINS ?? '')
    .split(',')
    .map((origin) => origin.trim())
    .filter(Boolean)
}
