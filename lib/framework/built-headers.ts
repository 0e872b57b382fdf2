import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The headers that a build gives to every address. The environment of the server cannot change them: what was built is what is sent. */
export function builtHeaders(root: string): { key: string; value: string }[] {
  const manifest: { headers: { source: string; headers: { key: string; value: string }[] }[] } = JSON.parse(
    readFileSync(join(root, '.next', 'routes-manifest.json'), 'utf8'),
  )
  return manifest.headers.find(({ source }) => source === '/:path*')?.headers ?? []
}
