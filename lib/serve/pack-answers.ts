import { subscribe } from 'node:diagnostics_channel'
import { IncomingMessage, ServerResponse } from 'node:http'
import { failsCondition, isNotModified, markNotModified, tagOf, weak } from './not-modified.ts'
import { type Encoding, ENCODINGS, PackedAnswers } from './packed-answers.ts'

/** Types that are text. Pictures, typefaces and the pieces of the search index are packed already. */
const TEXT = /^text\/|^application\/(?:[\w.-]+\+)?(?:json|xml|javascript)\b|^image\/svg\+xml/

/**
 * Sends text packed as the browser takes it: after brotli a sixth less than after the gzip that the framework knows, which is switched off.
 * Works on the server's own channel, so that what is answered and with which headers stays the framework's affair; "not modified" is said here
 * too, where the framework does not.
 */
export function packAnswers(packed = new PackedAnswers()): void {
  subscribe('http.server.request.start', (message) => {
    if (typeof message !== 'object' || message === null || !('request' in message && 'response' in message)) return
    const { request, response } = message
    if (!(request instanceof IncomingMessage && response instanceof ServerResponse)) return
    if (request.method === 'GET') holdBack(request, response, packed)
    if (request.method === 'HEAD') answerHead(request, response)
  })
}

/** @param accepted the header Accept-Encoding, such as "gzip, deflate, br;q=0.8" */
export function encodingFor(accepted: string | undefined): Encoding | undefined {
  const taken = new Set(
    (accepted ?? '')
      .toLowerCase()
      .split(',')
      .flatMap((part) => /^\s*(\S+?)\s*(?:;\s*q=(?!0(?:\.0*)?\s*$).*)?$/.exec(part)?.[1] ?? []),
  )
  return ENCODINGS.find((encoding) => taken.has(encoding))
}

/** The head of an answer that a client has: "not modified", as to a question for all of it. */
function answerHead(request: IncomingMessage, response: ServerResponse): void {
  const { end } = response
  response.end = (...given: unknown[]) => {
    if (!response.headersSent && isNotModified(request, response)) markNotModified(response)
    return Reflect.apply(end, response, given)
  }
}

/** Gathers what is written as the answer, where it is text, and sends it packed when it is whole. Anything else goes on as it comes. */
function holdBack(request: IncomingMessage, response: ServerResponse, packed: PackedAnswers): void {
  const encoding = encodingFor(request.headers['accept-encoding'])
  const { write, end, flushHeaders } = response
  const chunks: Buffer[] = []
  let held: boolean | undefined
  const holds = () => (held ??= !response.headersSent && isText(response))
  // The head waits for the body: it will say how that is packed.
  response.flushHeaders = () => {
    if (!holds()) Reflect.apply(flushHeaders, response, [])
  }
  // Node takes a text with or without the name of its encoding, and last of all a function to call when it is sent.
  response.write = (...given: unknown[]) => {
    if (!holds()) return Reflect.apply(write, response, given)
    gather(given, chunks)?.()
    return true
  }
  response.end = (...given: unknown[]) => {
    if (!holds()) return Reflect.apply(end, response, given)
    const sent = gather(given, chunks)
    const body = Buffer.concat(chunks)
    const finish = (bytes: Buffer) => void Reflect.apply(end, response, [bytes, sent])
    dependOnEncoding(response)
    if (failsCondition(request, response)) {
      response.statusCode = 412
      Reflect.apply(end, response, [sent])
    } else if (isNotModified(request, response)) {
      markNotModified(response)
      Reflect.apply(end, response, [sent])
    } else if (encoding === undefined) finish(body)
    else
      packed.pack(body, encoding, isForMany(response)).then(
        (small) => finish(small.length < body.length && markPacked(response, encoding, small.length) ? small : body),
        () => finish(body),
      )
    return response
  }
}

function isText(response: ServerResponse): boolean {
  return (
    TEXT.test(String(response.getHeader('content-type'))) &&
    !response.hasHeader('content-encoding') &&
    !response.hasHeader('content-range') &&
    response.statusCode !== 204 &&
    response.statusCode !== 304
  )
}

/** Takes what one call gives; answers with the function that is to be called when it is sent. */
function gather(given: readonly unknown[], chunks: Buffer[]): (() => void) | undefined {
  const [chunk, encoding] = given
  if (typeof chunk === 'string')
    chunks.push(Buffer.from(chunk, typeof encoding === 'string' && Buffer.isEncoding(encoding) ? encoding : 'utf8'))
  else if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk))
  const last = given.find((value) => typeof value === 'function')
  return last && (() => void last())
}

/** Made for one reader is what must not be stored; of addresses that do not exist there is no end. */
function isForMany(response: ServerResponse): boolean {
  return response.statusCode === 200 && !/no-store/.test(String(response.getHeader('cache-control')))
}

/** Headers of the framework's own, which nobody can send from outside (lib/serve/close-doors.ts). */
const INSIDE_ONLY = /^(?:rsc|next-.*)$/i

/** Tells stores on the way that the answer differs from browser to browser, and by nothing that it does not differ by. */
function dependOnEncoding(response: ServerResponse): void {
  const names = [response.getHeader('vary') ?? []]
    .flat()
    .flatMap((value) => String(value).split(','))
    .map((name) => name.trim())
    .filter((name) => name !== '' && !INSIDE_ONLY.test(name))
  if (!names.some((name) => /^(?:accept-encoding|\*)$/i.test(name))) names.push('Accept-Encoding')
  response.setHeader('vary', names.join(', '))
}

/** Says in the head of the answer how it is packed. Answers false where the head has gone already. */
function markPacked(response: ServerResponse, encoding: Encoding, length: number): boolean {
  if (response.headersSent) return false
  response.setHeader('content-encoding', encoding)
  response.setHeader('content-length', length)
  // The tag names the words, not these bytes of them: that is what a weak one says.
  const tag = tagOf(response)
  if (tag !== undefined) response.setHeader('etag', weak(tag))
  return true
}
