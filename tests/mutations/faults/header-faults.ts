import type { FaultList } from '../planted-fault.ts'

/** What every answer carries, what may be kept, who may come in. */
export const HEADER_FAULTS: FaultList = {
  'lib/publish/security-headers.ts': [
    ["'default-src': [\"'none'\"]", "'default-src': [\"'self'\"]"],
    [
      'development ? ["\'unsafe-inline\'", "\'unsafe-eval\'"] : []',
      'true ? ["\'unsafe-inline\'", "\'unsafe-eval\'"] : []',
    ],
    ["page === 'search'", "page !== 'search'"],
    ["'img-src': [\"'self'\", 'data:']", "'img-src': [\"'self'\", 'data:', 'https:']"],
    ["'font-src': [\"'self'\"]", "'font-src': ['*']"],
    ["'connect-src': [\"'self'\"", "'connect-src': ['*'"],
    ["'worker-src': [\"'self'\"]", "'worker-src': [\"'self'\", 'blob:']"],
    ["'form-action': [\"'self'\"", "'form-action': [\"'self'\", 'https:'"],
    ["'base-uri': [\"'none'\"]", "'base-uri': [\"'self'\"]"],
    ["'frame-ancestors': [\"'none'\"]", "'frame-ancestors': [\"'self'\"]"],
    ["'object-src': [\"'none'\"]", "'object-src': [\"'self'\"]"],
    ['max-age=63072000', 'max-age=0'],
    ['; includeSubDomains', ''],
    ["value: 'nosniff'", "value: 'sniff'"],
    ["value: 'no-referrer'", "value: 'origin'"],
    ['geolocation=(), ', ''],
    ["{ key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },\n", ''],
    ["value: 'DENY'", "value: 'SAMEORIGIN'"],
  ],
  'lib/publish/static-host.ts': [
    ["'public, max-age=31536000, immutable'", "'public, max-age=60'"],
    ["'public, max-age=0, must-revalidate'", "'public, max-age=3600'"],
    ['error_page 405 =404 /404.html;', ''],
    ['location = /404.html { internal; }', ''],
    ['|nginx)|', ')|'],
    ["if (key === 'Cache-Control') continue", "if (key === 'X-Frame-Options') continue"],
  ],
  'lib/publish/data-routes.ts': [
    ["'Access-Control-Allow-Origin', value: '*'", "'Access-Control-Allow-Origin', value: 'null'"],
    ['(json|txt|md|xml)', '(json|txt|md|xml|html)'],
  ],
  'lib/publish/answer.ts': [
    ["html: 'text/html'", "html: 'text/plain'"],
    ['.slice(0, 22)', '.slice(0, 2)'],
  ],
  'next.config.ts': [
    ['poweredByHeader: false', 'poweredByHeader: true'],
    ["'/((?!api|editors|_next).*)'", "'/((?!_next).*)'"],
    ["    { source: searchPath, headers: securityHeaders(process.env.NODE_ENV === 'development', 'search') },\n", ''],
    ['permanent: true', 'permanent: false'],
  ],
  'lib/serve/not-modified.ts': [
    ['response.statusCode !== 200', 'false'],
    ["asked.trim() === '*' ||", ''],
    ['response.statusCode = 304', 'response.statusCode = 200'],
    ["'content-length', ", ''],
  ],
  'lib/serve/protect-answers.ts': [['response.setHeader(key, value)', "response.setHeader(key, '')"]],
  'lib/editors/session.ts': [
    ['SESSION_HOURS = 8', 'SESSION_HOURS = 24'],
    ['if (!timingSafeEqual(', 'if (false && !timingSafeEqual('],
    ['lasts > 0 &&', ''],
    ['HttpOnly; ', ''],
    ['SameSite=Strict', 'SameSite=Lax'],
    ["secure ? '; Secure' : ''", "''"],
    ['key: hashOf(id), ends }', 'key: id, ends }'],
  ],
  'lib/editors/sign-in.ts': [
    ['const TRIES_OF_ONE = 10', 'const TRIES_OF_ONE = 100'],
    ['const TRIES_OF_ALL = 200', 'const TRIES_OF_ALL = 2000'],
    ['const MINUTES = 15', 'const MINUTES = 1'],
    ['tries.all > TRIES_OF_ALL && !known', 'tries.all > TRIES_OF_ALL'],
    ['status: 403', 'status: 200'],
  ],
  'lib/editors/password.ts': [
    ['SHORTEST_PASSWORD = 12', 'SHORTEST_PASSWORD = 8'],
    ['LONGEST_PASSWORD + 1', 'LONGEST_PASSWORD'],
    ['N: 2 ** 15', 'N: 2 ** 10'],
  ],
  'lib/editors/same-origin.ts': [["=== 'this-site'", "!== 'elsewhere'"]],
}
