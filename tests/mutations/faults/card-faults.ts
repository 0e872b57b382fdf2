import type { FaultList } from '../planted-fault.ts'

/** What is on the cards, in which order, and who is shown one. */
export const CARD_FAULTS: FaultList = {
  'lib/derive/help/help-card-view.ts': [
    ['last: isUrgent ? [HELP_AFTER] : []', 'last: []'],
    ['hasNumber: isUrgent', 'hasNumber: false'],
    ["const isUrgent = tier === 'urgent'", "const isUrgent = tier === 'emergency'"],
    ['const LONG_CARD = 7', 'const LONG_CARD = 6'],
    ["tier === 'emergency' || lines.length <= LONG_CARD", 'lines.length <= LONG_CARD'],
    ['(card) => card.lines.length > 0', '(card) => card.lines.length > 1'],
  ],
  'lib/derive/help/card-lines.ts': [
    ['triggers.filter(({ id }) => !covered.has(id))', 'triggers.filter(({ id }) => covered.has(id) || true)'],
    [
      'tierRank(trigger.tier) >= tierRank(adverse.lowered.tier)',
      'tierRank(trigger.tier) > tierRank(adverse.lowered.tier)',
    ],
    ['...effect.help, ...adverse.addedHelp', '...effect.help'],
    ['.sort((a, b) => a.order - b.order)', '.sort((a, b) => b.order - a.order)'],
    ['of withBrought(some, triggers)', 'of some'],
    ['[id, ...covers].flatMap', '[id].flatMap'],
    ['!trigger.routes.some((route)', 'trigger.routes.some((route)'],
    ["'self',\n  )", "'team',\n  )"],
  ],
  'lib/derive/help/help-block-view.ts': [
    ['emergency: 2, urgent: 6', 'emergency: 1, urgent: 6'],
    ['emergency: 2, urgent: 6', 'emergency: 2, urgent: 5'],
    ['!own.includes(line)', 'own.includes(line)'],
    ['line.covers.includes(id)', 'false'],
    ['isChosen ? found : found.slice(0, most)', 'found.slice(0, most)'],
    ['lines: lines.filter(({ part }) => part === null)', 'lines: []'],
    ['[...first.map(({ line }) => line), ...lines', '[...lines'],
  ],
  'lib/derive/help/page-lines.ts': [
    [
      "tooMuch.call === 'emergency' ? 'overdose-999' : 'overdose-line'",
      "tooMuch.call === 'emergency' ? 'overdose-line' : 'overdose-line'",
    ],
    ['...rules.constant, ...help', '...help'],
    ['...flagged, ...overdose', '...overdose'],
    ['flags.includes(flag)', 'flags[0] === flag'],
  ],
  'lib/derive/help/help-block-markup.ts': [
    ['urgent, { words: ANYTHING_ELSE }', 'urgent'],
    ["make('p', { class: 'after' }, HELP_AFTER)", "make('p', { class: 'after' }, TEMPERATURE_FIRST)"],
    ['doNotTakeMore.length > 0 ? [', 'doNotTakeMore.length > 1 ? ['],
    ['isDraft ? [', '!isDraft ? ['],
    ["block.ownMore, 'more-999', make", "block.own, 'more-999', make"],
    ['call 999 or go to A&E now if:`', 'call your line if:`'],
    [
      '...constant, ...own, ...ownMore, ...urgent',
      '...constant, ...own, ...ownMore, ...urgent, ...parts.flatMap(({ lines }) => lines)',
    ],
    ['own.length > 0 ? [also] : []', '[]'],
    ["make('p', { class: 'after' }, TEMPERATURE_FIRST)", "make('p', { class: 'after' }, '')"],
  ],
  'lib/derive/help/help-markup.ts': [
    ['...last.map((words)', '...[].map((words)'],
    ["said.join('; ')", 'said[0]!'],
    ['hasNumber ? [numberMarkup(make)] : []', '[]'],
    ["urgent: 'Urgent:'", "urgent: 'Soon:'"],
    [' if ${when}.', '.'],
  ],
  'lib/derive/help/effect-act.ts': [
    ['line.tier === tier', 'line.tier !== tier'],
    ["tier === 'emergency' || tier === 'urgent'", "tier === 'urgent'"],
  ],
  'lib/derive/pages/effect-row-view.ts': [
    ["emergency: 'Call 999'", "emergency: 'Call your line'"],
    ['says ?? shortOf(line)', 'shortOf(line)'],
    ['own.includes(line) ? adverse.says : null', 'adverse.says'],
    ['adverse.group ?? usualGroup', 'usualGroup'],
    ['tierRank(a.tier) - tierRank(b.tier)', 'tierRank(b.tier) - tierRank(a.tier)'],
  ],
  'lib/derive/merge.ts': [
    ['bandRank(a) <= bandRank(b) ? a : b', 'bandRank(a) >= bandRank(b) ? a : b'],
    ['highestTier(before.tier, tier)', 'tier'],
    ['highestBand(before.band, adverse.band)', 'adverse.band'],
    ['linesBesideAll(medicines.map(besideOf))', 'besideOf(medicines[0]!)'],
    [
      'from.map(({ adverse }) => ({ effect, adverse }))',
      'from.slice(0, 1).map(({ adverse }) => ({ effect, adverse }))',
    ],
  ],
  'lib/derive/merge-texts.ts': [
    ['content.html, ...section.parts', 'content.html.slice(0, 40), ...section.parts'],
    ['b.medicines.length - a.medicines.length', 'a.medicines.length - b.medicines.length'],
  ],
  'lib/derive/everyday.ts': [
    ['!notWith.some((flag) => medicine.flags.includes(flag))', 'true'],
    ['hasOne(types, [medicine.type]) &&', ''],
    ['hasOne(routes, medicine.routes) &&', ''],
    ['hasOne(onlyWith, medicine.flags) &&', ''],
    ['if (own) return { own: own.says.html }\n', ''],
    ['same.size === 1 && said.length === medicines.length', 'same.size === 1'],
  ],
  'lib/derive/help/help-notice.ts': [
    ['We do not read comments at once. ', ''],
    ['numbers.length > 0 ?', 'numbers.length > 9 ?'],
    ["phone.replace(/\\D/g, '')", 'phone'],
  ],
  'lib/derive/papers/leaflet.ts': [
    ["const LEFT_OUT: SectionId = 'how-it-works'", "const LEFT_OUT: SectionId = 'pregnancy'"],
    ['...index.library.site.helplines.map', '...index.library.site.helplines.slice(1).map'],
  ],
  'lib/derive/papers/teach-back.ts': [
    ['before you take paracetamol', 'after you take paracetamol'],
    ["id === 'temperature' || id === 'suddenly-unwell'", "id === 'temperature'"],
  ],
  'lib/derive/search/find-help.ts': [
    ['{ called: 2, general: 5 }', '{ called: 1, general: 5 }'],
    ["typedTemperature(query) ? [...words, 'temperature'] : words", 'words'],
    ['form.every((key) => all.has(key))', 'form.some((key) => all.has(key))'],
    ["key !== 'not' && key !== 'cannot'", 'true'],
  ],
  'lib/derive/search/typed-temperature.ts': [
    ['celsius >= 37.5', 'celsius > 37.5'],
    ['celsius >= 37.5', 'celsius >= 38'],
    ['celsius < 36)', 'celsius <= 36)'],
    ['celsius <= 43', 'celsius <= 41'],
    ['celsius >= 34', 'celsius >= 35'],
    ['degrees > 90', 'degrees > 100'],
    ['(degrees - 32)', '(degrees - 30)'],
    ["whole === '38' || whole === '39'", "whole === '39'"],
  ],
  'lib/feedback/help-in-comment.ts': [
    ["line.tier !== 'team'", "line.tier === 'emergency'"],
    ['const MOST = 3', 'const MOST = 1'],
    ["hours.startsWith('24 hours')", 'true'],
    ['found.some(({ talk }) => talk)', 'found.every(({ talk }) => talk)'],
  ],
}
