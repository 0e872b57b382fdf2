import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { formatHeadersFile, formatNginx, formatRedirectsFile, pageAddress } from '../publish/static-host.ts'
import { compressFiles } from './compress-files.ts'
import { type ExportedFile, listExport, readRoutes, unusualTypes } from './export-files.ts'

/** What hosts give to the endings of our files; another type needs a rule of its own. */
export const USUAL_TYPES: Record<string, string> = {
  json: 'application/json',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  md: 'text/markdown',
  xml: 'text/xml',
  ics: 'text/calendar',
  webmanifest: 'application/manifest+json',
  js: 'application/javascript',
}

/**
 * Writes a finished build as a folder for any static host. The folder is complete or not there: it is made beside its place first.
 * @param effort of the compression, see `compressFiles`
 * @returns the exported files and the number of their bytes before compression
 */
export async function exportSite(root: string, target: string, effort?: number): Promise<ExportedFile[]> {
  const next = join(root, '.next')
  const files = listExport(next, join(root, 'public'))
  const making = `${target}.making`
  rmSync(making, { recursive: true, force: true })
  for (const { from, to } of files) {
    mkdirSync(dirname(join(making, to)), { recursive: true })
    copyFileSync(from, join(making, to))
  }
  await compressFiles(
    files.map(({ to }) => join(making, to)),
    effort,
  )
  const routes = readRoutes(next)
  writeFileSync(
    join(making, '_headers'),
    formatHeadersFile(
      routes,
      files.flatMap(({ to }) => (to.endsWith('.html') && to !== '404.html' ? pageAddress(to) : [])),
    ),
  )
  writeFileSync(join(making, '_redirects'), formatRedirectsFile(routes))
  writeFileSync(
    join(making, '_nginx.conf'),
    formatNginx(routes, {
      folder: resolve(target),
      listen: '8080',
      types: unusualTypes(files, (ending) => USUAL_TYPES[ending]),
      brotli: false,
    }),
  )
  if (existsSync(target)) rmSync(target, { recursive: true })
  renameSync(making, target)
  return files
}
