import { type AdviceRow, rowsOf } from './advice-row.ts'

/** Where an order or an offer begins: at the start, after a comma, or after "and", "you can" and their like. */
const ORDER = String.raw`(?:^|[,;:–?] ?|(?<!\b(?:if|when|because|that|which|who|may|might) (?:you |they )?[^,;:.]*)\b(?:and|or) |\b(?:then|so|please|you can|you could|you should|just|simply|try to|helps to|best to|better to|let (?:them|him|her|it)|or else) )(?:(?:and|then|just|simply|first|also|always|try to|you can|please|instead) )*`
const COMFORT = String.raw`(?:(?:a|an|some|your|the|plenty of|another|cold|warm|hot|cool|long|early|good|strong|sweet) )*(?:bath|shower|rest|nap|drink|lie[- ]down|sleep|coffee|tea|water|ice|night|meal|blanket|walk|paracetamol|ibuprofen|aspirin|painkiller|antihistamine|something)`
const VERB = String.raw`(?:take|have ${COMFORT}|use|try|drink|sip|eat|suck|chew|rub|massage|rest|lie|sit|sleep(?! (?:disturb|disorder|problem))|put(?! on weight)|apply|wrap|give|go (?:back )?to (?:bed|sleep)|go for|stay in|open (?:a|the) windows?|bathe|moisturise|rinse|treat|cool|walk|stretch|breathe (?:slowly|deeply|in|into)|cut down|avoid|keep (?:busy|warm|them warm)|carry on|keep (?:going(?! to)|taking|on)|continue|tape|cover|raise|relax|do some|make (?:them|him|her) sick|miss (?:it|them|the|your|a|out)|leave out|get (?:up|under|some)|wear|skip|finish|set|soak|gargle|pop|stay (?:at home|home|warm|calm|indoors)|hold|elevate|smoke|let (?:it|them|him|her|the \w+) (?:rest|run|sleep|pass|go|cool|be))`
const REMEDY = String.raw`(?:paracetamol|ibuprofen|aspirin|antihistamines?|painkillers?|loperamide|imodium|mouthwash|gel|laxatives?|antacids?|antibiotics?|herbal|honey|garlic|ginger|tea|coffee|cola|squash|juice|milk|water|ice|heat|cream|ointment|eye drops|iron|rest|sleep|fresh air|a (?:warm |cold |hot |cool )?(?:bath|shower|blanket|walk|drink|flannel|compress|nap)|blanket|exercise|stretch\w*|massage|yoga|deep breaths?|tablets? from|capsules?|inhaler|steroid|peppermint|senna|aloe vera|oil|vitamins?|massage|supplements?|creams?|lotion|honey)`

/** What a reader should have, or do, whatever else is wrong; and what others do. */
export const NO_REMEDY = new RegExp(
  [
    String.raw`\b(?:take|have|use|keep|put|give)(?: them| him| her)? (?:your|the|a|an|their|this)? ?(?:temperature|pack|packet|box|bottle|card|alert card|list|part|care|number|phone|thermometer|some(?:one|body)(?!'s)|blood test|scan|test|\w+ towel)\b|\bcontraception\b|\bsunscreen\b`,
    String.raw`\b(?:use|operate) (?:any )?(?:tools|machine)|\btake (?:special )?care\b|\b(?:your|the) (?:next|usual) (?:\w+ )?(?:dose|tablets?|capsules?)\b|\b(?:back|it|them|\w+ over) to (?:your|the|a) pharmac|\bget some(?:one|body)\b|\bhow (?:much|many|often)\b|\b(?:extra|more|blood) tests?\b|\btake (?:off tight|some(?:one|body)|it with|them with|them to|him to|her to|\w+ medicines)\b`,
    String.raw`\btreat (?:it|this|them|any \w+) as (?:an|a sign)\b`,
    String.raw`\b(?:pinch|lean forward|press (?:on|firmly|hard|it)|sit up|sit upright|through a scarf)\b|\bon (?:your|their|his|her) side\b`,
    String.raw`\bwhile you wait\b|\b(?:until|before) (?:the )?(?:ambulance|help) \w+`,
    String.raw`\bavoid (?:close )?(?:contact|people|anyone|crowds|being|getting|places|driving|bleeding|infection)\b`,
    String.raw`\b(?:as|that|when|only in the way|how|which|what) your (?:team|nurse|doctor|plan)\b|\byour (?:team|nurse|doctor) (?:has |have )?(?:gave|given|told)\b|\byour plan\b`,
    String.raw`\b(?:hides?|masks?)\b`,
    String.raw`\b(?:dietitian|physiotherapist|nurse|team|doctor|counsellor|someone|talking|treatment)\b[^.;]{0,30}\bhelp\b`,
    String.raw`\bafter you (?:have )?(?:check|call)`,
    String.raw`\bunless your (?:team|nurse|doctor)\b|\buntil you have (?:spoken|called|phoned)\b|\bhave had\b.*\bbefore\b`,
    String.raw`^ask (?:your|the) (?:team|nurse)\b`,
    String.raw`\bto (?:help )?(?:prevent|avoid|lower the chance)\b|\bprevents?\b`,
  ].join('|'),
  'i',
)

/** Words that tell a reader to treat a sign of danger instead of calling. */
export const SELF_TREATMENT: readonly AdviceRow[] = rowsOf(
  'self-treated',
  { unless: NO_REMEDY, rightBesideCall: true },
  String.raw`${ORDER}${VERB}\b(?! (?:of|part)\b)`,
  String.raw`^(?:if|when)\b[^,.;:]{5,60}(?<!\b(?:you|\w+ly|or|and|to|may|not|who|they|can|must|will|the|your|is|are)) (?:take|try|drink|rest|lie down|go to bed|have ${COMFORT})\b`,
  String.raw`\b${REMEDY}\b[^.;,]{0,40}\b(?:will|can|may|should)? ?(?<!to )(?:helps?|stops?|sorts?|eases?|cures?|treats?|(?:is|are) (?:good|enough|all|fine)|brings?|keeps? away|do the trick)\b`,
  String.raw`\b(?:helped|eased|calmed|slept off|soothed|(?:be|is|are|best) treated|cured|sorted|relieved|gets? better|(?:be|is|are) (?:controlled|managed|treated at home)) (?:by|with)\b[^.;]{0,30}\b(?:${REMEDY}|diet|bag)\b|\bcan be (?:slept off|ridden out|walked off|ignored|left)\b`,
  String.raw`\b(?:can|could|may|might|will) help\b(?!ful)|\bthing to (?:try|take|use|do)\b`,
  String.raw`\b(?:drive|take) yourself\b|\bdrive (?:to|home)\b`,
)
