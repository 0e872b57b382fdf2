import { Writable } from 'node:stream'
import { expect, test } from 'vitest'
import { timeLines } from '../../lib/commands/time-lines.ts'

const AT = '2026-11-23T12:00:00.000Z'

function written(...chunks: (string | Uint8Array)[]): string {
  let text = ''
  const stream = new Writable({
    write(chunk: Buffer, _, done) {
      text += chunk.toString()
      done()
    },
  })
  timeLines(stream, () => new Date(AT))
  for (const chunk of chunks) stream.write(chunk)
  return text
}

test('each line begins with its time, however it is cut into pieces', () => {
  expect(written('one\n')).toBe(`${AT} one\n`)
  expect(written('one\ntwo\n')).toBe(`${AT} one\n${AT} two\n`)
  expect(written('on', 'e\n', 'two', '\n')).toBe(`${AT} one\n${AT} two\n`)
  expect(written('one\n', '', Buffer.from('two ✓\n'))).toBe(`${AT} one\n${AT} two ✓\n`)
  expect(written('one\n\nthree\n')).toBe(`${AT} one\n${AT} \n${AT} three\n`)
})

test('who writes is still told when it is written', async () => {
  const stream = new Writable({ write: (_chunk, _encoding, done) => done() })
  timeLines(stream)
  await new Promise((resolve) => stream.write('one\n', 'utf8', resolve))
})
