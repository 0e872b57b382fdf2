import { expect, it } from 'vitest'
import { type PublisherTable, sourcesInOrder, standingOf } from '../../lib/model/publishers.ts'

const table: PublisherTable = {
  publishers: [
    { name: 'Agency', class: 'official', hosts: ['agency.example'] },
    { name: 'Charity', class: 'charity', hosts: ['charity.example'] },
  ],
  families: [{ class: 'health-service', hosts: ['nhs.example'] }],
  refused: [
    { kind: 'shop', hosts: ['pills.example', 'shop.nhs.example'], labels: [] },
    { kind: 'test-server', hosts: ['trials.example'], labels: ['staging'] },
  ],
}
const stands = (publisher: string, url: string) => standingOf({ publisher, url }, table)

it('a publisher at its own host, or below it, is known with its class', () => {
  expect(stands('Agency', 'https://agency.example/leaflet')).toEqual({ is: 'known', class: 'official' })
  expect(stands('Agency', 'https://www.agency.example/leaflet')).toEqual({ is: 'known', class: 'official' })
})

it('any trust below a host of a family is known', () => {
  expect(stands('A trust that nobody listed', 'https://leeds.nhs.example/a')).toEqual({
    is: 'known',
    class: 'health-service',
  })
})

it('a good name does not save a shop, a test server or an address without https', () => {
  expect(stands('Agency', 'https://www.pills.example/a')).toEqual({ is: 'refused', kind: 'shop' })
  expect(stands('A trust', 'https://shop.nhs.example/a')).toEqual({ is: 'refused', kind: 'shop' })
  expect(stands('Agency', 'https://staging.agency.example/a')).toEqual({ is: 'refused', kind: 'test-server' })
  expect(stands('Agency', 'http://agency.example/a')).toEqual({ is: 'not-https' })
})

it('a host that only ends in the same letters is another host, and a wrong name is told the right one', () => {
  expect(stands('Agency', 'https://notagency.example/a')).toEqual({
    is: 'unknown',
    host: 'notagency.example',
    names: [],
  })
  expect(stands('Agencie', 'https://agency.example/a')).toEqual({
    is: 'unknown',
    host: 'agency.example',
    names: ['Agency'],
  })
})

it('official texts come first, and within a class the order of the writer stays', () => {
  const source = (publisher: string, url: string) => ({ publisher, url })
  const one = source('Charity', 'https://charity.example/1')
  const two = source('Charity', 'https://charity.example/2')
  const official = source('Agency', 'https://agency.example/1')
  const trust = source('A trust', 'https://leeds.nhs.example/1')
  expect(sourcesInOrder([one, two, trust, official], table)).toEqual([official, trust, one, two])
})
