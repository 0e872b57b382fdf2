import { EVERYDAY_TOPICS, type EverydayAnswer, type EverydayTopicId } from '../model/everyday-topics.ts'
import type { Html } from '../model/html.ts'
import type { Monograph } from '../model/monograph.ts'

/** One row of "Everyday life": a medicine's own words, or an answer that many share. Where several medicines differ each says its own. */
export interface EverydayView {
  topic: EverydayTopicId
  name: string
  says: { with: string | null; words: { own: Html } | { shared: string } }[]
}

type Asked = Pick<Monograph, 'name' | 'everyday' | 'flags' | 'type' | 'routes'>

/**
 * The rows of a medicine, or of several together, in the order of the table. A medicine's own words come before a shared answer, and a
 * shared answer is left out where a flag of the medicine speaks against it. What all say stands once. `silent` names what nothing was
 * found for: the page says so in one line.
 */
export function everydayRows(
  medicines: readonly Asked[],
  answers: readonly EverydayAnswer[],
): { rows: EverydayView[]; silent: string[] } {
  const rows: EverydayView[] = []
  const silent: string[] = []
  for (const { id: topic, name } of EVERYDAY_TOPICS) {
    const said = medicines.flatMap((medicine) => {
      const words = wordsFor(topic, medicine, answers)
      return words ? [{ with: medicine.name, words }] : []
    })
    const same = new Map(said.map((one) => [textOf(one.words), one]))
    const [only] = same.values()
    if (!only) silent.push(name.toLowerCase())
    else if (same.size === 1 && said.length === medicines.length)
      rows.push({ topic, name, says: [{ with: null, words: only.words }] })
    else rows.push({ topic, name, says: said })
  }
  return { rows, silent }
}

function wordsFor(
  topic: EverydayTopicId,
  medicine: Asked,
  answers: readonly EverydayAnswer[],
): EverydayView['says'][number]['words'] | undefined {
  const own = medicine.everyday.find((row) => row.topic === topic)
  if (own) return { own: own.says.html }
  const shared = answers.find((answer) => answer.topic === topic && holdsFor(answer, medicine))
  return shared && { shared: shared.says }
}

const textOf = (words: { own: Html } | { shared: string }): string => ('own' in words ? words.own : words.shared)

/** The first answer of the file that holds is the one: what is for few medicines stands above what is for all. */
function holdsFor({ types, routes, onlyWith, notWith }: EverydayAnswer, medicine: Asked): boolean {
  return (
    hasOne(types, [medicine.type]) &&
    hasOne(routes, medicine.routes) &&
    hasOne(onlyWith, medicine.flags) &&
    !notWith.some((flag) => medicine.flags.includes(flag))
  )
}

/** Whether one of those that are asked for is there; true where none is asked for. */
function hasOne<T>(asked: readonly T[], there: readonly T[]): boolean {
  return asked.length === 0 || asked.some((one) => there.includes(one))
}
