import { parseArgs } from 'node:util'

/** What is read here; the framework reads the rest. */
const HOST = { hostname: { type: 'string', short: 'H' } } as const

/**
 * What the development server is started with. It listens to this computer only, unless a host name is given: at /admin it writes files,
 * and knows nobody.
 * @param given the words behind `npm run dev --`
 */
export function devArguments(given: readonly string[]): string[] {
  const { values } = parseArgs({ args: [...given], options: HOST, strict: false })
  return ['dev', ...(values.hostname === undefined ? ['--hostname', 'localhost'] : []), ...given]
}
