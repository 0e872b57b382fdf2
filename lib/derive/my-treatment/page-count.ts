import type { GroupView } from '../pages/effect-group-views.ts'
import type { MyTreatmentView } from './my-treatment-view.ts'
import type { TreatmentChoice } from './treatment-choice.ts'

/** Letters on a full sheet, and sheets for what each list has: the cards, the calendar, the versions. Measured on the printed lists. */
const LETTERS_A_SHEET = 1935
const FIXED_SHEETS = 1.1
/** So many letters of other signs find room on the two sheets of the short print. */
const LETTERS_OF_SIGNS = 2575
/** Letters of 16 point take more room than those of 12. */
const LARGE = 1.75

/** How many sheets the whole list takes, about: said before somebody prints it. */
export function pageCount(view: MyTreatmentView, { without, largePrint }: TreatmentChoice): number {
  const shows = (part: TreatmentChoice['without'][number]) => !without.includes(part)
  const texts = [
    ...view.help.parts.flatMap(({ lines }) => lines.map(({ words }) => words)),
    ...(shows('effects') ? view.groups.flatMap(rowTexts) : []),
    ...(shows('good-to-know') ? view.goodToKnow.map(({ html }) => html) : []),
    ...view.precautions
      .filter(({ id }) => shows(id))
      .flatMap(({ groups }) =>
        groups.flatMap(({ texts: said }) =>
          said.map((text) => (typeof text === 'string' ? text : text.heading + text.html)),
        ),
      ),
    ...(shows('questions') ? view.questions.map(({ html, names }) => html + names) : []),
  ]
  const letters = texts.reduce((sum, text) => sum + text.replace(/<[^>]*>/g, '').length + LINE, 0)
  return Math.ceil((FIXED_SHEETS + letters / LETTERS_A_SHEET) * (largePrint ? LARGE : 1))
}

/** How many sheets the short print takes: 2, or 3 where there are very many signs. */
export function shortPageCount({ help }: MyTreatmentView, { largePrint }: TreatmentChoice): number {
  const words = [...help.ownMore.map((line) => line.words), ...help.doNotTakeMore]
  const letters = words.reduce((sum, line) => sum + line.length + LINE, 0)
  return (letters > LETTERS_OF_SIGNS ? 3 : 2) * (largePrint ? 2 : 1)
}

/** A line that ends early takes as much room as a few words more. */
const LINE = 30

function rowTexts({ bands }: GroupView): string[] {
  return bands.flatMap(({ rows, milder }) =>
    [...rows, ...milder].flatMap(({ name, act, calm, texts }) => [
      `${name} ${act ? `${act.call} ${act.says}` : calm}`,
      ...texts.map(({ own, when }) => `${own ?? ''} ${when.map(({ text }) => text).join(' ')}`),
    ]),
  )
}
