import type { AdministrationRouteId } from './administration-routes.ts'
import type { MedicineFlagId } from './medicine-flags.ts'

/** What people ask about living with a medicine, in the order of the page. Each is a row of "Everyday life". */
export const EVERYDAY_TOPICS = [
  { id: 'alcohol', name: 'Alcohol' },
  { id: 'food', name: 'Food' },
  { id: 'driving', name: 'Driving' },
  { id: 'work', name: 'Work' },
  { id: 'sex', name: 'Sex' },
  { id: 'sun', name: 'Sun' },
  { id: 'dentist', name: 'Dentist' },
  { id: 'travel', name: 'Travel' },
  { id: 'vaccines', name: 'Vaccines' },
  { id: 'children-and-pets', name: 'Children and pets' },
] as const

export type EverydayTopicId = (typeof EVERYDAY_TOPICS)[number]['id']
export const EVERYDAY_TOPIC_IDS = EVERYDAY_TOPICS.map(({ id }) => id) as [EverydayTopicId, ...EverydayTopicId[]]

/** An answer that holds for every medicine that nothing speaks against. */
export interface EverydayAnswer {
  topic: EverydayTopicId
  says: string
  /** Types of medicine that it is for; empty: all. */
  types: readonly string[]
  /** Routes that it is for; empty: all. */
  routes: readonly AdministrationRouteId[]
  /** Flags of which a medicine needs one to have it; empty: none is asked for. */
  onlyWith: readonly MedicineFlagId[]
  /** A medicine with one of these flags does not have it: its own file has to answer. */
  notWith: readonly MedicineFlagId[]
  sources: readonly string[]
}

/** The topic that a row names, whatever its capitals. */
export function everydayTopic(name: string): (typeof EVERYDAY_TOPICS)[number] | undefined {
  return EVERYDAY_TOPICS.find((topic) => topic.name.toLowerCase() === name.trim().toLowerCase())
}
