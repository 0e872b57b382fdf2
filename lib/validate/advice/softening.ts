import { type AdviceRow, HELP, PLAIN_CALL, rowsOf } from './advice-row.ts'

/** Words that make a call weaker, or that keep a reader from it. */
export const SOFTENING: readonly AdviceRow[] = rowsOf(
  'softened',
  { unless: /\bbefore you treat\b|\bask your (?:team|doctor) if you want\b/i },
  String.raw`\b(?:do not|don't|does not|need not|no one has to|nobody (?:has|needs) to|no need to|not need to|not have to|no reason to|no point in|does not need a|need no|not a reason to|nothing to) (?:be )?(?:${PLAIN_CALL}|called|know|call|report|go (?:to|in)|come in|tell(?:ing)?|ring|anyone|panic or to phone|go(?:ing)? to)\b(?! (?:what|how|when|that|which|until))`,
  String.raw`\b(?:ambulance|call|doctor|help|hospital|visit|phone call|treatment) (?:is|are) (?:not|rarely|seldom|hardly ever) (?:usually )?(?:needed|necessary|required|worth)\b|\bno (?:ambulance|call|doctor|help|treatment) is (?:needed|necessary)\b`,
  String.raw`\b(?:may|might|could) (?:prefer|wish|want|like|choose) to (?:call|ring|phone|tell|mention|speak|talk|ask|see|let|report|wait|raise|discuss)\b|\bwould prefer that you\b`,
  String.raw`\bno (?:one|body) (?:has|needs) to (?:be called|know)\b`,
  String.raw`\b(?:may|might|could) (?:like|want|wish|choose|prefer)? ?(?:to )?(?:perhaps |possibly |maybe )?(?:think about|consider|let (?:your|the) \w+|think of)\b`,
  String.raw`\b(?:might|may|could) be (?:worth|an idea|good)\b|\bconsider (?:calling|ringing|phoning|telling|speaking|going|getting)\b|\bthink about (?:calling|ringing|phoning|getting|going)\b|\bcould perhaps\b|\bat some point\b`,
  String.raw`\bif (?:you (?:feel like it|like|wish|want|prefer|would like|are bored|can be bothered)\b|it (?:bothers|worries|troubles|suits) you)|\bwhen it suits\b`,
  String.raw`\b(?:is|are) (?:up to you|your choice|optional|your decision)\b|\byour choice (?:whether|if)\b`,
  String.raw`\b(?:avoid|try not to|rather not|best not to|better not to|think twice before) (?:going|calling|ringing|phoning|call|ring|phone|go|bother|trouble|wast|using)\w*`,
  String.raw`\b(?:do not|don't|not to) (?:bother|trouble|disturb|use it|call|ring|phone|go(?! on))\b[^.;]{0,30}\b(?:at night|out of hours|at the weekend|for|about|with|in the evening|${HELP})\b`,
  String.raw`\byou (?:do not|don't|need not|never) (?:have to|need to|need)?(?: \w+)? ?(?:do anything|extra|anything|any call)\b`,
  String.raw`\b(?:do not|don't|never|not to) (?:waste|interrupt|worry|bother|trouble|disturb|use up|take up|block) (?:an? |the |your |any )?(?:ambulance|nurses?|doctors?|team|time|line|999|staff|bed|hospital)\b`,
  String.raw`\b(?:advice line|helpline|999|A&E)\b[^.;]{0,40}\b(?:office|working|clinic|surgery) hours\b|\b(?:unsure|not sure|in doubt)\b[^.;]{0,25}\b(?:do not|don't|leave it|wait)\b`,
  String.raw`\bonly (?:use|call|ring|phone|contact) (?:your |the )?(?:24-hour )?(?:advice line|helpline|999|team)\b`,
  String.raw`(?<!\b(?:number|line) )\b(?:is|are) (?:very |too |often )?busy\b|\bfor real emergenc\w+`,
  String.raw`\bwould rather not (?:be )?(?:called|rung|phoned|told|hear)\b|\bprefers? not to\b`,
  String.raw`\b(?:manage|treat|deal with|ride out|cope with|look after|sort out|handle)\b[^.;]{0,30}\b(?:at home|yourself|on your own|by yourself)\b`,
  String.raw`\bonly (?:go|call|ring)\b[^.;]{0,15}\b(?:999|A&E)\b`,
)
