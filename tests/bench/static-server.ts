import { readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, sep } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { freePort } from '../e2e/server.ts'

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.webmanifest': 'application/manifest+json',
  '.wasm': 'application/wasm',
}
/** Packed already. */
const AS_THEY_ARE = new Set(['.woff2', '.woff', '.png', '.jpg', '.webp', '.ico'])

/**
 * Serves a folder as a static host does, every site in the same way: pages with and without their ending, brotli at its best, few headers.
 * A file is packed when it is first asked for and kept: ask for a page once before measuring it.
 */
export async function serveFolder(folder: string): Promise<{ url: string; stop: () => Promise<void> }> {
  const kept = new Map<string, { body: Buffer; type: string; packed: boolean }>()
  const answerOf = (file: string) => {
    const known = kept.get(file)
    if (known) return known
    const bytes = readFileSync(file)
    const ending = extname(file)
    const packed = AS_THEY_ARE.has(ending)
      ? bytes
      : brotliCompressSync(bytes, {
          params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
        })
    const smaller = packed.length < bytes.length
    const made = { body: smaller ? packed : bytes, type: TYPES[ending] ?? 'application/octet-stream', packed: smaller }
    kept.set(file, made)
    return made
  }
  const server = createServer((request, response) => {
    const file = findFile(folder, request.url ?? '/')
    const found = file ?? findFile(folder, '/404.html')
    if (found === undefined) return void response.writeHead(404).end()
    const { body, type, packed } = answerOf(found)
    response
      .writeHead(file ? 200 : 404, {
        'Content-Type': type,
        'Content-Length': body.length,
        ...(packed ? { 'Content-Encoding': 'br' } : {}),
      })
      .end(body)
  })
  const port = await freePort()
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return { url: `http://127.0.0.1:${port}`, stop }
}

/** The file of an address: itself, with `.html`, or the index of a folder. Nothing outside the folder. */
export function findFile(folder: string, address: string): string | undefined {
  const path = join(folder, decodeURIComponent(new URL(address, 'http://site').pathname))
  if (path !== folder && !path.startsWith(folder + sep)) return undefined
  const base = path.endsWith(sep) ? path.slice(0, -1) : path
  return [base, `${base}.html`, join(base, 'index.html')].find((file) =>
    statSync(file, { throwIfNoEntry: false })?.isFile(),
  )
}
