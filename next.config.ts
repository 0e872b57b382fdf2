import type { NextConfig } from 'next'
import { DATA_HEADERS, DATA_REWRITES } from './lib/publish/data-routes.ts'
import { securityHeaders } from './lib/publish/security-headers.ts'
import { searchPath } from './lib/site.ts'

const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  // ESLint and the type check run in `npm run lint`; a build does not do them twice.
  typescript: { ignoreBuildErrors: true },
  experimental: { cpus: 2, globalNotFound: true },
  headers: async () => [{ source: '/:path*', headers: securityHeaders(process.env.NODE_ENV === 'development') }, { source: searchPath, headers: securityHeaders(process.env.NODE_ENV === 'development', 'search') }, ...DATA_HEADERS],
  rewrites: async () => DATA_REWRITES,
}

export default config
