const LARGEST_BYTES = 8 * 1024

/** The fields of a form that a browser posted; undefined where it is larger than any form of the desk, or no form at all. */
export async function readForm(request: Request): Promise<URLSearchParams | undefined> {
  if (!request.headers.get('content-type')?.startsWith('application/x-www-form-urlencoded') || !request.body)
    return undefined
  const reader = request.body.getReader()
  const chunks: Uint8Array[] = []
  for (let size = 0; ;) {
    const { done, value } = await reader.read()
    if (done) return new URLSearchParams(Buffer.concat(chunks).toString('utf8'))
    size += value.length
    if (size > LARGEST_BYTES) {
      await reader.cancel()
      return undefined
    }
    chunks.push(value)
  }
}
