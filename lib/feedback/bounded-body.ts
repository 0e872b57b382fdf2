/** Why a body was not read: it is longer than allowed, it was cut off, or its bytes are no text. */
export type UnreadBody = 'too-large' | 'broken'

/** The text of a request's body. Stops reading as soon as it is too long, whatever the request says of its length. */
export async function readText(
  request: Request,
  mostBytes: number,
): Promise<{ ok: true; text: string } | { ok: false; why: UnreadBody }> {
  if (Number(request.headers.get('content-length') ?? 0) > mostBytes) return { ok: false, why: 'too-large' }
  const chunks: Uint8Array[] = []
  let length = 0
  try {
    const reader = request.body?.getReader()
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
      length += part.value.length
      if (length > mostBytes) {
        await reader?.cancel()
        return { ok: false, why: 'too-large' }
      }
      chunks.push(part.value)
    }
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks)) }
  } catch {
    return { ok: false, why: 'broken' }
  }
}
