import { EVERYDAY_TOPICS, type EverydayAnswer, type EverydayTopicId } from '../model/everyday-topics.ts'
import type { Html } from '../model/html.ts'
import type { Monograph } from '../model/monograph.ts'

/** One row of "Everyday life": the medicine's own words, or an answer that many share. */
export type EverydayView =
  { topic: EverydayTopicId; name: string; own: Html } | { topic: EverydayTopicId; name: string; shared: string }

/**
 * The rows of a medicine, in the order of the table. Its own words come before a shared answer, and a shared answer is left out where
 * a flag of the medicine speaks against it. `silent` names what nothing was found for: the page says so in one line.
 */
export function everydayRows(
  medicine: Pick<Monograph, 'everyday' | 'flags' | 'type'>,
  answers: readonly EverydayAnswer[],
): { rows: EverydayView[]; silent: string[] } {
  const rows: EverydayView[] = []
  const silent: string[] = []
  for (const { id: topic, name } of EVERYDAY_TOPICS) {
    const own = medicine.everyday.find((row) => row.topic === topic)
    const shared = answers.find((answer) => answer.topic === topic && holdsFor(answer, medicine))
    if (own) rows.push({ topic, name, own: own.says.html })
    else if (shared) rows.push({ topic, name, shared: shared.says })
    else silent.push(name.toLowerCase())
  }
  return { rows, silent }
}

function holdsFor({ types, notWith }: EverydayAnswer, { flags, type }: Pick<Monograph, 'flags' | 'type'>): boolean {
  return (types.length === 0 || types.includes(type)) && !notWith.some((flag) => flags.includes(flag))
}
