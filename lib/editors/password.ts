import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'

/**
 * The editors' password as it is kept: `scrypt:N:r:p:salt:key`, salt and key in base64url.
 * Colons, not the usual dollar signs: Next.js, shells and Compose files would take `$…` in EDITORS_PASSWORD_HASH for a variable.
 */
interface KeptPassword {
  cost: Cost
  salt: Buffer
  key: Buffer
}

interface Cost {
  N: number
  r: number
  p: number
}

/** 32 MB and about a quarter of a second each time: one of the settings that the OWASP Password Storage Cheat Sheet gives for scrypt. */
const COST: Cost = { N: 2 ** 15, r: 8, p: 3 }
const SALT_BYTES = 16
const KEY_BYTES = 32
/** What a hash may ask for at most: a slip in the settings must not take all memory of the server. */
const LARGEST_MEMORY = 128 * 1024 * 1024

/** Shorter passwords are refused when they are set. */
export const SHORTEST_PASSWORD = 12
/** A longer one is always wrong. */
export const LONGEST_PASSWORD = 256

/** Makes the value of EDITORS_PASSWORD_HASH, with a new salt each time. A later version may ask for more `cost`: each hash says its own. */
export async function hashPassword(password: string, cost = COST): Promise<string> {
  const salt = randomBytes(SALT_BYTES)
  const key = await stretch(password, { cost, salt, key: Buffer.alloc(KEY_BYTES) })
  return ['scrypt', cost.N, cost.r, cost.p, salt.toString('base64url'), key.toString('base64url')].join(':')
}

/**
 * Whether a password is the one that a hash was made of. Takes as long for a wrong password as for the right one, and as long for a hash
 * that cannot be read, so that the time of an answer tells nothing.
 */
export async function verifyPassword(password: string, hash: string): Promise<boolean> {
  const kept = readHash(hash) ?? { cost: COST, salt: randomBytes(SALT_BYTES), key: randomBytes(KEY_BYTES) }
  // One letter past the longest is kept, so that a longer password stays wrong.
  return timingSafeEqual(await stretch(password.slice(0, LONGEST_PASSWORD + 1), kept), kept.key)
}

/** Whether a value of EDITORS_PASSWORD_HASH has the form that `npm run editors:password` prints. */
export const isPasswordHash = (hash: string): boolean => readHash(hash) !== undefined

function readHash(hash: string): KeptPassword | undefined {
  const match = /^scrypt:(\d{1,8}):(\d{1,3}):(\d{1,3}):([\w-]{22,}):([\w-]{43})$/.exec(hash.trim())
  if (!match) return undefined
  const cost = { N: Number(match[1]), r: Number(match[2]), p: Number(match[3]) }
  const powerOfTwo = cost.N >= 2 && Number.isInteger(Math.log2(cost.N))
  if (!powerOfTwo || cost.r < 1 || cost.p < 1 || memoryOf(cost) > LARGEST_MEMORY) return undefined
  return { cost, salt: Buffer.from(match[4]!, 'base64url'), key: Buffer.from(match[5]!, 'base64url') }
}

const memoryOf = ({ N, r, p }: Cost): number => 128 * r * (N + p)

function stretch(password: string, { cost, salt, key }: KeptPassword): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    // Unicode spells some letters in two ways; keyboards differ in which one they send.
    scrypt(password.normalize('NFKC'), salt, key.length, { ...cost, maxmem: 2 * LARGEST_MEMORY }, (error, made) =>
      error ? reject(error) : resolve(made),
    )
  })
}
