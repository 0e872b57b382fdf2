import { subscribe } from 'node:diagnostics_channel'
import { IncomingMessage, Server, ServerResponse, STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import type { Header } from './protect-answers.ts'

/** Where something else than reading is done, and with which methods. Every other address is read. */
const METHODS: readonly { address: RegExp; methods: readonly string[] }[] = [
  { address: /^\/api\/feedback$/, methods: ['POST', 'OPTIONS'] },
  // The desk has a door of its own, which says nothing of a desk where there is none.
  { address: /^\/editors(?:\/|$)/, methods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] },
]
const READING = ['GET', 'HEAD']

/** What the framework's parts tell each other in headers. From outside they would give other answers at the same address. */
const INSIDE_ONLY =
  /^(?:rsc|next-.*|x-middleware-.*|x-nextjs-.*|x-invoke-.*|x-matched-path|x-now-.*|x-prerender-.*|x-vercel-.*)$/

/** Answers of the parser of HTTP, which come before any request. */
const BROKEN: Readonly<Record<string, number>> = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 }

/**
 * Stands before the framework: refuses what no address takes and what is no address, with the right code and at no cost; keeps outside what is
 * the framework's own affair; and gives the framework's failures over conditions their names.
 * @param protections headers of every answer, for those that are written before there is a request
 * @param cacheControl of every address that is read, where the answer says nothing of it: redirects, for one
 */
export function closeDoors(protections: readonly Header[], cacheControl: string): void {
  const guarded = new WeakSet<Server>()
  subscribe('http.server.request.start', (message) => {
    if (typeof message !== 'object' || message === null || !('server' in message)) return
    const { server } = message
    // The first request is told of before the server gives it to the framework.
    if (!(server instanceof Server) || guarded.has(server)) return
    guarded.add(server)
    guard(server, protections, cacheControl)
  })
}

/** Why a request is answered at the door; undefined where the framework is to answer it. */
export function refusalOf({
  method = 'GET',
  url = '/',
}: Pick<IncomingMessage, 'method' | 'url'>): { status: 400 | 405; allow?: string } | undefined {
  const address = url.split('?')[0]!
  const methods = METHODS.find((row) => row.address.test(address))?.methods ?? READING
  if (!methods.includes(method)) return { status: 405, allow: methods.join(', ') }
  return isAddress(address) ? undefined : { status: 400 }
}

function guard(server: Server, protections: readonly Header[], cacheControl: string): void {
  const emit = server.emit.bind(server)
  server.emit = (name: string, ...given: unknown[]) => {
    const [request, response] = given
    const comes = name === 'request' && request instanceof IncomingMessage && response instanceof ServerResponse
    return comes && answeredAtTheDoor(request, response, cacheControl) ? true : emit(name, ...given)
  }
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
    const status = BROKEN[error.code ?? ''] ?? 400
    const lines = protections.map(({ key, value }) => `${key}: ${value}\r\n`).join('')
    socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\nContent-Length: 0\r\n${lines}\r\n`)
  })
}

function answeredAtTheDoor(request: IncomingMessage, response: ServerResponse, cacheControl: string): boolean {
  for (const name of Object.keys(request.headers)) if (INSIDE_ONLY.test(name)) delete request.headers[name]
  if (!/^\/(?:api|editors)(?:\/|$)/.test(request.url ?? '')) response.setHeader('cache-control', cacheControl)
  const refusal = refusalOf(request)
  if (!refusal) {
    nameFailure(request, response)
    return false
  }
  if (refusal.allow) response.setHeader('allow', refusal.allow)
  refuse(response, refusal.status)
  response.end(`${STATUS_CODES[refusal.status]}\n`)
  return true
}

/** What can be decoded and names a place: no sign that ends a text, and nothing that some systems take for a slash. */
function isAddress(address: string): boolean {
  try {
    return !/[\0\\]/.test(decodeURIComponent(address))
  } catch {
    return false
  }
}

/** The framework calls it an error of its own where a file cannot meet the range or the condition that a client names. */
function nameFailure({ headers }: IncomingMessage, response: ServerResponse): void {
  if (!(headers.range || headers['if-match'] || headers['if-unmodified-since'])) return
  const { writeHead, end } = response
  let renamed = false
  const rename = () => {
    if (response.headersSent || renamed || response.statusCode !== 500) return
    const range = /^bytes \*\//.test(String(response.getHeader('content-range')))
    if (!range && !headers['if-match'] && !headers['if-unmodified-since']) return
    renamed = true
    refuse(response, range ? 416 : 412)
  }
  response.writeHead = (...given: unknown[]) => {
    rename()
    return Reflect.apply(writeHead, response, renamed ? [response.statusCode] : given)
  }
  response.end = (...given: unknown[]) => {
    rename()
    return Reflect.apply(end, response, renamed ? [`${STATUS_CODES[response.statusCode]}\n`] : given)
  }
}

function refuse(response: ServerResponse, status: number): void {
  response.statusCode = status
  response.removeHeader('content-length')
  response.setHeader('content-type', 'text/plain; charset=utf-8')
  response.setHeader('cache-control', 'no-store')
}
