import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import { builtMeta, builtPages } from '../framework/built-pages.ts'
import { missingPageFile } from '../framework/error-pages.ts'
import { DATA_TYPES, PAGE_FILES } from '../publish/data-routes.ts'
import type { Routes } from '../publish/static-host.ts'

/** One file of the exported site. */
export interface ExportedFile {
  /** Path on the disk. */
  from: string
  /** Path below the exported folder, with forward slashes. */
  to: string
  /** The type of the answer, where the server gives one that is not told by the ending alone. */
  type?: string
}

const PAGE_FILES_BELOW = `${PAGE_FILES.slice(1)}/`

/**
 * The files of a site that any static host can serve, from a finished build: pages as `medicines/x.html`, published data with
 * its endings, the scripts that tools pages need, and everything in public/. Pages are the very files that the server sends.
 */
export function listExport(nextDirectory: string, publicDirectory: string): ExportedFile[] {
  const app = join(nextDirectory, 'server', 'app')
  const pages = builtPages(nextDirectory).map(({ file, name }) => ({ from: file, to: name }))
  const missing = { from: missingPageFile(nextDirectory), to: '404.html' }
  const known = new Set([...pages, missing].map(({ from }) => from))
  const data = namesBelow(app)
    .filter((name) => name.endsWith('.body') && !known.has(join(app, name)))
    .map((name) => ({
      from: join(app, name),
      to: name.slice(0, -'.body'.length),
      type: builtMeta(join(app, name)).headers['content-type'],
    }))
  const copied = (from: string, to: string): ExportedFile[] =>
    existsSync(from) ? namesBelow(from).map((name) => ({ from: join(from, name), to: to + name })) : []
  const open = copied(publicDirectory, '').map(({ from, to }) => {
    // Files of pages answer beside their pages.
    const address = to.startsWith(PAGE_FILES_BELOW) ? to.slice(PAGE_FILES_BELOW.length) : to
    return {
      from,
      to: address,
      ...DATA_TYPES.filter(({ ending }) => address.endsWith(ending)).map(({ type }) => ({ type }))[0],
    }
  })
  return [...pages, missing, ...data, ...copied(join(nextDirectory, 'static'), '_next/static/'), ...open]
}

/** What the build knows of headers, redirects and rewrites. */
export function readRoutes(nextDirectory: string): Routes {
  return JSON.parse(readFileSync(join(nextDirectory, 'routes-manifest.json'), 'utf8'))
}

/**
 * Answers whose type is not the one that a host gives to their ending, as patterns of addresses: `.json` below `/schema/` is a schema.
 * @param usual the type that a host gives to an ending
 */
export function unusualTypes(
  files: readonly ExportedFile[],
  usual: (ending: string) => string | undefined,
): { pattern: string; type: string }[] {
  const patterns = new Map<string, string>()
  for (const { to, type } of files) {
    if (type === undefined) continue
    const endings = to.split('/').at(-1)!.split('.').slice(1)
    if (usual(endings.at(-1) ?? '') === type.split(';')[0]) continue
    const ending = endings.map((part) => `\\.${part}`).join('')
    const pattern =
      endings.length > 1
        ? `${ending}$`
        : to.includes('/')
          ? `^/${to.split('/')[0]}/.*${ending}$`
          : `^/${to.replaceAll('.', '\\.')}$`
    patterns.set(pattern, type)
  }
  return [...patterns].map(([pattern, type]) => ({ pattern, type }))
}

function namesBelow(directory: string): string[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(directory, name)).isFile())
    .map((name) => name.split(sep).join('/'))
    .sort()
}
