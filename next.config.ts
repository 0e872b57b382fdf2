import type { NextConfig } from 'next'
import { readCompiledLibrary } from './lib/compiled-library.ts'
import { redirectsOf } from './lib/derive/pages/redirects.ts'
import { missingRewrites } from './lib/framework/error-pages.ts'
import type { Library } from './lib/model/library.ts'
import { DATA_HEADERS, dataRewrites, PAGE_FILES, PAGE_FILES_NOW } from './lib/publish/data-routes.ts'
import { securityHeaders } from './lib/publish/security-headers.ts'
import { CACHE_AND_ASK } from './lib/publish/static-host.ts'
import { searchPath } from './lib/paths.ts'

const development = process.env.NODE_ENV === 'development'

// Next.js would let a shared cache keep pages for a year: a correction has to be there at once. Answers of forms and the desk say theirs themselves.
const PAGES_ARE_ASKED_FOR_AGAIN = {
  source: '/((?!api|editors|_next).*)',
  headers: [{ key: 'Cache-Control', value: CACHE_AND_ASK }],
}

const config: NextConfig = {
  // Files that end in .dev.ts are part of the site in development only: the preview for editors, and the page that lists faults.
  pageExtensions: ['tsx', 'ts', ...(development ? ['dev.ts'] : [])],
  // Editors read the preview's own list; what is wrong in code is printed where the server runs.
  devIndicators: false,
  reactStrictMode: true,
  // The same sources make the same files: the framework would name each build at random.
  generateBuildId: () => process.env.BUILD_NAME ?? null,
  poweredByHeader: false,
  // Pictures are sent as they are: nobody is to have the server make them in other sizes.
  images: { unoptimized: true },
  // lib/serve/pack-answers.ts packs better.
  compress: false,
  // ESLint and the type check run in `npm run lint`; a build does not do them twice.
  typescript: { ignoreBuildErrors: true },
  // A server writes its store and nothing else: its build may be read-only, and stays what was built.
  experimental: { cpus: 2, serverSourceMaps: false, isrFlushToDisk: false },
  // Only the build asks for it, when it makes pages.
  serverExternalPackages: ['lightningcss'],
  headers: async () => [
    { source: '/:path*', headers: securityHeaders(development) },
    { source: searchPath, headers: securityHeaders(process.env.NODE_ENV === 'development', 'search') },
    ...(development ? [] : [PAGES_ARE_ASKED_FOR_AGAIN]),
    ...DATA_HEADERS,
  ],
  redirects: async () => oldAddresses(),
  rewrites: async () => ({
    ...missingRewrites,
    afterFiles: dataRewrites(development ? PAGE_FILES_NOW : PAGE_FILES),
  }),
}

/** Old addresses of pages. Content with a fault has none: the development server shows it, and no build begins with one. */
async function oldAddresses() {
  if (process.env.NODE_ENV === 'production') return redirectsTo(readCompiledLibrary())
  const { getChecked } = await import('./lib/content.ts')
  const checked = getChecked()
  return checked.ok ? redirectsTo(checked.value) : []
}

const redirectsTo = (library: Library) =>
  redirectsOf(library).map(({ from, to }) => ({ source: from, destination: to, permanent: true }))

export default config
