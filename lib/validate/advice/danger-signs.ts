/** Signs of danger as people say them: what they stand for must be called about now, so nothing beside them may make a reader wait. */

interface SignRow {
  /** An emergency is for 999, what is urgent for the 24-hour advice line. */
  tier: 'emergency' | 'urgent'
  pattern: RegExp
  /** What a person may well do about it before or beside a call: sit down when faint, drink with diarrhoea. */
  own?: RegExp
}

/** A sign as it stands in a text. */
export interface DangerSign {
  tier: SignRow['tier']
  own: RegExp | undefined
  words: string
  index: number
}

const MAY = String.raw`(?:(?:may|can|might|could|will|suddenly|also|often|sometimes) )*`
const BE = String.raw`${MAY}(?:is|are|be|feels?|gets?|goes|go|becomes?|turns?|looks?|has become|have become) (?:very |suddenly |so |too |really |badly )?`
const BELLY = String.raw`(?:tummy|stomach|belly|abdomen|abdominal)`
const POO = String.raw`(?:poos?|poops?|stools?|bowel motions?)`
const PEE = String.raw`(?:pee|wee|urine|water)`
const LIMB = String.raw`(?:legs?|arms?|calf|calves|limbs?|thighs?)`
const HARD = String.raw`(?:cannot|can't|can not|could not|unable to|not able to|hard to|difficult to|difficulty|trouble|struggl(?:e|es|ing)(?: (?:to|for|with))?)`
const MEDICINE = String.raw`(?:tablets?|capsules?|pills?|medicines?|doses?|sachets?)`
const SOMEBODY = String.raw`(?:child(?:ren)?|toddlers?|bab(?:y|ies)|grandchild|(?:son|daughter)|dog|cat|pet|someone else|somebody else|another person|anyone else|other people)`

const sign = (tier: SignRow['tier'], ...sources: string[]): SignRow[] =>
  sources.map((source) => ({ tier, pattern: new RegExp(source, 'i') }))
const signWith = (own: RegExp, tier: SignRow['tier'], ...sources: string[]): SignRow[] =>
  sign(tier, ...sources).map((row) => ({ ...row, own }))

const DANGER_SIGNS: readonly SignRow[] = [
  // Breathing, chest and heart
  ...sign(
    'emergency',
    String.raw`\bchest (?:pains?|tightness|pressure|discomfort|${BE}(?:tight|painful|heavy|sore)|${MAY}(?:hurts?|tightens?|aches?))\b|\b(?:pains?|tightness|pressure|heaviness) (?:in|across|on) (?:your |the |their )?chest\b|\btight chest\b`,
    String.raw`\b${HARD} (?:to )?(?:breathe?|breathing|get (?:your|their) breath|catch (?:your|their) breath|your breath)\b|\b(?:fight(?:ing)?|gasp(?:ing)?) for (?:breath|air)\b|\bgasping\b`,
    String.raw`\b(?:heart attacks?|cardiac arrest)\b`,
    String.raw`\b(?:lips|face|skin|fingers?) ${BE}(?:blue|grey|blotchy)\b|\b(?:blue|grey) lips\b`,
  ),
  ...sign(
    'urgent',
    String.raw`\b(?:fluid (?:on|in) (?:the|your) lungs?|breathless(?:ness)?|short(?:ness)? of breath|out of breath|wheez(?:e|es|y|ing)|breathing (?:trouble|problems?|difficult\w+)|(?:trouble|difficulty|problems) with (?:your )?breathing|breathing ${BE}(?:hard\w*|difficult|fast|worse)|cannot lie flat|breath(?:e|es|ing) (?:very )?(?:fast|quickly)|fast breathing)\b`,
    String.raw`\bheart ${MAY}beats? (?:irregularly|unevenly|fast|very fast|oddly)\b|\bheart(?:beat)? ${MAY}(?:is )?(?:races?|racing|flutters?|fluttering|pounds?|pounding|misses|miss(?:ing)? (?:a )?beats?|skips?)\b|\b(?:palpitations?|racing heart|(?:irregular|uneven|fast) heart ?beat)\b`,
  ),
  // Face, throat and allergy
  ...sign(
    'emergency',
    String.raw`\b(?:face|lips?|tongue|throat|eyelids?)(?: tingles? and| tingle and| is itchy and)?(?: feels like it is| feels as if it is)?(?: (?:or|and) (?:face|lips?|tongue|throat))? ${MAY}(?:swells?|swollen|is swelling|are swelling|closes?|closing|tightens?|(?:is|are|be|feels?|gets?|becomes?) (?:very |suddenly )?(?:swollen|tight|closed))\b|\bswell(?:ing|s|en)? (?:of|in) (?:your |the |their )?(?:face|lips?|tongue|throat|mouth)\b|\bswollen (?:face|lips?|tongue|throat)\b`,
    String.raw`\banaphyla\w+|\b(?:severe|serious|bad) (?:allergic )?reactions?\b`,
  ),
  ...sign(
    'urgent',
    String.raw`\ballergic reactions?\b|\b(?:get|have|having|into) hives\b|\b(?:feeling|sense) of doom\b|\bback pain (?:during|when)[^.;,]{0,20}\b(?:drip|infusion)\b|\brash (?:all over|on your whole)|\beyes ${BE}swollen|\b(?:itch\w*|flushed|hot|faint|shivery|unwell|dizzy|rash)\b[^.;]{0,40}\b(?:drip|infusion|injection)\b(?! site)`,
  ),
  // Brain and mind
  ...sign(
    'emergency',
    String.raw`\b(?:collaps(?:e|es|ed|ing)|unconscious|unresponsive|pass(?:es|ed|ing)? out|black(?:s|ed|ing)? out|blackouts?)\b|\b(?:cannot|can't|could not|hard to|difficult to|unable to) (?:be )?(?:wake|woken|rouse|roused|wake up)\b|\bnot wake up\b`,
    String.raw`\b(?:stroke(?:s|(?= signs?\b))?|mini-stroke)\b(?! (?:the|your|it|them|on (?:the |a |some )?(?:cream|lotion|gel)|gently|lightly|his|her)\b)|\b(?:face|mouth|smile)(?: ${MAY})? ?(?:droops?|drooping|is drooping|drops on one side)\b|\b(?:drooping|droopy) face\b|\bface[^.;,]{0,20}\bdroopy\b|\bloss of speech\b|\bwords come out (?:wrong|muddled|strange)|\b(?:numb(?:ness)?|tingling) (?:on|down|in) one side|\bone side of (?:your|the|their|his|her) (?:face|body)\b|\b(?:hand|arm|leg|side)s? suddenly (?:stops?|goes|feels?)|\b(?:arm|leg|hand)s? ${BE}(?:suddenly )?(?:weak|useless)\b|\bslur(?:s|red|ring)?\b|\b${HARD} (?:to )?(?:speak(?:ing)?|talk(?:ing)?)\b|\bspeech ${BE}(?:slurred|strange|odd|muddled)|\b(?:arm|leg|side)s? ${BE}(?:weak|numb|heavy) on one side|\bweak(?:ness)? (?:on|down|in) one side|\b(?:lose|loss of|losing|lost) (?:your |their )?(?:sight|speech|vision)\b`,
    String.raw`\b(?:seizures?|convulsions?)\b(?! (?:medicines?|tablets?))|\b(?:a fit|(?<!\b(?:that|which|it|what|who|wig|hat|cap|bra|mask|splint|ring|shoe|glove|best|still|really) )fits)\b(?! (?:well|you|your|in|into|over|under|with|around|snugly|closely|better|properly|loosely|for|enough)\b)`,
    String.raw`\bheadache that (?:came on|comes on|starts|started) (?:in a|suddenly|all at once)|\b(?:severe|sudden|worst|splitting|thunderclap|terrible)(?:, \w+)? headaches?\b|\bheadaches? (?:and|with|or) (?:a )?stiff neck\b|\bstiff neck\b`,
    String.raw`\bsuicid\w*|\bself[- ]harm\w*|\b(?:harm|hurt|hurting|harming|kill|killing) (?:yourself|themselves|himself|herself)\b|\b(?:end|ending|take|taking) (?:your|their|his|her) (?:own )?li(?:fe|ves)\b|\bend(?:ing)? it all\b|\b(?:cannot|can't) go on\b|\blife is not worth\b|\bthoughts? of dying\b|\bwish(?:ed)? (?:you were|to be) dead\b|\bbetter off dead\b|\bwant to die\b|\bfeel hopeless\b|\bno reason to live\b|\bnot want(?:ing)? to (?:live|be alive)\b`,
  ),
  ...sign(
    'urgent',
    String.raw`\b(?:muddled|seems? drunk|confus(?:ed|ion)(?! (?:about|with|by|over)\b)|delirious|disorientated|hallucinat\w+|(?:sees?|hears?|seeing|hearing) (?:things|voices))\b|\b(?:very|unusually|so) (?:sleepy|drowsy)\b|\bdrowsy and\b|\band (?:you are |you feel )?(?:very )?drowsy\b`,
    String.raw`\bbad headaches?\b`,
  ),
  ...signWith(
    /\bwear (?:dark|tinted)\b/i,
    'urgent',
    String.raw`\bsee(?:ing)? double\b|\b(?:double|blurred) vision\b|\b(?:vision|sight|eyesight) (?:suddenly )?(?:goes|changes|fails|gets worse|disappears|is lost|is worse)\b|\bsudden (?:loss of |change in )?(?:vision|sight)\b|\bsight ${MAY}go(?:es)? (?:dark|black)\b|\bsight (?:is |gets )?(?:blurred|changes|goes)\b|\beyes? (?:hurts?|is painful|are painful|pain|is sore and red)\b|\bpain(?:ful)? (?:in (?:your|the|one) )?eyes?\b|\blight (?:bothers|hurts)\b`,
  ),
  ...signWith(
    /\b(?:drink|sit|lie|raise|get up|stand)\b/i,
    'urgent',
    String.raw`\bfeel(?:ing|s)? (?:very )?faint\b|\bfaint(?:s|ed|ing|ness)?\b(?! (?:line|smell|mark|taste|colour))`,
  ),
  // Infection
  ...signWith(
    /\bdrink\b/i,
    'urgent',
    String.raw`\bfever(?:s|ish)?\b|\b(?:drop|rise|fall|change) in temperature\b|\btemperature (?:just |a little |slightly )?(?:above|over|below|under)\b|\b(?:feel(?:ing)?|are|is) too hot\b|\btemp\b|\b(?:high|higher|raised|low|rising) temperatures?\b|\btemperature (?:${MAY})?(?:is|was|goes|go|gets?|rises?|climbs?|drops?|falls?|spikes?|shoots|of|reaches|hits|stays|starts)\b(?! (?:normal|fine|back|checked|taken|measured))|\b(?:has|have|had|get|gets|got|with|about|for|running) an? temperature\b|\ban? temperature(?= (?:shows|means|tells|comes|can|may))|\b(?:an?|with|your) temperature(?=[.,;?)]|$| (?:at|in the night|and|or|after|during)\b)`,
  ),
  ...signWith(
    /\b(?:put on|wear|use)\b/i,
    'urgent',
    String.raw`\bshiver(?:s|y|ing)?\b|\b(?:shaking )?chills\b|\brigors?\b|\bshak(?:e|es|ing|y) (?:with|and) (?:feel )?(?:cold|shiver)|\bhot (?:and|or|then) cold\b|\bhot and shivery\b|\bburning up\b|\bfloppy\b|\bthermometer (?:shows|reads|says)\b`,
  ),
  ...sign(
    'urgent',
    String.raw`\bsepsis\b|\bseptic\b|\b(?:signs?|symptoms?) of (?:an |any )?infections?\b|\b(?:good for|get|have|with|for) an infection\b|\b(?:most|many|all|these|some) infections\b`,
    String.raw`\b(?:suddenly|very|really|so|seriously) (?:unwell|poorly)\b|\bunwell (?:overnight|at night|at the weekend|out of hours)\b|\b(?:suddenly|very|really|so|seriously) ill\b`,
  ),
  // Bleeding and clots
  ...sign(
    'emergency',
    String.raw`\b(?:vomit|cough|throw|bring|spit|sick|coughing|vomiting|bringing|throwing|spitting)(?:s|ed)? (?:up )?(?:(?:a |some |any )?(?:little |bit of |lot of |lots of )?)?blood\b|\bcough(?:ing)?(?: \w+)? (?:with|and) blood\b|\bblood when (?:you|they) (?:cough|vomit|are sick)\b|\bcoffee grounds\b|\b(?:brings?|bringing) up (?:\w+ )?blood\b|\bblood (?:from|when you wipe|on the paper)|\b(?:lot|lots) of blood\b|\bpink froth\b|\bsoaks? through\b|\b(?:bang(?:ed)?|hit|hurt) (?:your|their|his|her) head\b|\b(?:blow|knock) to (?:the|your) head\b|\b(?:vomit|sick|phlegm|spit) ${BE}(?:bloody|red|brown|black)\b|\bblood in (?:your |the |their )?(?:vomit|sick|phlegm|spit)\b|\bblack,? (?:(?:and )?(?:tarry|sticky) )?${POO}\b|\b${POO} ${BE}black\b|\bbleed(?:ing|s)? (?:that )?(?:will|does|won't|doesn't|cannot) (?:not |be )?stop\w*\b|\b(?:severe|heavy) bleeding\b|\bbleed(?:s|ing)? (?:heavily|badly|a lot|without stopping)\b|\bnose[^.;]{0,25}\bfor (?:an hour|half an hour|\d+ minutes)\b`,
  ),
  ...signWith(
    /\b(?:press|pinch|lean|soft toothbrush)\b/i,
    'urgent',
    String.raw`\bbleed(?:s|ing)?\b|\bnosebleeds?\b|\bblood in (?:your |the |their )?(?:${POO}|${PEE}|toilet|pants|nappy)\b|\bpass(?:es|ing)? blood\b|\b(?:bloody|red and bloody) (?:${PEE}|${POO})\b|\b(?:${PEE}|${POO}) ${BE}bloody\b|\bhaemorrhag\w+|\bbruis(?:e|es|ing) (?:all over|for no reason)\b|\b(?:tiny|small|purple|pinprick)(?: (?:red|purple|dark))? spots\b`,
  ),
  ...sign(
    'urgent',
    String.raw`\b(?:blood )?clots?\b|\bDVT\b|\b(?:hot|sore|red|swollen)(?:,? (?:and |or )?(?:hot|sore|red|swollen|painful))* ${LIMB}\b|\b${LIMB} (?:pain|ache) and swelling\b|\b${LIMB} ${MAY}(?:swells?(?: up)?|is swelling|(?:is|are|feels?|gets?|becomes?|goes) (?:\w+,? (?:and |or )?)?(?:swollen|hot|red and sore|bigger))|\b(?:one|your) (?:leg|arm|calf) (?:is )?(?:bigger|thicker|swollen|hot)\b|\bswell(?:ing|s|en)? (?:of|in) (?:your |the |one )?${LIMB}\b`,
  ),
  // Tummy, bowels, kidneys, liver, sugar
  ...sign(
    'emergency',
    String.raw`\b(?:severe|sudden|terrible|unbearable|bad|intense)(?:,? (?:and )?(?:severe|sudden))? ${BELLY}(?:[ -]ache| pains?| cramps?)|\b${BELLY} pain (?:is|gets|becomes) (?:severe|very bad|unbearable)\b|\b${BELLY} ${BE}(?:hard|painful|sore|swollen|rigid|swollen and hard|hard and swollen)\b|\b${BELLY}(?: \w+)? is swollen\b|\b${BELLY} as hard as\b|\b(?:hard|rigid|swollen) ${BELLY}\b|\bpain (?:that )?(?:makes you )?doubles? (?:you )?(?:up|over)\b`,
    String.raw`\bsugar ${BE}(?:high|low)\b|\bsugar (?:is |goes )?(?:over|above|below|under) (?:the|your) limits?\b|\b(?:very )?thirsty (?:and|,)[^.;]{0,30}\b(?:pee|wee|urine|water)\b|\bsugar (?:is )?(?:above|over|below|under) \d|\b(?:very )?(?:high|low) (?:blood )?sugar\b|\bsugar (?:drops?|falls?|crash\w*)\b|\bhypos?\b|\bhypoglycaemi\w+`,
  ),
  ...signWith(
    /\b(?:drink|sip|eat|avoid|leave out|wash|rinse|wear gloves)\b/i,
    'urgent',
    String.raw`\bdiarrhoea\b(?! (?:medicine|tablets|plan))|\b(?:loose|runny|watery) ${POO}\b|\b(?:toilet|loo) (?:\d+|six|eight|ten|many) times\b|\bpoo (?:\d+|four|five|six|more than \w+) (?:or more )?times\b`,
    String.raw`\b(?:keep|keeps|cannot stop|can't stop|still|been|are) (?:on )?(?:being sick|vomiting|sick all \w+)\b|\b(?:sick|vomit(?:ing)?) (?:all|through the) (?:day|night)\b|\bbeen sick (?:all|for|since)\b|\b(?:being |been |are )?sick (?:\d+|five|six|eight|ten|many) times\b|\bkept nothing down\b|\bnothing (?:stays|will stay) down\b|\b(?:cannot|can't|not able to|unable to) keep (?:\w+ )*?down\b|\bvomit(?:ing|s)\b|\b(?:you|they|may|can|might|keep|still) vomit\b`,
  ),
  ...sign(
    'urgent',
    String.raw`\bbad ${BELLY} pain|\b${BELLY} (?:hurts?|is hurting) (?:badly|a lot)\b`,
    String.raw`\b(?:cannot|can't|unable to|have not|has not|not) (?:pee|wee|pass(?:ed)? (?:any )?${PEE}|peed|weed)\b|\bnot passed ${PEE}\b|\bpass(?:ed)? no ${PEE}\b`,
    String.raw`\b(?:mouth|throat) (?:is |gets )?so sore\b|\b(?:cannot|can't|stops? you) (?:drink|swallow)(?:ing)?\b(?! (?:the |your )?(?:tablets?|capsules?|pills?))`,
    String.raw`\b(?:yellow|yellowing)(?: of)?(?: the| your)? (?:skin|eyes?)\b|\b(?:skin|eyes?|whites of your eyes) (?:${MAY})?(?:turns?|goes|go|becomes?|is|are|look) (?:a bit |slightly )?yellow\b|\b(?:turns?|turned|gone|going) (?:a bit )?yellow\b|\bjaundice\b|\b${PEE} ${BE}(?:dark|brown|the colour of)\b|\bdark ${PEE}\b`,
  ),
  // Spine, skin, drips and pumps
  ...sign(
    'emergency',
    String.raw`\blegs? tingle\b|\b(?:cannot|can't) feel (?:your )?(?:legs?|bottom)\b|\blegs? ${BE}(?:weak|numb|heavy and weak|weak or numb|weak and numb)\b|\b(?:weak|numb)(?:ness)? (?:in|of) (?:your |the |both |one )*legs?\b|\b(?:lose|lost|losing|no) (?:the )?feeling in (?:your |the |both )*(?:legs?|feet|bottom)\b|\b(?:weak|numb) legs?\b|\bnumb bottom\b|\bnumb(?:ness)? (?:between|around|in) (?:your |the )?(?:legs|bottom|genitals|saddle)\b|\b(?:cannot|lose|no|lost) (?:longer )?control (?:of |over )?(?:your )?(?:bladder|bowels?|pee|poo)`,
    String.raw`\bskin (?:on|of) your (?:hands?|feet|body|face) ${MAY}blisters?\b|\bskin ${MAY}(?:starts to |begins to )?(?:blisters?\b|blister and peel)|\bskin (?:starts to |begins to )?peels?(?: off)?\b(?! (?:a little|on))(?<!\b(?:may|can|might) peel)|\b(?:rash|skin)[^.;]{0,25}\bblister(?:s|ing)?\b|\bblisters (?:all over|in many|over your)|\bpeels? in (?:sheets|many|large)|\bspreading rash\b|\bskin ${MAY}comes? off\b|\bpeeling skin\b|\bskin (?:is|keeps) peeling\b|\bskin [^.;,]{0,20}\bpeel(?:s|ing|ed) (?:all over|off|in (?:many|big|large)|everywhere)|\brash (?:that )?(?:is )?spread(?:s|ing)\b`,
  ),
  ...sign(
    'urgent',
    String.raw`\b(?:arm|vein|skin|hand|drip site|cannula)(?: where[^.;,]{0,25})? (?:burns?(?! easily| more| in the sun)|stings?|hurts?|is stinging|leaks?)\b|\b(?:pain|stinging|burning|leak(?:ing)?|swelling)\b[^.;,]{0,20}\bwhere (?:a|the|your) drip\b|\bskin (?:around|near|by) (?:your|the) (?:drip|line|port|cannula)\b|\bdrip (?:arm|site|hand)[^.;,]{0,20}\b(?:hurts?|burns?|stings?|swells?)\b|\b(?:drip|infusion|injection|line|cannula|port) site (?:hurts?|swells?|burns?|stings?|leaks?|oozes)|\b(?:drip|infusion|line|cannula|port) (?:site|arm|hand) ${BE}(?:painful|sore|red|hot|swollen)|\bdrip (?:hurts?|burns?|stings?)\b|\bleaks? (?:under|into) (?:your |the )?skin\b|\bdrip (?:has )?leak(?:s|ed|ing)\b|\bextravasation\b`,
    String.raw`\bpump (?:has |may |is )?(?:runs? (?:too fast|too slowly|dry)|stop(?:s|ped)?|leak(?:s|ed|ing)?|broken|alarms?|empty too soon|empties too soon)|\bpump bag is empty too soon\b\b|\bpump alarm\b|\b(?:line|port)(?: site)? ${BE}(?:red|hot|sore|swollen)\b|\bpus\b|\bline (?:comes|came|has come|falls) out\b`,
  ),
  // Too much, or the wrong person
  ...sign(
    'emergency',
    String.raw`\b(?:(?:if|when) (?:you|someone|they) takes?|taken|took|have had|swallowed) (?:(?:one|some|any|all) of )?(?:far |much )?(?:too (?:many|much)|more than (?:you should|your team said)|a double dose|two doses|2 doses|twice (?:your|the) dose|an extra (?:dose|tablet|capsule)|twice)\b|\boverdos\w+|\b(?:accidentally|by mistake) (?:take|took|taken)\b|\b(?:twice|double) (?:your|the) dose\b|\bsomeone else's (?:tablets?|medicines?|capsules?)\b|\bevery day instead of (?:once a week|weekly)\b|\bsteroids? (?:\w+ )?(?:runs? out|ran out)\b|\b(?:miss(?:ed|ing)?|forg[eo]t(?:ten|ting)?|without) (?:your |the |a few |\d+ )*(?:steroids?|hydrocortisone|prednisolone)\b|\bweekly (?:tablets?|medicine|dose) (?:every|each) day\b|\b(?:run|ran|running) out of (?:your |the )?(?:steroids?|hydrocortisone|prednisolone|dexamethasone|insulin)\b|\btoo many (?:\w+ )?${MEDICINE}\b`,
    String.raw`\b(?:${SOMEBODY}) (?:who |that )?(?:has |have |may have |accidentally )?(?:swallow(?:s|ed)?|tak(?:es?|en)|took|eats?|eaten|ate|drinks?|drank|licks?|chews?|gets? hold of)\b`,
    String.raw`\b(?:steroids?|hydrocortisone|prednisolone|dexamethasone)\b[^.;]{0,30}\b(?:keep|kept) (?:them|it) down\b|\bsick (?:just )?after (?:you take )?(?:your |the )?steroids?\b`,
  ),
]

/** Every sign of danger that stands in a text, in the order of the table. */
export function dangerSigns(text: string): DangerSign[] {
  return DANGER_SIGNS.flatMap(({ tier, pattern, own }) => {
    const match = pattern.exec(text)
    return match ? [{ tier, own, words: match[0].trim(), index: match.index }] : []
  })
}
