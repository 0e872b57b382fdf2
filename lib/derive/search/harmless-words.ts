/**
 * Parts of a folded search that hold a help word and tell of nothing wrong. A row must name the thing itself: "fit to fly" is one, "fit for" is none ("fit for five minutes" is a seizure).
 * Words that stand beside such a part still count: "fever after flu jab" is a fever.
 */
const HARMLESS: readonly RegExp[] = [
  /\bblood (?=(?:test|pressure|count|sugar|thinner|result|transfusion|cell|group|level|cancer|donor|donation|sample|form)s?\b)/g,
  /\b(?:keep|keeping|kept|get|getting|stay|staying|physically) fit\b/g,
  /\bfit (?:to (?:fly|work|travel|drive|return|go|swim|exercise|start|have)|for (?:work|travel|treatment|chemo(?:therapy)?|surgery|flying|purpose)|notes?|enough|and (?:well|healthy|active|strong))\b/g,
  /\bfitness\b/g,
  /\bfitted (?:for|with) (?:an? |my |the |new )*(?:wig|bra|picc|line|port|pump|mask|prosthesis|brace|hearing aid|stockings?|pacemaker)\b/g,
  /\bfitted (?=(?:kitchen|wardrobe|carpet|sheet|hat|bra)s?\b)/g,
  /\bflu (?:(?:and|or) covid (?:\d+ )?)?(?:jabs?|vac|vaccin\w*|shots?|boosters?|injections?|immunisations?|clinics?|season)\b/g,
  /\b(?:jabs?|vaccin\w*|shots?|boosters?|injections?|immunisations?) (?:for|against) (?:the )?flu\b/g,
  /\bbreathing (?:exercises?|techniques?|lessons?|apps?)\b/g,
  /\byellow (?:fever (?=(?:jab|vaccin))|(?=(?:card|tablet|pill|capsule|medicine|liquid|sticker|bag|bin|nail)s?\b))/g,
  /\bcollapsed (?=veins?\b)/g,
  /\bbreath (?=(?:mint|freshener|spray)s?\b)/g,
  /\b(?:colou?r blind(?:ness)?|(?:window|roller|vertical|venetian|roman) blinds?|blinds|blind (?=(?:trial|study|date|cord)s?\b))\b/g,
  /\bstroke (?=(?:rehab(?:ilitation)?|unit|ward|survivor|association|club|prevention)s?\b)/g,
  /\binfection (?=(?:control|prevention)\b)/g,
  /\b(?:room|fridge|store|storage|oven|bath|water) temperature\b/g,
]

/** What stands before a seizure, and not before the state of being fit: "he had a fit and well after …". */
const A_FIT = /\b(?:a|another|first|second|last|his|her|my|had|has|have|having|big|small|epileptic) $/

/** Searches that are only a mild trouble, with nothing beside it that says how bad, how fast or what else: the page of the effect answers them. */
const MILD =
  /^(?:(?:i|im|ive|have|having|had|been|got|get|getting|a|an|the|my|of|some|bit|little|slight|slightly|mild|why|am|do|is|it|normal|to) )*(?:(?:tummy|tum|belly|stomach) ?aches?|put(?:ting)? on (?:some |a bit of |a little )?weight)$/

/** "Put on weight" has the words of "cannot put weight on a leg" and means another thing. */
const WEIGHT_GAIN = /\bput(?:ting)? on (?=(?:some |a lot of |lots of |so much |too much |more |extra )?weight\b)/g

/** A folded search without the parts that tell of nothing wrong; weight that is put on is gained. */
export function withoutHarmless(folded: string): string {
  if (MILD.test(folded)) return ''
  const drop = (left: string, part: RegExp) =>
    left.replace(part, (found: string, at: number) =>
      found.startsWith('fit ') && A_FIT.test(left.slice(0, at)) ? found : ' ',
    )
  return HARMLESS.reduce(drop, folded).replace(WEIGHT_GAIN, 'gain ').replace(/ +/g, ' ').trim()
}
