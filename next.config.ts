import type { NextConfig } from 'next'
import { securityHeaders } from './lib/publish/security-headers.ts'

const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  // ESLint and the type check run in `npm run lint`; a build does not do them twice.
  typescript: { ignoreBuildErrors: true },
  experimental: { cpus: 2, globalNotFound: true },
  headers: async () => [{ source: '/:path*', headers: securityHeaders(process.env.NODE_ENV === 'development') }],
}

export default config
