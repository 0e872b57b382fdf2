import type { FaultList } from '../planted-fault.ts'

/** The rules that keep dangerous words off the pages. */
export const RULE_FAULTS: FaultList = {
  'lib/validate/temperature.ts': [
    ["'37.5C or higher'", "'38C or higher'"],
    ["'below 36C'", "'below 35C'"],
    ["if (line.tier === 'team')", "if (line.tier === 'emergency')"],
    ['|| /\\d/.test(withoutLimits(line.words))', ''],
    ['3[4-9]|4[0-2]', '3[4-8]|4[0-2]'],
  ],
  'lib/validate/temperature-words.ts': [
    ['3[4-9]|4[0-2])(?:[.,]\\d)?\\s?${SIGN}', '3[7-9]|4[0-2])(?:[.,]\\d)?\\s?${SIGN}'],
    ['|degrees\\b', ''],
    ['|nine)\\b/gi', ')\\b/gi'],
    ['|reading) (?:is', ') (?:is'],
    ['[CELSIUS, FAHRENHEIT, BARE]', '[CELSIUS, BARE]'],
  ],
  'lib/validate/serious-words.ts': [
    ['/\\bsepsis\\b|\\bseptic\\b|', '/\\bsepsis\\b|'],
    ['|\\bcardiac arrest\\b', ''],
    ['  /\\banaphyla/i,\n', ''],
    ['|\\bself[- ]harm', ''],
    ["tierRank(tier) <= tierRank('urgent')) return", "tierRank(tier) <= tierRank('team')) return"],
    ["const emergency = tier === 'emergency' ?", "const emergency = tier !== 'self' ?"],
    ['tomorrow\\b|the next', 'the next'],
  ],
  'lib/validate/forbidden-doses.ts': [
    ['(?:mg|mcg|', '(?:mg|'],
    ['night|week', 'week'],
    ['|capsules?|', '|'],
    ['|pills?|', '|'],
    ['\\bAUC ?\\d', '\\bAUC\\d'],
  ],
  'lib/validate/review-rules.ts': [
    ['review.sources.length < leastSources', 'review.sources.length < leastSources - 1'],
    ['ids.length === 0', 'ids.length < 0'],
    ['if (!(part in review.evidence))', 'if (part in review.evidence)'],
    ['checked && (review.checkedBy.length === 0', 'checked && (review.checkedBy.length < 0'],
  ],
  'lib/validate/source-ids.ts': [
    ['id !== GENERAL_KNOWLEDGE && !known.includes(id)', 'false'],
    ['ids.includes(GENERAL_KNOWLEDGE))', 'ids.length < 0)'],
  ],
  'lib/validate/help-lines.ts': [
    ["tier !== 'team' && asked.say.length === 0", "tier === 'emergency' && asked.say.length === 0"],
    ["if (id === 'temperature') validateTemperatureLine(line, at('words'), issues)\n", ''],
    ['lines.some((one) => one.id === id)', 'false'],
    ['lettersOf(one.words) === lettersOf(words)', 'one.words === words'],
  ],
  'lib/validate/advice/masked-temperature.ts': [
    ['|co-codamol', ''],
    ['hide|mask|cover', 'hide|cover'],
    ['(?:your|the) temperature (?:too|so|very) often', '(?:your|the) temperature (?:too) often'],
  ],
}
