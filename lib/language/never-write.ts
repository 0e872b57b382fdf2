/** Words and forms that the standard keeps off the pages, with what to write instead. Sections of the standard stand beside the rows. */
export interface WordWarning {
  rule: string
  pattern: RegExp
  expected: string
  remedy: string
}

const NUMBER_WORD = 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve'
const COUNTED =
  'minutes?|hours?|days?|weeks?|months?|years?|times?|tablets?|capsules?|people|doses?|treatments?|drips?|injections?|visits?|cycles?|in every'

/** Few people read "1 in 10" as "10 in every 100", and fewer can compare "2 in 5" with it: all numbers of people are out of 100 (out of 1,000 and more for rare things). */
const FRACTION =
  /\b(?:\d+|one|two|three|four|five|six|seven|eight|nine) (?:people )?(?:in|out of)(?: every)? (?:(?!100\b|1,000\b|10,000\b|100,000\b|1,000,000\b|20\d\d\b|19\d\d\b)\d[\d,]*\b|(?:two|three|four|five|six|seven|eight|nine|ten|twenty|fifty)\b)(?! (?:minutes?|hours?|days?|weeks?|months?|years?|times|tablets?|ml|sessions?|treatments?|cycles?|parts?))|\b(?:1|one) in (?:a hundred|a thousand|1[0,]*00\b)/i

export const NEVER_WRITE: readonly WordWarning[] = [
  {
    rule: 'contraction',
    pattern:
      /\b(?:[a-z]+n['’]t|cannae|(?:ca|do|does|did|is|are|was|were|have|has|had|should|could|would|must|wo)nt)\b/i,
    expected: 'the two words in full',
    remedy: 'Write "do not", "cannot", "is not": a shortened "not" is easy to miss.',
  },
  {
    rule: 'percentage',
    pattern: /\d\s?%|\bper ?cent\b/i,
    expected: 'a number out of 100 people',
    remedy: 'Write "10 in every 100 people", or let the band say it.',
  },
  {
    rule: 'one-in',
    pattern: FRACTION,
    expected: 'a number out of 100 people',
    remedy: 'Write "10 in every 100 people": people take "1 in 10" for more.',
  },
  {
    rule: 'urgent-word',
    pattern: /\b(?:straight away|immediately|as soon as possible|asap|urgently|right away)\b/i,
    expected: 'words that leave "when" to the cards',
    remedy: 'Write whom to call: "Call your advice line". The help lines of the effect say how soon.',
  },
  {
    rule: 'risk',
    pattern: /\brisks?\b|\brisky\b/i,
    expected: '"chance"',
    remedy: 'Write "chance", or say what can happen.',
  },
  { rule: 'normally', pattern: /\bnormally\b/i, expected: '"usually"', remedy: 'Write "usually".' },
  {
    rule: 'drug',
    pattern: /(?<!\b(?:recreational|street|illegal) )\b(?:drugs?|medications?)\b/i,
    expected: '"medicine"',
    remedy: 'Write "medicine".',
  },
  {
    rule: 'war-words',
    pattern:
      /\bsuffer(?:s|ed|ing|ers?)?\b|\bvictims?\b|\b(?:battl(?:e|es|ed|ing)|brave(?:ly)?|warriors?|journeys?(?! (?:home|time|by (?:car|bus|train)|to (?:the |your )?(?:hospital|clinic))\b))\b|\b(?:fights?|fighting|fought|beat|beating|conquer) (?:the |your |against )?(?:cancer|disease|illness)\b|\bpatients? fail(?:s|ed)?\b|\bfailed (?:treatment|chemotherapy)\b/i,
    expected: 'people who have cancer, and what the medicine does',
    remedy: 'Write "people with cancer"; cells are "found and destroyed"; a treatment "did not work".',
  },
  {
    rule: 'safe',
    pattern: /\bsafe(?:ly)?\b|\bharmless\b/i,
    expected: 'what is known',
    remedy: 'Say what is known, or write "safer than …".',
  },
  {
    rule: 'filler',
    pattern:
      /\b(?:simply|just(?! (?:under|above|below|before|after|inside|outside|beside|over|behind)\b)|of course|unfortunately|sadly|luckily|obviously|do not worry|no need to worry|nothing to worry about|nothing serious|please note)\b/i,
    expected: 'the fact alone',
    remedy: 'Take the word out.',
  },
  {
    rule: 'promise',
    pattern:
      /\b(?:breakthrough|wonder drug|miracle|game[- ]changer|guarantee[sd]?)\b|\byou will (?:get better|recover|be cured|be fine|survive)\b|\b(?:will|can|does) cure you\b/i,
    expected: 'no promise',
    remedy: 'Say what the medicine can do, and for how many people when a source says so.',
  },
  { rule: 'exclamation', pattern: /!(?!\[)/, expected: 'a full stop', remedy: 'Write a full stop.' },
  {
    rule: 'abbreviation',
    pattern:
      /\b(?:e\.?g|i\.?e)\.?(?=[\s,])|\betc\b\.?|\bN\.?B\.|\bapprox\b|(?:\b|\d)(?:hrs?|mins?|wks?|yrs?)\b|\b[bto]\.?d\.?s?\.(?=\s|$)|\b(?:q\.?d\.?s|p\.?r\.?n)\b\.?/i,
    expected: 'whole words',
    remedy: 'Write "such as", "that is", "hours", or end the list.',
  },
  { rule: 'ampersand', pattern: /(?<!A)&(?!E)|\s\+\s(?=[a-z])/, expected: '"and"', remedy: 'Write "and".' },
  {
    rule: 'plural-bracket',
    pattern: /\b[a-z]+\((?:s|es)\)/i,
    expected: 'the plural alone',
    remedy: 'Write the plural: "tablets".',
  },
  {
    rule: 'click-here',
    pattern: /\b(?:click|tap|press) here\b|\bclick on\b|\bread more\b/i,
    expected: 'a link that says where it goes',
    remedy: 'Make the name of the page the words of the link.',
  },
  {
    rule: 'endorsement',
    pattern:
      /\b(?:NHS[- ]approved|approved by the NHS|officially? (?:approved|recommended)|recommended by (?:doctors|experts|the NHS)|clinically proven)\b/i,
    expected: 'no claim of approval',
    remedy: 'Take it out: this site is independent, and says so.',
  },
  {
    rule: 'elderly',
    pattern: /\b(?:the elderly|elderly|old people|pensioners)\b/i,
    expected: 'an age',
    remedy: 'Write "people aged 65 and over", or the age that the source gives.',
  },
  {
    rule: 'patients',
    pattern: /\bpatients?\b(?! (?:information|leaflets?|record|group|alert|guide|line|support|safety))/i,
    expected: '"you" or "people"',
    remedy: 'Write "you", or "people who have this medicine".',
  },
  {
    rule: 'incurable',
    pattern: /\b(?:incurable|terminal(?:ly)?|palliative patients?)\b/i,
    expected: '"cannot be cured"',
    remedy: 'Write "cannot be cured".',
  },
  {
    rule: 'people-first',
    pattern: /\b(?:diabetics?|asthmatics?|epileptics?|the (?:disabled|sick|dying)|cancer (?:sufferers?|victims?))\b/i,
    expected: 'people first',
    remedy: 'Write "people with diabetes".',
  },
  {
    rule: 'range-dash',
    pattern:
      /\d\s?[–—]\s?\d|(?<![\d-])\b\d{1,3}-\d{1,3}(?= (?:minutes?|hours?|days?|weeks?|months?|years?|times|people|in every|out of)\b)/,
    expected: '"to" in a range',
    remedy: 'Write "2 to 4 hours".',
  },
  {
    rule: 'curly-sign',
    pattern: /[“”‘’]|…/,
    expected: 'straight quotes',
    remedy: 'Type " and \' straight, and "..." or better a full stop.',
  },
  {
    rule: 'temperature-form',
    pattern: /\d\s?[°º]\s?C?|\d\sC\b(?! diff)|℃|\bdegrees (?:Celsius|centigrade)\b/i,
    expected: 'the number with C: 25C',
    remedy: 'Write "25C", without a degree sign or a space.',
  },
  {
    rule: 'number-word',
    pattern: new RegExp(String.raw`\b(?:${NUMBER_WORD}) (?:to \w+ )?(?:${COUNTED})\b`, 'i'),
    expected: 'a numeral',
    remedy: 'Write the number in figures: "2 weeks".',
  },
  {
    rule: 'number-comma',
    pattern: /(?<![\d,.:/-])(?!(?:19|20)\d\d\b)\d{4,}(?![\d-])/,
    expected: 'a comma from 1,000',
    remedy: 'Write "1,000".',
  },
  {
    rule: 'date-form',
    pattern:
      /\b\d{1,2}(?:st|nd|rd|th) (?:of )?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\b\d{1,2}\/\d{1,2}\/\d{2,4}\b/,
    expected: 'a date such as 15 March 2026',
    remedy: 'Write "15 March 2026".',
  },
  {
    rule: 'capitals',
    pattern:
      /\b(?:[A-Z]{2,} ){2,}[A-Z]{2,}\b|(?<!\()\b(?:NOT|NEVER|ALWAYS|MUST|STOP|WARNING|IMPORTANT|ONLY|NO|DO|ALL|EVERY)\b/,
    expected: 'small letters',
    remedy: 'Write it in small letters: capitals shout, and are hard to read.',
  },
  {
    rule: 'emoji',
    pattern: /[\uD83C-\uD83E][\uDC00-\uDFFF]|[\u2600-\u27BF\u2B50\uFE0F]/,
    expected: 'words',
    remedy: 'Take the picture sign out, or say it in words.',
  },
  {
    rule: 'broken-letter',
    pattern: /\uFFFD|[\u00C2\u00C3][\u0080-\u00BF]|â€/,
    expected: 'the letter that was meant',
    remedy: 'Type the word again: the letter was lost when the text was copied.',
  },
  {
    rule: 'american',
    pattern:
      /\b(?:ER|emergency room|Tylenol|acetaminophen|Advil|Motrin|primary care (?:physician|provider)|physicians?|FDA|gotten|bathroom breaks?)\b/,
    expected: 'the UK word',
    remedy: 'Write "A&E", "paracetamol", "ibuprofen", "GP" or "doctor".',
  },
]

/** Words that say how often without a number. They are allowed beside a number. */
export const FREQUENCY_WORDS =
  /\b(?:(?:very |more |most |less |quite |fairly )?(?:common|uncommon|rare|frequent|infrequent)|commonly|uncommonly|rarely|frequently|infrequently|seldom|occasional|occasionally)\b/i
