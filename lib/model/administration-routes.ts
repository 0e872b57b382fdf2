/** The ways a medicine is given. The heading is the `###` of the route's part under "How you have it". */
export const ADMINISTRATION_ROUTES = [
  { id: 'by-mouth', heading: 'By mouth', atHome: true },
  { id: 'subcutaneous', heading: 'Injection under the skin', atHome: false },
  { id: 'intramuscular', heading: 'Injection into a muscle', atHome: false },
  { id: 'intravenous-injection', heading: 'Injection into a vein', atHome: false },
  { id: 'intravenous-infusion', heading: 'Drip into a vein', atHome: false },
  { id: 'intrathecal', heading: 'Injection into the fluid around the spine', atHome: false },
  { id: 'bladder', heading: 'Into the bladder', atHome: false },
  { id: 'implant', heading: 'Implant under the skin', atHome: false },
  { id: 'intrapleural', heading: 'Into the chest', atHome: false },
  { id: 'topical', heading: 'On the skin', atHome: true },
] as const

export type AdministrationRoute = (typeof ADMINISTRATION_ROUTES)[number]
export type AdministrationRouteId = AdministrationRoute['id']
export const ADMINISTRATION_ROUTE_IDS = ADMINISTRATION_ROUTES.map((route) => route.id) as [
  AdministrationRouteId,
  ...AdministrationRouteId[],
]

/** The table's row of a route. */
export function administrationRoute(id: AdministrationRouteId): AdministrationRoute {
  return ADMINISTRATION_ROUTES.find((route) => route.id === id)!
}
