import { describe, expect, test } from 'vitest'
import { clientAddress, noticeProxies } from '../../lib/feedback/client-address.ts'

import cases from './client-addresses.json' with { type: 'json' }

const ask = (headers: Record<string, string>, proxies?: number) => clientAddress(new Headers(headers), proxies)

describe('the address of a client', () => {
  test('is the other end of the connection, whatever the client says', () => {
    expect(ask({ 'x-client-address': '192.0.2.7', 'x-forwarded-for': '203.0.113.1' }, 0)).toBe('192.0.2.7')
  })

  test('behind our own proxies is what the outermost of them saw', () => {
    const headers = { 'x-client-address': '10.0.0.1', 'x-forwarded-for': 'invented, 203.0.113.9, 10.0.0.2' }
    expect(ask(headers, 1)).toBe('10.0.0.2')
    expect(ask(headers, 2)).toBe('203.0.113.9')
    expect(ask({ 'x-client-address': '10.0.0.1' }, 1)).toBe('10.0.0.1')
  })

  test('is the network of 64 bits where it is IPv6, and the plain one where IPv4 is wrapped in it', () => {
    expect(ask({ 'x-client-address': '2001:db8:1:2:3:4:5:6' }, 0)).toBe(
      ask({ 'x-client-address': '2001:0db8:0001:0002::9' }, 0),
    )
    expect(ask({ 'x-client-address': '2001:db8::1' }, 0)).toBe('2001:db8:0:0')
    expect(ask({ 'x-client-address': '::1' }, 0)).toBe('0:0:0:0')
    expect(ask({ 'x-client-address': '::ffff:192.0.2.7' }, 0)).toBe('192.0.2.7')
  })

  test.each(cases.spellings.map(([written = '', network = '']) => [written, network]))(
    'written %j is %s',
    (written, network) => {
      expect(ask({ 'x-forwarded-for': `203.0.113.77, ${written}`, 'x-client-address': '198.51.100.9' }, 1)).toBe(
        network,
      )
      expect(ask({ 'x-client-address': written }, 0)).toBe(network)
    },
  )

  test.each(cases.unreadable)('%j tells nobody, so the connection counts', (written) => {
    expect(ask({ 'x-forwarded-for': `203.0.113.77, ${written}`, 'x-client-address': '198.51.100.9' }, 1)).toBe(
      '198.51.100.9',
    )
  })

  test.each(cases.requests as [string, number, Record<string, string>, string][])(
    '%s',
    (_, proxies, headers, network) => {
      expect(ask({ 'x-client-address': '198.51.100.9', ...headers }, proxies)).toBe(network)
    },
  )

  test('is counted through as many proxies as TRUSTED_PROXIES says', () => {
    const headers = { 'x-client-address': '10.0.0.1', 'x-forwarded-for': '203.0.113.9' }
    process.env.TRUSTED_PROXIES = '1'
    expect(ask(headers)).toBe('203.0.113.9')
    process.env.TRUSTED_PROXIES = 'many'
    expect(ask(headers)).toBe('10.0.0.1')
    delete process.env.TRUSTED_PROXIES
  })
})

describe('a proxy that nobody told the server of', () => {
  const FORWARDED = { 'x-forwarded-for': '203.0.113.9' }
  const saidAfter = (...requests: [headers: Record<string, string>, env: Record<string, string>][]) => {
    const said: string[] = []
    const notice = noticeProxies((sentence) => said.push(sentence))
    for (const [headers, env] of requests) notice(headers, env)
    return said
  }

  test('is named once in the log, with the setting that is missing', () => {
    expect(saidAfter([{}, {}], [FORWARDED, {}], [FORWARDED, {}])).toEqual([
      expect.stringContaining('TRUSTED_PROXIES=1'),
    ])
    expect(saidAfter([FORWARDED, { TRUSTED_PROXIES: 'many' }])).toHaveLength(1)
  })

  test('is not looked for where the setting has a number, 0 too, or nobody forwards', () => {
    expect(saidAfter([FORWARDED, { TRUSTED_PROXIES: '1' }], [FORWARDED, { TRUSTED_PROXIES: '0' }], [{}, {}])).toEqual(
      [],
    )
  })
})
