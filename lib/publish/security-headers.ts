import { feedbackAddress } from '../paths.ts'

/** One header of an answer. */
export interface Header {
  key: string
  value: string
}

/**
 * Headers of every answer, from the Next server and from any static host.
 * Scripts come from our own files only: no inline script is allowed on any page.
 * The search page may compile WebAssembly: Pagefind looks for the words of pages with it.
 * Forms go to this site, or to the server that `FEEDBACK_URL` names.
 * `HSTS` says what browsers are told of https: for this name alone, because those below it may be somebody else's.
 * In development the framework needs inline scripts, eval and a web socket; built pages have none of them.
 */
export function securityHeaders(development = false, page: 'any' | 'search' = 'any'): Header[] {
  const form = feedbackAddress() ?? ''
  const hsts = process.env.HSTS || 'max-age=63072000'
  const server = URL.canParse(form) ? [new URL(form).origin] : []
  const policy = {
    'default-src': ["'none'"],
    'script-src': [
      "'self'",
      ...(development ? ["'unsafe-inline'", "'unsafe-eval'"] : []),
      ...(page === 'search' ? ["'wasm-unsafe-eval'"] : []),
    ],
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'", ...(development ? ['ws:'] : []), ...server],
    'manifest-src': ["'self'"],
    'worker-src': ["'self'"],
    'form-action': ["'self'", ...server],
    'base-uri': ["'none'"],
    'frame-ancestors': ["'none'"],
    'object-src': ["'none'"],
  }
  return [
    {
      key: 'Content-Security-Policy',
      value: Object.entries(policy)
        .map(([name, values]) => `${name} ${values.join(' ')}`)
        .join('; '),
    },
    ...(hsts === 'off' ? [] : [{ key: 'Strict-Transport-Security', value: hsts }]),
    { key: 'X-Content-Type-Options', value: 'nosniff' },
    { key: 'Referrer-Policy', value: 'no-referrer' },
    {
      key: 'Permissions-Policy',
      value: 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), interest-cohort=()',
    },
    { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
    { key: 'X-Frame-Options', value: 'DENY' },
  ]
}
