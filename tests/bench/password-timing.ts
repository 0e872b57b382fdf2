import { parseArgs } from 'node:util'
import { hashPassword, verifyPassword } from '../../lib/editors/password.ts'

/**
 * Whether the time of an answer tells anything of the editors' password: `node tests/bench/password-timing.ts`.
 * Prints the median time of each kind of try, and how far it is from that of a password that is wrong in every letter. Kinds take turns, so that a busy machine slows all alike.
 */
const ROUNDS = Number(parseArgs({ allowPositionals: true }).positionals[0] ?? 40)
const PASSWORD = 'copper lantern orchard tide'
const hash = await hashPassword(PASSWORD)
const kinds = {
  'wrong in every letter': ['zzzzzz zzzzzzz zzzzzzz zzzz', hash],
  'wrong in the last letter': ['copper lantern orchard tidy', hash],
  right: [PASSWORD, hash],
  empty: ['', hash],
  'too long': ['x'.repeat(8000), hash],
  'any, with a hash that cannot be read': [PASSWORD, 'scrypt:nonsense'],
} as const
const times = new Map<string, number[]>(Object.keys(kinds).map((kind) => [kind, []]))
for (let round = 0; round < ROUNDS; round++)
  for (const [kind, [password, against]] of Object.entries(kinds)) {
    const start = performance.now()
    await verifyPassword(password, against)
    times.get(kind)!.push(performance.now() - start)
  }
const median = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!
const base = median(times.get('wrong in every letter')!)
for (const [kind, list] of times)
  console.log(`${kind.padEnd(38)} ${median(list).toFixed(1).padStart(7)} ms  ratio ${(median(list) / base).toFixed(3)}`)
