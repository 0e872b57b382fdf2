import type { FaultList } from '../planted-fault.ts'

/** What counts for the version of a page, and where it stands in its review. */
export const VERSION_FAULTS: FaultList = {
  'lib/derive/printed/fingerprint.ts': [
    ['.slice(0, 16)', '.slice(0, 12)'],
    ['.slice(0, 8)', '.slice(0, 7)', 1],
    ['.slice(0, 8)', '.slice(0, 2)', 2],
    ['`${kind} ${id} ${fingerprint}\\n`', '`${kind} ${id}\\n`'],
    ['`${kind} ${id} ${fingerprint}\\n`', '`${fingerprint}\\n`'],
    ['Object.entries(inner).sort(([a], [b]) => compare(a, b))', 'Object.entries(inner)'],
    ["createHash('sha256')", "createHash('sha1')"],
  ],
  'lib/derive/printed/printed-parts.ts': [[", { kind: 'words', id: kind, value: FRAME_WORDS[kind] }", '']],
  'lib/derive/printed/common-pieces.ts': [
    ['value: { ...line, short: index.help.get(id)?.short ?? null }', 'value: { ...line, words: null }'],
    ['value: { ...line, short: index.help.get(id)?.short ?? null }', 'value: line'],
    ['lines: own.map(({ id }) => id)', 'lines: own.map(({ id }) => id).sort()'],
    ['[...rows, ...milder]', 'rows'],
    ['...(isPrinted ? { summary } : {})', ''],
    ['value: { written, changes }', 'value: { written }'],
    ['sources.map((source): Piece', 'sources.slice(1).map((source): Piece'],
    ['value: evidence', 'value: {}'],
  ],
  'lib/derive/printed/printed-medicine.ts': [
    ["  summary: 'printed'", "  summary: 'in the view'"],
    ["  codes: 'data'", "  codes: 'address'"],
    ['...referencePieces(references, index),\n', ''],
    ['...paperPieces(medicine, index, help),\n', ''],
    ["piece('teach-back', deriveTeachBack(medicine, index)),\n", ''],
    ['strapLine: site.strapLine', "strapLine: ''"],
    ['aloudPiece(block, index),\n', ''],
  ],
  'lib/derive/printed/printed-treatment.ts': [["kind: 'medicine'", "kind: 'text'"]],
  'lib/derive/printed/text-references.ts': [
    ['b.text.length - a.text.length', 'a.text.length - b.text.length'],
    ['found.add(name)', 'found.size'],
  ],
  'lib/derive/review-status.ts': [
    ["review.status === 'draft' || !review.nextCheck", '!review.nextCheck'],
    ['days < 0', 'days <= 0'],
    ['days <= dueSoonDays', 'days < dueSoonDays'],
    ['86_400_000', '3_600_000'],
  ],
}
