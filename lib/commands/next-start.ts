/**
 * Longer than nginx (60 s) and the load balancers of large clouds (60 s) keep a connection open that nobody uses: whoever is in front closes it.
 * Next.js would close it after 5 s, now and then just as the next question comes down it, and that reader would get "502 Bad Gateway".
 */
const KEEP_ALIVE_MS = 75_000

/** What `next` is asked for to serve the built site. */
export function nextStart(port: number, host: string): string[] {
  return ['start', '--port', String(port), '--hostname', host, '--keepAliveTimeout', String(KEEP_ALIVE_MS)]
}
