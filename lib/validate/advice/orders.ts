/** Orders to the reader: what a sentence about a sign of danger tells them to do. Whatever it is, it has to be a call, or not stand in its way. */

/** Verbs that open an order. Words that open a statement as often ("Rest is", "Water can") are seen by what follows them. */
const VERBS =
  'add|adjust|apply|avoid|bandage|bathe|blame|blow|book|breathe|brush|buy|cancel|carry on|chew|chill|clean|close|comfort|continue|cook|cool|count|cover|cut|dab|delay|dip|distract|do some|do gentle|do stretching|drain|dress|drink|drive|drop|dry|ease|eat|elevate|enjoy|exercise|expect|feed|fill|finish|focus|forget|gargle|get into|get on|get up|get under|get some|give|go back|go for|go home|go on|go out|go to bed|go to sleep|go without|grip|grit|have|heat|hold|hope|hug|hum|ice|ignore|inhale|keep|lean on|leave|let|lie|lift|listen|loosen|lower|make|massage|meditate|mix|moisturise|move|nap|open|pace|pat|pick|place|play|plug|pop|pour|pray|press|pull|push|put|raise|reassure|relax|remain|remove|reset|rest|restart|rinse|rub|rock|run|save|scratch|shake|sing|sip|sit|skip|sleep|slow down|smoke|smooth|sniff|soak|soothe|spit|spread|squeeze|stand|start|stay|steam|stick|stir|stop|strap|stretch|suck|support|swallow|swap|sweat|swim|switch|take|tape|tie|treat|trust|try|turn|unplug|use|vape|wait|walk|warm|wash|watch|wear|wipe|wrap'
const OPENS_ORDER = new RegExp(
  String.raw`^(?:${VERBS})\b(?! (?:is|are|was|can|may|will|helps?|has|does|often|should|could|blisters|pain)\b)`,
  'i',
)

/** Words of a clause that begins with somebody or something: no order. */
const STATES =
  /^(?:(?:and |or |but )?you (?:can|could|may|might) (?:get|feel|have|be|become|lose|bleed|die|develop|faint|see|hear)\b|(?:and |or |but )?you (?!can\b|could\b|should\b|only need\b|might try\b|need\b|must\b|may\b|might\b)|your|the|it|its|this|that|these|those|they|there|a|an|he|she|we|i|some|most|many|all|each|both|people|doctors?|nurses?|what|who|which|how|where|why|whether|no|one|someone|somebody|anyone|even|because|so that|but|as|with|in|on|at|for|from|by|to|of|if|when|is|are|was|can|may|will|do|does|did|such|than|then it|sometimes|often|usually|perhaps|after|before|during|while|until|unless|not|never|\d+|\w+(?:ing|ed|ly|ness|tion)\b)\b|^[a-z'-]+ (?:[a-z'-]+ )?(?:may|can|will|is|are|was|might|could|should|must|has|does|also|often|usually|needs?|means?|starts?|begins?)\b/i
/** "bleeding or an infection": the rest of a list */
const NOUNS = /^[a-z'-]+(?: [a-z'-]+)? (?:and|or) [a-z' -]+$/i
/** What a reader may well be told to do about a sign: to call, to look, to write down, to be seen. */
const RIGHT_ORDER =
  /^(?:call|ring|phone|dial|tell|contact|ask|say (?!nothing)|show|check|measure|test|weigh|note|write|keep (?:a|your|track|count|the|all|calm and|going to)|read|look (?!up)|watch for|see|speak (?:to|with)|talk (?:to|with)|go to (?:A&E|hospital|your nearest)|get (?:help|someone|medical|checked)|let (?:your|the|them) \w+ know|do not|never|stop (?:the|and)|remember|make sure|bring|carry (?!on)|follow|start (?:it|your plan|the medicine|taking it)|stay with|come|have (?:someone|somebody|your (?:card|temperature|number|thermometer|phone)|the (?:card|number))|use (?:your plan|the number|contraception)|press (?:on|firmly|hard|it)|pinch|lean|report|mention|text|email|visit|book|wait|leave|send|post|search|prepare|learn|find out)\b/i
/** "methotrexate builds up": somebody or something does. */
const DOES = /^[a-z'-]+ [a-z]+s\b/i
const FILLER =
  /^(?:(?:and|or|then|just|simply|please|always|also|first|instead|still|only|you (?:can|could|should|must|might|need to|only need to|need only|may (?:want|like) to|may)|try to|it helps to|it is best to|it may help to|the best thing is to) )+/i

/** An order, and where it stands in its sentence. */
export interface Order {
  words: string
  index: number
}

/** The order of a sentence that begins with one: "Use a heat pad for a swollen leg." Undefined for statements, and for what a reader may well do. */
export function openingOrder(sentence: string): Order | undefined {
  if (!/^[A-Z]/.test(sentence)) return undefined // a line of a list names what happens: "shake, or cannot stand"
  const words = sentence.replace(FILLER, '')
  if (!OPENS_ORDER.test(words) || (words !== sentence && isStatement(sentence)) || RIGHT_ORDER.test(words))
    return undefined
  return { words, index: sentence.length - words.length }
}

/** The order that follows where a sentence speaks of a sign as a condition: "If your leg swells, wear a stocking". Any verb will do there. */
export function orderAfterCondition(sentence: string): Order | undefined {
  const after =
    /^(?:if|when|whenever|should|once|as soon as|at the first|for|with|after|where)\b[^;]*?, (?=[a-z])/i.exec(sentence)
  if (!after) return undefined
  const clauses = [...sentence.matchAll(/(?:,|;|:|\?) ([^,;]+)/g)].map(({ 1: words, index }) => ({
    words: words!.replace(/^(?:do not|never) .*? and /i, ''), // "do not look and keep it dry" orders as well
    index: index + 2,
  }))
  for (const { words, index } of clauses.reverse()) {
    const order = words.replace(FILLER, '').replace(/[.?!]+$/, '')
    if (isStatement(words) || isStatement(order) || !/^[a-z]/.test(order)) continue
    return RIGHT_ORDER.test(order) ? undefined : { words: order, index }
  }
  return undefined
}

function isStatement(words: string): boolean {
  return STATES.test(words) || ((NOUNS.test(words) || DOES.test(words)) && !OPENS_ORDER.test(words))
}
