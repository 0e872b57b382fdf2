/**
 * Whether a POST was sent by a page of this site. Browsers of today say so in Sec-Fetch-Site; older ones only name the page's origin.
 * A request that says neither is refused: browsers always send one of them with a form.
 */
export function isSameOrigin(headers: Headers): boolean {
  const site = headers.get('sec-fetch-site')
  if (site) return site === 'same-origin'
  const origin = headers.get('origin')
  const host = headers.get('x-forwarded-host') ?? headers.get('host')
  return origin !== null && host !== null && URL.canParse(origin) && new URL(origin).host === host
}

/** Whether the browser came by https: its own word for it, or that of the proxy in front. */
export function isSecure(headers: Headers): boolean {
  return (
    headers.get('x-forwarded-proto')?.split(',')[0]?.trim() === 'https' ||
    headers.get('origin')?.startsWith('https:') === true
  )
}
