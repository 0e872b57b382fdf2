import { fold, stem } from './fold-words.ts'
import type { SearchIndex, Term } from './open-search-index.ts'
import { isSmall } from './small-words.ts'

/** Words that often stand beside a name and are no part of it: how it is given, its salt, what is asked of it. */
const FILLER = new Set(
  'mg mcg g ml iu unit tablet tablets capsule capsules pill pills infusion drip injection injections inj jab iv sc oral pump implant syringe pen pens prefilled chemo chemotherapy treatment therapy regimen protocol medicine medication drug cancer dose dosage brand generic biosimilar modified cycle cycles weekly daily day days week weeks month monthly times course leaflet information info hydrochloride hcl sodium disodium phosphate citrate mesilate mesylate acetate accord hospira pfizer sandoz teva'
    .split(' ')
    .flatMap((word) => [fold(word), stem(fold(word))]),
)

/**
 * The words beside a matched name that no page knows, as they were typed: "emtansine" of "trastuzumab emtansine", where only trastuzumab was found. They may make it the name of another medicine.
 * An empty string where there are none. Words further away ("alcohol with capecitabine") are no part of a name.
 */
export function wordsBeyond(index: SearchIndex, query: string, { keys }: Term): string {
  const typed = (query.match(/[\p{L}\p{N}'’]+/gu) ?? [])
    .map((text) => ({ text, word: fold(text) }))
    .filter(({ word }) => word !== '')
  // The last word may not be finished: "tamoxifen musc" is on its way to "muscles".
  const last = /[\p{L}\p{N}]$/u.test(query) ? typed.at(-1) : undefined
  const begun = (one: { word: string }) =>
    one === last &&
    index.words.keys.some((key, at) => key.startsWith(one.word) && ofAName(index, index.words.terms[at]))
  const own = ({ word }: { word: string }) => keys.includes(index.vocabulary.familyOf(word))
  const beyond = (one: { word: string }) => isUnknown(index, one.word) && !begun(one)
  for (const [at, one] of typed.entries()) {
    if (!own(one)) continue
    let from = at
    let to = at + 1
    while (from > 0 && beyond(typed[from - 1]!)) from--
    while (to < typed.length && beyond(typed[to]!)) to++
    const found = typed.slice(from, to).filter(beyond)
    if (found.length > 0) return found.map(({ text }) => text).join(' ')
  }
  return ''
}

function isUnknown(index: SearchIndex, word: string): boolean {
  const { families, words, wholes, vocabulary } = index
  if (FILLER.has(word) || isSmall(word) || /^\d+(?:m?g|mcg|ml|iu)?$/.test(word) || wholes.at.has(word)) return false
  if (/^[a-z]$/.test(word)) return true
  return (
    !ofAName(index, families.get(vocabulary.familyOf(word))) && !ofAName(index, words.terms[words.at.get(word) ?? -1])
  )
}

/** Whether a page is about one of these terms: "liposomal" is only known from forms that no page is about, and beside another name it tells of another form. */
function ofAName({ terms, entries }: SearchIndex, numbers: readonly number[] = []): boolean {
  return numbers.some((number) => {
    const { why, entry } = terms[number]!
    return why !== 'form' && entries[entry]!.kind !== 'elsewhere'
  })
}
