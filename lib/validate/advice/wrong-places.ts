import { type AdviceRow, rowsOf } from './advice-row.ts'

const WHOSE = String.raw`(?:your |the |a |an |their |own |local |nearest |family |community |practice |school |district )*`
const NOT_HELP = String.raw`(?:${WHOSE}(?:GP|doctor's surgery|surgery|own doctor|family doctor|pharmacists?|pharmacy|chemists?|dentists?|opticians?|practice nurse|school nurse|walk-in cent(?:re|er)|minor injur\w+|health food shop|shop|friends?|family|neighbours?|employer(?:'s)?|first aider|physiotherapist|physio|chiropractor|osteopath|beautician|hairdresser|midwife|homeopath|gym|herbalist|forum|internet|website|diary|social media|facebook|patient group|colleague|mum|partner|husband|wife|receptionist|chatbot|search engine|counsellor|vicar|teacher))`
const ASK = String.raw`(?:call|ring|phone|see|ask|tell|speak to|talk to|go to|go and see|visit|text|email|message|report|show|shown|contact|book|try|make an appointment|mention|told|get advice|check with|best person|post|write|send|seen by|checked by|looked at by|treated by|look|pop|speak with|deal with|look at)`
/** Somebody who is told for another reason: an illness of before, what to do, or to call in the reader's place. */
const ALSO_RIGHT =
  /\b(?:have|has) (?:ever )?had\b|\bin the past\b|\b(?:can|could|may|to) (?:call|ring|phone) (?:999|for you|your advice line|an ambulance)|\bprescri|\bto (?:learn|stay|be|sit)\b|\btell (?:\w+ )+what to do\b|\bbefore (?:you (?:take|start|have|use|are given|buy|get)|taking|starting|treatment|your (?:first|next))|\b(?:team|doctor|nurse),? (?:or |and )?(?:your )?(?:(?:nurse|doctor),? )?(?:or |and )?(?:your )?pharmacist|\b(?:nurse|doctor|hospital) at once\b|\bthat you (?:take|have|are|may|had)\b|\bwhich signs\b/i

/** Words that send a reader to somebody who cannot help at once. */
export const WRONG_PLACES: readonly AdviceRow[] = rowsOf(
  'misdirected',
  { unless: ALSO_RIGHT, rightBesideCall: true },
  String.raw`\b${ASK}\b[^.;]{0,40}\b${NOT_HELP}\b`,
  String.raw`\b(?:call|ring|phone|see|visit|go to|go and see|appointment with|book) (?:your |a |the )(?:own |family )?doctor\b(?!,? (?:at once|now|immediately|straight away|right away|or (?:a |the )?(?:nurse|hospital)))`,
  String.raw`\b${NOT_HELP}\b[^.;]{0,25}\b(?:is the best|can (?:deal|help|look|see|treat|advise)|will (?:deal|help|look|know)|may help)\b`,
  String.raw`\b(?:look|search|read)(?: it up| for advice| up)?(?: [a-z]+){0,4} (?:online|on the internet)\b|\bonline\b[^.;]{0,20}\badvice\b`,
  String.raw`\bsend (?:an |a )?(?:email|text|message|letter)\b|\b(?:leave|left) a (?:message|voicemail)\b|\b(?:email|text|write to) (?:your|the|us|a)\b`,
  String.raw`\b(?:post|ask) [^.;]{0,25}\b(?:forum|online|facebook|group)\b|\bbook (?:in|an|a)\b|\bmake an appointment\b`,
)

/** Words that send an emergency to a number that is for less. */
export const TOO_LOW: readonly AdviceRow[] = rowsOf(
  'misdirected',
  { unless: /\b(?:999|A&E|ambulance)\b/i },
  String.raw`\b(?:call|ring|phone|dial)(?: NHS)? 111\b`,
)
