import { createServer } from 'node:net'
import { isReservedPort } from '../framework/reserved-port.ts'

/** Where the server listens. */
export interface ServeSettings {
  port: number
  host: string
}

/** A setting that cannot work: one sentence that names it and says what to do. */
export class WrongSetting extends Error {}

type Environment = Record<string, string | undefined>

/**
 * Reads the settings of a server. Those of the store and the desk are looked at too, so that a slip shows at the start and not at the first form.
 * @throws WrongSetting
 */
export function readServeSettings(env: Environment): ServeSettings {
  const port = Number(env.PORT || 3000)
  if (!/^\d{1,5}$/.test(env.PORT || '3000') || port < 1 || port > 65_535)
    wrong(`PORT is "${env.PORT}": set it to a whole number from 1 to 65535, such as PORT=3001.`)
  if (isReservedPort(port)) wrong(`PORT is ${port}, which browsers refuse to open: choose another, such as PORT=3001.`)
  const { TRUSTED_PROXIES, DATABASE_URL, FEEDBACK_ORIGINS } = env
  if (TRUSTED_PROXIES && !/^\d{1,2}$/.test(TRUSTED_PROXIES))
    wrong(`TRUSTED_PROXIES is "${TRUSTED_PROXIES}": set it to the number of your own proxies in front, such as 1.`)
  if (DATABASE_URL && !/^postgres(?:ql)?:\/\//.test(DATABASE_URL))
    wrong('DATABASE_URL is no address of a PostgreSQL: write it as postgres://user:password@host:5432/database.')
  for (const origin of (FEEDBACK_ORIGINS ?? '').split(',').map((one) => one.trim()))
    if (origin !== '' && origin !== 'null' && (!URL.canParse(origin) || new URL(origin).origin !== origin))
      wrong(
        `FEEDBACK_ORIGINS has "${origin}": write each as https://www.example.org, without a path, parted by commas.`,
      )
  return { port, host: env.HOST || '0.0.0.0' }
}

/**
 * Tries whether the server can listen there.
 * @throws WrongSetting
 */
export async function tryToListen({ port, host }: ServeSettings): Promise<void> {
  const error = await new Promise<NodeJS.ErrnoException | undefined>((resolve) => {
    const probe = createServer()
    probe.once('error', resolve)
    probe.listen(port, host, () => probe.close(() => resolve(undefined)))
  })
  switch (error?.code) {
    case undefined:
      return
    case 'EADDRINUSE':
      return wrong(`Port ${port} is in use. Stop the program that uses it, or choose another: PORT=3001 npm start`)
    case 'EACCES':
      return wrong(
        `This user has no right to port ${port}: choose one above 1023, such as PORT=3000, and let a proxy in front have ${port}.`,
      )
    case 'EADDRNOTAVAIL':
      return wrong(`HOST is ${host}, which is no address of this machine: set HOST=127.0.0.1, or leave it out for all.`)
    default:
      return wrong(
        `HOST is "${host}", which cannot be listened to (${error?.code}): set HOST=127.0.0.1, or leave it out for all addresses.`,
      )
  }
}

function wrong(sentence: string): never {
  throw new WrongSetting(sentence)
}
