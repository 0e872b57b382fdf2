import { createServer, type AddressInfo } from 'node:net'
import { describe, expect, test } from 'vitest'
import { readServeSettings, tryToListen, WrongSetting } from '../../lib/commands/serve-settings.ts'

describe('the settings of a server', () => {
  test.each([
    [{}, { port: 3000, host: '0.0.0.0' }],
    [
      { PORT: '', HOST: '' },
      { port: 3000, host: '0.0.0.0' },
    ],
    [
      { PORT: '3001', HOST: '::1' },
      { port: 3001, host: '::1' },
    ],
    [{ PORT: '65535' }, { port: 65_535, host: '0.0.0.0' }],
    [
      { DATABASE_URL: 'postgres://a:b@c/d', TRUSTED_PROXIES: '2', FEEDBACK_ORIGINS: 'https://a.example, null' },
      { port: 3000, host: '0.0.0.0' },
    ],
  ])('%j are read', (env, settings) => {
    expect(readServeSettings(env)).toEqual(settings)
  })

  test.each([
    [{ PORT: '70000' }, /^PORT is "70000": set it to a whole number from 1 to 65535/],
    [{ PORT: '0' }, /^PORT is "0"/],
    [{ PORT: '-1' }, /^PORT is "-1"/],
    [{ PORT: '30o0' }, /^PORT is "30o0"/],
    [{ PORT: '3000.5' }, /^PORT is "3000\.5"/],
    [{ PORT: 'http' }, /^PORT is "http"/],
    [{ PORT: '6000' }, /^PORT is 6000, which browsers refuse/],
    [{ TRUSTED_PROXIES: 'many' }, /^TRUSTED_PROXIES is "many": set it to the number/],
    [{ TRUSTED_PROXIES: '-1' }, /^TRUSTED_PROXIES is "-1"/],
    [{ DATABASE_URL: 'localhost:5432' }, /^DATABASE_URL is no address of a PostgreSQL: write it as postgres:/],
    [{ FEEDBACK_ORIGINS: 'https://a.example/path' }, /^FEEDBACK_ORIGINS has "https:\/\/a\.example\/path"/],
    [{ FEEDBACK_ORIGINS: 'a.example' }, /^FEEDBACK_ORIGINS has "a\.example"/],
  ])('%j is told in one sentence with its remedy, and never shows a password', (env, sentence) => {
    expect(() => readServeSettings(env)).toThrow(WrongSetting)
    expect(() => readServeSettings(env)).toThrow(sentence)
  })

  test('a place where nobody can listen is told with its remedy', async () => {
    const taken = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => taken.once('listening', resolve))
    const { port } = taken.address() as AddressInfo
    await expect(tryToListen({ port, host: '127.0.0.1' })).rejects.toThrow(/is in use\..*PORT=3001/)
    taken.close()
    await expect(tryToListen({ port, host: 'no.such.host.invalid' })).rejects.toThrow(/^HOST is "no\.such/)
    await expect(tryToListen({ port, host: '192.0.2.1' })).rejects.toThrow(/^HOST is 192\.0\.2\.1, which is no address/)
  })
})
