import { dangerSigns } from './danger-signs.ts'

const PAINKILLER = String.raw`(?:paracetamol|ibuprofen|aspirin|painkillers?|co-codamol|naproxen|steroids?(?: tablets?)?|cold and flu (?:remed\w+|tablets?))`
const FEVER = String.raw`(?:temperature|fever(?:ish)?)`
const READ = String.raw`(?:check|take|measure|read|test)`

/** Cooling down before a reading: nothing else in the sentence makes that right. */
const COOLING =
  /\b(?:cool|fan|cold (?:flannel|cloth|drink|shower|bath|flannel)|ice)\b[^.;]{0,45}\bbefore you (?:check|take|measure) (?:it|(?:your|the) temperature)\b/gi

/** Ways to hide a temperature, whatever else the sentence says. */
const MASKING: readonly RegExp[] = [
  new RegExp(
    String.raw`\b${PAINKILLER}\b[^.;]{0,50}\b(?:keeps?|brings?|stops?|prevents?|lowers?|reduces?|gets?|sorts?|wards?|holds?|settles?|controls?|treats?|cools?|helps?|so that you do not|without)\b[^.;]{0,30}\b${FEVER}\b`,
    'gi',
  ),
  new RegExp(
    String.raw`\b(?:treat|bring|lower|reduce|control|settle|get)\b[^.;]{0,25}\b${FEVER}\b[^.;]{0,15}\bwith ${PAINKILLER}\b`,
    'gi',
  ),
  new RegExp(
    String.raw`\b${PAINKILLER}\b[^.;]{0,40}\b(?:then|before|and)(?: you)? ${READ} (?:your|the) temperature\b`,
    'gi',
  ),
  new RegExp(
    String.raw`\b${READ} (?:your|the) temperature\b[^.;]{0,25}\b(?:after|once|when)\b[^.;]{0,25}\b${PAINKILLER}\b`,
    'gi',
  ),
  new RegExp(
    String.raw`\b${PAINKILLER} (?:is|are) (?:the |a )?(?:best|good|right|fine|usual|first)[^.;]{0,30}\b${FEVER}\b`,
    'gi',
  ),
  new RegExp(String.raw`\buntil (?:the |your )?${PAINKILLER} (?:has|have) worked\b`, 'gi'),
  COOLING,
  /\b(?:do not|don't|need not|no need to) (?:check|take|measure) (?:your|the) temperature (?:too|so|very) often\b|\b(?:check|take|measure) your temperature only (?:if|when|after)\b|\btemperature of [^.;]{0,30}\bis not (?:high|a fever)\b/gi,
  new RegExp(
    String.raw`\b(?:check|take|measure|read|test) (?:your|the) temperature\b[^.;]{0,12}\b(?:take|have|use) (?:a |some |two |2 )?${PAINKILLER}\b`,
    'gi',
  ),
  /\bno (?:point|need|use|reason)\b[^.;]{0,25}\bthermometer\b|\b(?:do not|need not|no need to) (?:need (?:to )?)?(?:own|have|buy|keep) a thermometer\b/gi,
]
/** Where the passage speaks of a fever, these hide it too. */
const WITH_FEVER: readonly RegExp[] = [
  new RegExp(String.raw`\b(?:take|have|try|use|give|swallow)\b[^.;]{0,25}\b${PAINKILLER}\b`, 'gi'),
  /\b(?:do not|don't|need not|no need to) (?:have to |need to )?(?:check|take|measure) (?:your|the) temperature\b/gi,
]
const ABOUT_FEVER = /fever|temperature|shiver|chills|hot|feel cold/i
/** A warning that they hide a temperature, a check before them, and what the team gives. */
const RIGHT =
  /\b(?:hide|mask|cover up|disguise)\b|\bcheck(?:ed|ing)? (?:your |the )?(?:temperature|it)(?: \w+)? (?:first|before)\b|\b(?:before|until|unless|only)\b[^.;]*\b(?:check|taken|measured|call|team|told|spoken)|\bbut check\b|\btemperature first\b|\b(?:call|phone|ring)(?:ed)? (?:your|the)[^.;]* (?:line|team) (?:first|before)\b|\bcheck your temperature first\b/i
const DENIED = /\b(?:not|never|instead of|rather than)(?: [\w']+){0,3} $/i
const OTHERS =
  /\b(?:team|doctors?|nurses?|hospital|they|ward|midwife)(?: \w+){0,6} $|^you (?:may|might|will|usually) (?:have )?$/i

/** Words that hide a temperature, and where they stand. */
export interface MaskedTemperature {
  kind: 'masked'
  words: string
  index: number
}

/** Where a text tells a reader to hide a temperature, or undefined. `above` holds words that it may speak of. */
export function maskedTemperature(text: string, above = ''): MaskedTemperature | undefined {
  const about = `${above} ${text}`
  if (!ABOUT_FEVER.test(about) && !/thermometer/i.test(text)) return undefined
  let start = 0
  let before = above
  for (const { 0: sentence, index } of text.matchAll(/\S[^]*?(?:[.?!](?=\s|$)|$)/g)) {
    start = index
    const feverish = dangerSigns(sentence)
      .concat(dangerSigns(before))
      .some(({ words }) => ABOUT_FEVER.test(words))
    before = sentence
    for (const pattern of feverish ? [...MASKING, ...WITH_FEVER] : MASKING)
      for (const match of sentence.matchAll(pattern)) {
        const leadUp = sentence.slice(0, match.index)
        if ((pattern === COOLING || !RIGHT.test(sentence)) && !DENIED.test(leadUp) && !OTHERS.test(leadUp))
          return { kind: 'masked', words: match[0], index: start + match.index }
      }
  }
  return undefined
}
