import type { Writable } from 'node:stream'

/** Begins every line that is written to a stream with its time, whoever writes it: the framework, its errors, this site. */
export function timeLines(stream: Pick<Writable, 'write'>, now = () => new Date()): void {
  const { write } = stream
  let begins = true
  stream.write = (chunk: unknown, ...rest: unknown[]) => {
    const text = chunk instanceof Uint8Array ? Buffer.from(chunk).toString('utf8') : String(chunk)
    const timed = text.replace(/^(?=[^])/gm, (_, at: number) => (at > 0 || begins ? `${now().toISOString()} ` : ''))
    if (text !== '') begins = text.endsWith('\n')
    return Reflect.apply(write, stream, [timed, ...rest])
  }
}
