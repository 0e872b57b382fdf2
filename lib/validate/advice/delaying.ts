import { type AdviceRow, CALL, COUNT, DAY, LATER, PLAIN_CALL, rowsOf, TIME } from './advice-row.ts'

const GOES_ON = String.raw`(?:lasts|(?<!you )last|stays?|go(?:es)? on|gone on|carries on|continues?|persists?|drags? on|are still|is still|still|does not (?:settle|go|pass|wear|ease|clear|get)|do not (?:settle|go|pass|wear|ease|clear))`
const IT = String.raw`(?:it|they|this|that|the \w+|your \w+|you)`
/** Drips, driving and tests can wait, and "until they tell you" is a call. */
const OTHER_WAIT =
  /\b(?:not drive|driving|swim|vaccin|until (?:your|the) next (?:\w+ )?(?:dose|tablet|capsule)|until (?:they|your team|the team|the nurse|your nurse|a (?:nurse|doctor)) (?:tells?|says?))/i

/** Words that make a reader wait before they call. */
export const DELAYING: readonly AdviceRow[] = [
  ...rowsOf(
    'delayed',
    { ofSubject: true },
    String.raw`\b(?:can|could|may|will) (?:safely )?(?:wait|be left|be mentioned|be told|be reported|be put off|be raised|be discussed)\b`,
    String.raw`\bshould (?:settle|pass|ease|stop|go) (?:down )?(?:within|in|after)\b`,
  ),
  ...rowsOf(
    'delayed',
    { unless: OTHER_WAIT },
    // Waiting itself
    String.raw`\b(?<!while you |for you to )wait(?:ing)? (?:and see|(?:for )?(?:another )?(?:${COUNT}|another) ${TIME}|until|till|to see|before you|for (?!(?:the |an )?(?:ambulance|results?|help|blood)))`,
    String.raw`\b(?:leave|leaving|left) (?:her be|him be|them be|it|this|that|them|\w+ for|\w+ until)\b(?:[^.;]{0,20}\b(?:until|till|for|overnight|alone)\b)?`,
    String.raw`\b(?:hold(?:ing)? off|(?<!\bbe |\bbeen )put(?:ting)? (?:it |this )?off|delay(?:ing)?|postpon(?:e|ing))\b`,
    String.raw`\bsleep (?:on it|it off)\b|\b(?:have|take) (?:a |your )?(?:sleep|nap)\b`,
    String.raw`\bsee (?:how (?:you|it|they|things|he|she)|whether it|if (?:it(?! has stopped)|they|this|you|the \w+))\b`,
    String.raw`\bgive (?:it|this|them) (?:${COUNT} ${TIME}|time)\b`,
    String.raw`\b(?:no|not any|without|in no) (?:hurry|rush)\b|\btake your time\b(?! with)|\byou have (?:plenty of )?time\b`,
    String.raw`\b(?:watch|monitor|observe|keep an eye on) (?:it|this|them|him|her|the \w+|your \w+)\b`,
    String.raw`\btry again (?:tomorrow|the next day|later|in)\b|\bcheck (?:it|them|this) again\b`,
    String.raw`\buntil (?:it (?:goes|gets|passes|stops|eases|heals|settles|is over)|you feel|the (?:bag|drip) (?:is|has)|the nurse (?:comes|visits)|${DAY}|(?:your|the) (?:next|clinic))`,
    String.raw`\b(?:rest|lie down|stay in bed|drink|sip|try|use|take|eat)\b[^.;,]{0,30}\bfor ${COUNT} (?:hours?|days?|nights?|weeks?)\b`,
    String.raw`\bkeep an eye on you\b|\bsay nothing\b|\bdo nothing\b|\bkeep (?:it|this) to yourself\b|\bgo without\b|\b(?:how you feel|feel) later\b`,
    // A call at another time
    String.raw`\b${CALL}\b[^.;]{0,45}\b${LATER}`,
    String.raw`\b(?:tomorrow|in the morning|next week|on monday|after the weekend|one day|at your next \w+)\b[^.;]{0,25}\b(?:tell|ring|phone|call|mention)\b`,
    String.raw`\b${CALL}\b[^.;]{0,45}\bwhen (?:it|that|this) (?:quietens|calms|dies|settles|eases|passes|is over)`,
    String.raw`\b(?:looked at|seen to|dealt with|checked) (?:when you next|at your next|next time|later)\b|\bso give it time\b`,
    String.raw`\bon the day (?:it|the \w+) (?:is|are) due\b`,
    // A call on a condition that the danger does not have
    String.raw`\bonly (?:${PLAIN_CALL}|get help|worth)\b[^.;]{0,50}\b(?:if|when|once|after)\b|\b${PLAIN_CALL}\b[^.;]{0,40}\bonly (?:if|when|once|after)\b`,
    String.raw`\b${CALL}\b[^.;]{0,45}\b(?:if|when|once) ${IT}(?: \w+)? ${GOES_ON}`,
    String.raw`\b(?:if|when|once) (?:the |your )?\w*(?:fever|temperature|it|shivering|pain|this)\b (?:lasts|(?<!you )last|stays?|goes on|is still|has gone on|persists?) [^.;]{0,25}\b(?:${TIME})`,
    String.raw`\b(?:if|when) you are still\b[^.;]{0,30}\bafter\b`,
    String.raw`\bhappens more than once\b|\bunless you have (?:another|more)\b|\b(?:if|when) it (?:happens|comes) (?:again|back)\b`,
    String.raw`\b${CALL}\b[^.;]{0,30}\b(?:if|when|once) you have (?:been|had)\b[^.;]{0,30}\bfor (?:more than |over |longer than )?(?:${COUNT}|an?|\d+) (?:hours?|days?|weeks?)\b`,
    String.raw`\b(?:999|A&E|ambulance)\b[^.;]{0,40}\b(?:only if|unless|if they do not|if it does not)\b`,
    // Something else first
    String.raw`(?<!\b(?:may|might|team|nurse) )\b(?:lie|sit|rest|sleep|let|have|try|finish|carry|take)\b[^.;]{0,50}\b(?:(?<!\b(?:call|phone|ring|tell them|check) )first(?=[.,]|$)|before you (?:ring|call|phone|decide|tell))\b`,
    String.raw`\b(?:before|and then) (?:you )?(?:calling|decide|ringing|phoning)\b|\bonce you have tried\b`,
  ),
]
