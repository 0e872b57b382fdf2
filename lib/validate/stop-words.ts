import { leadUpTo } from './word-folding.ts'

/** Advice to stop a medicine or to change how much of it is taken, and the words before it that make it something else. */

const MEDICINE = String.raw`(?:medicines?|tablets?|capsules?|pills?|treatments?|chemotherapy|immunotherapy|injections?|patch(?:es)?|pump|drips?|doses?|steroids?)`
const OWN = String.raw`(?:your|the|this|that|these|those|all|both|any|it|them)`

const ADVICE: readonly RegExp[] = [
  /\bstop (?:taking|using|having) (?!part\b|off\b|care\b|(?:your |the )?(?:periods?|sex|contracepti|condoms?|birth control|hot flushes|side effects|symptoms|a (?:bath|shower|baby)|children|problems|pain))/gi,
  new RegExp(
    String.raw`\b(?:stop|pause|restart|leave out|leave off|miss out|come off|go off|quit|give up) ${OWN} (?:[a-z]+ )?${MEDICINE}\b(?! (?:that )?you (?:have )?missed)`,
    'gi',
  ),
  new RegExp(
    String.raw`\b(?:skip|halve|double|increase|reduce|lower|raise|change|cut(?: down)?|omit|miss|leave out|miss out) (?:${OWN}|a|an|one|some|your own|a few days of|a day of) (?:next |daily |usual |morning |evening |[a-z]+ )?(?:dose|doses|tablets?|capsules?|steroids)\b(?! (?:that )?you (?:have )?missed)`,
    'gi',
  ),
  new RegExp(
    String.raw`\btake (?:a double|double|an extra|another|half|half of|half a|fewer|more|less|twice) (?:of )?(?:the |your |a |as many |as much )?(?:[a-z]+ )?(?:doses?|tablets?|capsules?|medicine)\b`,
    'gi',
  ),
  /\b(?:fine|ok|okay|safe|all right) to (?:miss|skip|leave out|stop|pause) (?:a|an|the|your|one|it|them|taking)\b/gi,
  new RegExp(
    String.raw`\b(?:stopping|skipping|halving|doubling|pausing|leaving out|missing out) (?:${OWN}|a|one) (?:[a-z]+ )?${MEDICINE}\b|\btaking (?:fewer|half|double|extra) (?:of |the |your )*(?:[a-z]+ )?(?:doses?|tablets?|capsules?)\b`,
    'gi',
  ),
  new RegExp(
    String.raw`\b(?:take|have) (?:your|the) ${MEDICINE} (?:every other day|every second day|less often|more often)\b|\b(?:have|take) a (?:[a-z]+ )?(?:rest|break|holiday) from (?:your|the) (?:[a-z]+ )?${MEDICINE}\b`,
    'gi',
  ),
]
/** "Stop capecitabine": the name decides, so the words after are held against the names of the site. */
const STOP_NAMED = /\b(?:stop|pause|skip|come off) ((?:[a-z-]+)(?: [a-z-]+)?)/gi
const DO_NOT_TAKE = new RegExp(
  String.raw`\b(?:do not|don't) (?:take|have) (?:any more |more |any )?(?:(?:of )?${OWN} )?(?:next )?(?:it|them|medicine|tablets?|capsules?|doses?|treatment)(?: at all)?,? (?:if|when|while|on days|until|for (?:a|an|\d+|one|two|some))\b`,
  'i',
)

const WHO_MAY = String.raw`(?:team|doctors?|nurses?|pharmacists?|hospital|clinic|surgeon|dentist|specialist|gp|they|he|she|we)`
/** The words before the advice say that it is not the reader's to do, or deny it. */
const NOT_ADVICE: readonly RegExp[] = [
  // "do not stop", "never double", "you must not suddenly skip", "do not take a double dose"
  /\b(?:do|must|should|may|can|could|need|will|would|to) ?(?:not|n't) (?:ever |suddenly |just |simply |also )?$|\b(?:cannot|don't|never|without|instead of|rather than|not)(?: to| ever| suddenly| just)? $|\b(?:do|must|should) not (?:[a-z]+ ){1,4}or $|\bnever (?:[a-z]+ ){1,4}or $/i,
  // "if you stop", "before you skip": a case, not advice
  /\b(?:before|if|when|whenever|after|once|since|unless|because|that) (?:you|they|people|someone)(?: have to| need to| want to| had to| suddenly| ever)? $|\b(?:how|when|whether|where|why) (?:to|you) $/i,
  // "People who stop early": what some do, not what the reader is told to do
  /\b(?:people|men|women|person|who)(?: who)?(?: may| might| can)?(?: have to| need to| had to)? $/i,
  // "Your team may pause", "your team tells you to stop", "ask your team if you should stop"
  new RegExp(
    String.raw`\b${WHO_MAY} (?:also |often |usually |sometimes )?(?:may|might|can|will|could|would|must|often|usually|sometimes|need|needs|want|wants|tells?|asks?|advises?|says?|decides?|has|have|does|do)\b(?:(?!\b(?:so|but|then|and you|if you|you can|you may|you should|you could)\b)[^.;:])*$`,
    'i',
  ),
  /\b(?:ask|check|agree|discuss|decide|talk|speak)\b[^.;:]*\b(?:if|whether|when|about|how)\b[^.;:,]*$/i,
]
/** "Do not take more tablets until you have spoken to your advice line": a call first, and right. */
const CALL_FIRST =
  /\b(?:until|before|unless) (?:(?:you|your|the|a|an|they|have|has|had|team|doctor|nurse|hospital|advice line|24-hour) ?)+(?:spoken|speak|talked|talk|phoned|phone|called|call|asked|ask|told|tells?|says?|said|agreed?|checked|know)\b|\bif (?:your team|you (?:have been|are|were) told)\b/i

/** Most texts have none of the verbs. */
const ANY =
  /stop|paus|restart|leav|miss|come off|go off|quit|give up|skip|halv|doubl|increase|reduce|lower|raise|change|cut|omit|tak|\bhave\b|\buse\b/i

/** Where a text advises to stop or change a medicine, or undefined. `medicines` holds the ids of medicines, such as zoledronic-acid. */
export function stopAdvice(
  text: string,
  medicines: ReadonlySet<string>,
): { index: number; length: number } | undefined {
  if (!ANY.test(text)) return undefined
  for (const pattern of ADVICE)
    for (const match of text.matchAll(pattern))
      if (isAdvice(text, match.index)) return { index: match.index, length: match[0].length }
  for (const match of text.matchAll(STOP_NAMED)) {
    const [words, name = ''] = match
    // "Some medicines stop ibrutinib from working well" stops nothing that the reader takes.
    if (/ from$/i.test(name) || / from\b/.test(text.slice(match.index + words.length, match.index + words.length + 6)))
      continue
    const id = name.toLowerCase().replace(' ', '-')
    if ((medicines.has(id) || medicines.has(name.toLowerCase().split(' ')[0]!)) && isAdvice(text, match.index))
      return { index: match.index, length: words.length }
  }
  const refused = DO_NOT_TAKE.exec(text)
  if (refused && !CALL_FIRST.test(sentenceFrom(text, refused.index)))
    return { index: refused.index, length: refused[0].length }
  return undefined
}

function isAdvice(text: string, index: number): boolean {
  const leadUp = leadUpTo(text, index)
  return !NOT_ADVICE.some((pattern) => pattern.test(leadUp))
}

function sentenceFrom(text: string, index: number): string {
  return /^[^.?]*/.exec(text.slice(index))![0]
}
