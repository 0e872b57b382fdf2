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

/** The topic that a row names, whatever its capitals. */
export function everydayTopic(name: string): (typeof EVERYDAY_TOPICS)[number] | undefined {
  return EVERYDAY_TOPICS.find((topic) => topic.name.toLowerCase() === name.trim().toLowerCase())
}
