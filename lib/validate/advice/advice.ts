import type { AdviceKind, AdviceRow } from './advice-row.ts'
import { BELITTLING } from './belittling.ts'
import { dangerSigns } from './danger-signs.ts'
import { DELAYING } from './delaying.ts'
import { openingOrder, orderAfterCondition } from './orders.ts'
import { NO_REMEDY, SELF_TREATMENT } from './self-treatment.ts'
import { doubtfulPredicate } from './sign-predicate.ts'
import { type Above, ANY_ADVICE, type Situation, situationsIn } from './situations.ts'
import { SOFTENING } from './softening.ts'
import { TOO_LOW, WRONG_PLACES } from './wrong-places.ts'

/** Advice that harms, and the sign of danger that it is given for. */
export interface HarmfulAdvice {
  kind: AdviceKind
  words: string
  index: number
  sign: string
}

type Found = Pick<HarmfulAdvice, 'kind' | 'words' | 'index'>

const ROWS: readonly AdviceRow[] = [...DELAYING, ...SOFTENING, ...BELITTLING, ...SELF_TREATMENT, ...WRONG_PLACES]

/** Words before the advice that deny it, or that speak of what people should not think. */
const DENIED =
  /\b(?:not|never|don't|nor|without|instead of|rather than|no longer)(?: [\w']+){0,2},? $|\b(?:never|not) (?:leave|wait|save|keep|delay|put)\b[^.;:,]*$|\b(?:do not|never|must not|should not)\b[^,.;:]*\b(?:or|to) $|\b(?:do not|never) (?:think|assume|believe|expect|say|hope)\b[^.;:]*$/i
/** "Do not drive, use tools or …" */
const LIST_DENIED = /^do not (?!worry|panic)[^.;]*, $/i
/** Somebody else does it. */
const OTHERS =
  /(?<!\b(?:tell|ask|call|ring|phone|see|until|let|bother) (?:your |the |a )?)\b(?:team|doctors?|nurses?|hospital|they|she|he|surgeon|midwife|pharmacist|clinic|ward)(?: \w+){0,9} $/i
/** Words that stand for the sign of the sentence before. */
const STANDS_FOR_IT =
  /^(?:(?:and|but|so|then|or|because|that|which|who) )*(?:it|this|that|they|these|those|which|both|you|most|nearly all|there|all of this)?\b\W*(?:(?:is|are|can|may|will|usually|often|most|almost|always|probably|not|also|all) ?)*$/i
/** An order that is about something else: "If your mouth is dry, …" after a sentence on fever. */
const OTHER_CONDITION = /\b(?:if|when|whenever|for|before|while)\b/i

/** The first harmful advice of a text about a sign of danger in the same sentence, in the one before, or above the text. */
export function harmfulAdvice(
  text: string,
  above: Above = { words: '', kinds: ANY_ADVICE },
): HarmfulAdvice | undefined {
  for (const situation of situationsIn(text, above)) {
    const found = orderIn(situation) ?? predicateIn(situation) ?? rowIn(situation)
    if (found) return { ...found, index: situation.start + found.index, sign: situation.signs[0]!.words }
  }
  return undefined
}

/** An order that is no call. */
function orderIn({ sentence, own, signs, around, isCalled, wasCalled, kinds }: Situation): Found | undefined {
  if (isCalled || wasCalled || NO_REMEDY.test(around) || !kinds.has('self-treated')) return undefined
  const isAboutIt = own.length > 0 || !OTHER_CONDITION.test(sentence)
  const order =
    (own.length > 0 ? orderAfterCondition(sentence) : undefined) ?? (isAboutIt ? openingOrder(sentence) : undefined)
  return order && !signs.some((sign) => sign.own?.test(order.words)) ? { kind: 'self-treated', ...order } : undefined
}

/** Something said of the sign that makes little of it. */
function predicateIn({ sentence, own, isCalled, kinds }: Situation): Found | undefined {
  if (isCalled || !kinds.has('belittled')) return undefined
  const predicate = doubtfulPredicate(sentence, own.length === 0)
  return predicate && { kind: 'belittled', ...predicate }
}

/** One of the ways to say it that are known. */
function rowIn(situation: Situation): Found | undefined {
  const { sentence, own, signs, isCalled, wasCalled, kinds } = situation
  const isBesideCall = isCalled || (wasCalled && own.length === 0)
  const isEmergency = signs.some(({ tier }) => tier === 'emergency')
  for (const row of isEmergency ? [...TOO_LOW, ...ROWS] : ROWS) {
    if ((isBesideCall && row.rightBesideCall) || !kinds.has(row.kind)) continue
    for (const match of sentence.matchAll(row.pattern))
      if (isMeant(row, match, situation)) return { kind: row.kind, index: match.index, words: match[0].trim() }
  }
  return undefined
}

function isMeant(row: AdviceRow, match: RegExpExecArray, { sentence, signs, around }: Situation): boolean {
  const leadUp = sentence.slice(0, match.index)
  if (DENIED.test(leadUp) || row.unless?.test(around)) return false
  if ((row.kind === 'delayed' || row.kind === 'self-treated') && OTHERS.test(leadUp)) return false
  if (row.kind === 'self-treated' && LIST_DENIED.test(leadUp)) return false
  const words = sentence.slice(match.index, match.index + match[0].length + 8)
  if (signs.some(({ own }) => own && isOwn(own, row.kind, words, sentence))) return false
  return !row.ofSubject || isOfSign(leadUp)
}

/** A person who feels faint sits down "until it passes": the first aid is right, and so is its end. */
function isOwn(own: RegExp, kind: AdviceKind, words: string, sentence: string): boolean {
  return kind === 'self-treated'
    ? own.test(words)
    : kind === 'delayed' && /^until it /i.test(words) && own.test(sentence)
}

/** True where the last clause before the words is about the sign. */
function isOfSign(leadUp: string): boolean {
  const clause = /[^,;:(?]*$/
    .exec(leadUp)![0]
    .replace(/^.* but /, '')
    .trim()
  return STANDS_FOR_IT.test(clause.replace(/^.* and /, '')) || dangerSigns(clause).length > 0
}
