import type { AdviceKind } from './advice-row.ts'
import { type DangerSign, dangerSigns } from './danger-signs.ts'

/** Words that stand over a text and that it may speak of, such as a heading; and the kinds of advice that would be about them. */
export interface Above {
  words: string
  kinds: ReadonlySet<AdviceKind>
  /** True where words beside the text, such as the next of its steps, ask for the right help. */
  isCalled?: boolean
}

/** A sentence that stands by a sign of danger. */
export interface Situation {
  sentence: string
  /** Where it starts in its text. */
  start: number
  /** The signs of the sentence itself. */
  own: readonly DangerSign[]
  /** What it is about: its own signs, else those of the sentence before; emergencies alone where there are any. */
  signs: readonly DangerSign[]
  /** The sentence, after the one before where it is about that one. */
  around: string
  /** True where it, or the sentence after it, asks for the right help now. */
  isCalled: boolean
  /** True where the sentence before asked for it. */
  wasCalled: boolean
  /** The kinds of advice that would be about these signs. */
  kinds: ReadonlySet<AdviceKind>
}

/** Every kind of advice. */
export const ANY_ADVICE: ReadonlySet<AdviceKind> = new Set([
  'delayed',
  'softened',
  'belittled',
  'self-treated',
  'misdirected',
])

/** Where no sign is named, help itself is what may be talked away. */
const ONLY_SOFTENED: ReadonlySet<AdviceKind> = new Set(['softened'])
const HELP_NAMED = /\b(?:999|A&E|ambulance|24-hour|advice line|helpline|whether to call)\b/i

/** The right place, called now. */
const CALLS =
  /\b(?:call|ring|phone|dial|go to|tell|contact|get to)(?: for)? (?:999|an ambulance|the ambulance|(?:your |the )?(?:nearest )?A&E|your (?:hospital's )?(?:24-hour |advice )*(?:line|helpline)|the (?:24-hour |advice )*(?:line|helpline)|your (?:cancer )?team|your nurse|the nurse|them|us|at once|now|before)|\b(?:so|and|but|always) (?:always )?(?:call|phone|ring)\b|\b(?:999|needs? an? (?:\w+ )?|call for) (?:call|help)\b|\bneeds? a call\b/i
/** What makes it a call on a condition, or a call later. */
const NOT_NOW =
  /\b(?:if (?:it|they|that|this|the \w+) (?:(?:does|do) not (?!stop)|is still|lasts?|stays?|goes on|gets?|comes|keeps?|has not|continues?|persists?)|only|once|unless|when (?:it|you feel|you are)|after|leave a message|tomorrow|in the morning|later|perhaps|might|may want|need not|not (?:have|need) to)\b/i

/** The sentences of a text that stand by a sign of danger: in the sentence, in the one before, or above the text. */
export function situationsIn(text: string, above: Above): Situation[] {
  const sentences = [...text.matchAll(/\S[^]*?(?:[.?!](?=\s|$)|$)/g)]
  return sentences.flatMap(({ 0: sentence, index: start }, place) => {
    const own = dangerSigns(sentence)
    const before = place === 0 ? above.words : sentences[place - 1]![0]
    const signs = gravest([own, dangerSigns(before), helpNamed(sentence)].find((found) => found.length > 0) ?? [])
    if (signs.length === 0) return []
    return {
      sentence,
      start,
      own,
      signs,
      around: own.length > 0 ? sentence : `${before} ${sentence}`,
      isCalled: isCall(sentence) || isCall(sentences[place + 1]?.[0] ?? ''),
      wasCalled: above.isCalled === true || (place > 0 && isCall(before)),
      kinds:
        own.length > 0
          ? ANY_ADVICE
          : dangerSigns(before).length === 0
            ? ONLY_SOFTENED
            : place === 0
              ? above.kinds
              : ANY_ADVICE,
    }
  })
}

function helpNamed(sentence: string): DangerSign[] {
  const named = HELP_NAMED.exec(sentence)
  return named ? [{ tier: 'urgent', own: undefined, words: named[0], index: named.index }] : []
}

/** What helps against a lesser sign is not for an emergency. */
function gravest(signs: readonly DangerSign[]): readonly DangerSign[] {
  const emergencies = signs.filter(({ tier }) => tier === 'emergency')
  return emergencies.length > 0 ? emergencies : signs
}

/** True for a sentence that asks for the right help now. */
export function isCall(sentence: string): boolean {
  return CALLS.test(sentence) && !NOT_NOW.test(sentence)
}
