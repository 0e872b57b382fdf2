import { dangerSigns } from './danger-signs.ts'

/** What may be said of a sign of danger: that it can happen, what it means, how often, that it is serious. All else makes little of it. */
const MODAL = String.raw`(?:can|may|might|could)`
const ALSO = String.raw`(?:(?:also|still|even|sometimes|often|usually|always|later|first|suddenly|quickly|never|not|only|then|all|both|mostly|far|much|very|so|too|rarely|again) )*`
const BE_ALLOWED = String.raw`(?:an?|the|one|some|among|what|how|why|where|when|signs?|more|less|most|likel\w+|rar\w+|uncommon|seen|found|caused|linked|treated (?:in|by|early|with (?:a |an |blood|antibiotics|injections|medicines|oxygen|steroids|drips?))|given|checked|noticed|serious|severe|dangerous|urgent|emergenc\w+|different|new|sudden|worse|bad|hard|frightening|high\w*|low\w*|due|very|due to|drained|prevented|missed|part of an? (?:\w+ )?(?:reaction|infection|illness)|felt|mistaken|confused|signs|red|sore|swollen|possible|unlikely|blood|eas(?:y|ier) to (?:see|miss|notice|feel|spot)|hard\w* to|in|on|at|after|during|from|\d)`
const ALLOWED = new RegExp(
  [
    String.raw`^${MODAL} ${ALSO}be ${ALSO}${BE_ALLOWED}\b`,
    String.raw`^${MODAL} ${ALSO}(?!be\b|help|wait|pass|settle|improve|ease|go\b|stop|clear|fade|heal|wear|get better|resolve|right itself)[a-z]+`,
    String.raw`^(?:is|are|was|were|does|do|did|${MODAL} be) (?:not|never)\b`,
    String.raw`^(?:eases?|settles?|gets? (?:less|better|milder)|improves?|goes) (?:\w+ )?(?:as|with|over|after) (?:the |your |later )?(?:treatment|time|first|few|dos)`,
    String.raw`^(?:is|are|was|were|has been|have been) ${ALSO}${BE_ALLOWED}\b`,
    String.raw`^(?:means? (?!nothing|little|no\b|only|that you (?:need|are|should))|causes?|needs? (?!only|no\b|a (?:rest|drink|nap|sleep))|happens?|happened|occurred|started|began|starts?|begins?|follows?|makes?|has|have|had|gets? worse|comes? (?:back|on|with|in|after|before|and|on suddenly|\d)|comes? from (?:an?|the|your) (?:clot|heart|lungs?|infection|bleed|brain|liver|tumour|cancer)|lasts?|affects?|leads?|spreads?|says?|shows?|must|should (?:always )?be (?:checked|told|reported|seen|treated)|will|does not (?:always )?(?:mean (?:that )?you|come|happen|show|cause)|do not (?:always )?(?:come|happen|show|cause|mean (?:that )?you)|occurs?|develops?|depends?|differs?|rises?|feels? like|looks? like|hurts?|can)\b`,
  ].join('|'),
  'i',
)
const VERB = String.raw`(?:can|may|might|could|is|are|was|were|has|have|had|should|must|will|does|do|needs?|means?|causes?|happens?|starts?|begins?|follows?|makes?|comes?|goes|gets?|passes|settles?|lasts?|shows?|leads?|clears?|improves?|eases?|wears?|stops?|resolves?|heals?|fades?|affects?|feels?|looks?|hurts?|depends?)`

/** "It", for the sign of the sentence before. */
const PRONOUN = new RegExp(
  String.raw`^((?:it|this|that|they|these|most of (?:it|these|them))) (?:${ALSO})(?=(?:${VERB}|ease|settle|pass|go|clear|improve|stop|heal|fade|resolve|wear|matter|disappear|happened|soon|quickly)\b)`,
  'i',
)
const SUBJECT = new RegExp(String.raw`^(?:[^:]{3,60}: )?([^,.;:?]*?) (?=${VERB}\b)`)
/** Subjects that only hold a sign: "the chance of a stroke", "people who have seizures". */
const OTHER_SUBJECT =
  /^(?:if|when|do not|never|because|which|what|your temperature|in|at|for|with|most|some|many|people|you|your (?:team|nurse|doctor)|this|it|they|there|tell|call|ask)\b|\b(?:chance of|that|who|which|when|where|or your)\b/i

/**
 * The words that are said of a sign of danger which is the subject of its sentence, where they make little of it.
 * `standsForIt`: true where a pronoun may stand for the sign of the sentence before.
 */
export function doubtfulPredicate(
  sentence: string,
  standsForIt: boolean,
): { words: string; index: number } | undefined {
  const found = standsForIt ? PRONOUN.exec(sentence) : SUBJECT.exec(sentence)
  if (!found || !/^[A-Z]/.test(sentence)) return undefined
  if (!standsForIt && (OTHER_SUBJECT.test(found[1]!) || dangerSigns(found[1]!).length === 0)) return undefined
  const predicate = sentence.slice(found[0].length)
  return ALLOWED.test(predicate) ? undefined : { words: predicate, index: found[0].length }
}
