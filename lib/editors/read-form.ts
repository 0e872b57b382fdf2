import { readText } from '../feedback/bounded-body.ts'

/** Larger than any form of the desk. */
const MOST_BYTES = 8 * 1024

/** The fields of a form that a browser posted; undefined where it is larger than any form of the desk, or no form at all. */
export async function readForm(request: Request): Promise<URLSearchParams | undefined> {
  if (!request.headers.get('content-type')?.startsWith('application/x-www-form-urlencoded') || !request.body)
    return undefined
  const read = await readText(request, MOST_BYTES)
  return read.ok ? new URLSearchParams(read.text) : undefined
}
