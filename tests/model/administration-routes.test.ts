import { expect, it } from 'vitest'
import {
  ADMINISTRATION_ROUTE_IDS,
  ADMINISTRATION_ROUTES,
  administrationRoute,
} from '../../lib/model/administration-routes.ts'

it('each way to have a medicine has its heading, and says whether people have it at home by themselves', () => {
  expect(
    ADMINISTRATION_ROUTES.map(({ id, heading, atHome }) => `${id} | ${heading}${atHome ? ' | at home' : ''}`),
  ).toEqual([
    'by-mouth | By mouth | at home',
    'subcutaneous | Injection under the skin',
    'intramuscular | Injection into a muscle',
    'intravenous-injection | Injection into a vein',
    'intravenous-infusion | Drip into a vein',
    'intrathecal | Injection into the fluid around the spine',
    'bladder | Into the bladder',
    'implant | Implant under the skin',
    'intrapleural | Into the chest',
    'topical | On the skin | at home',
  ])
  expect(administrationRoute('intrathecal').heading).toBe('Injection into the fluid around the spine')
  expect(ADMINISTRATION_ROUTE_IDS).toContain('intrapleural')
})
