/** The kinds of part that a page is printed from. */
export const PRINTED_PART_KINDS = [
  { id: 'facts', what: 'what stands in no other part: name, summary, patterns of treatment days, numbers of people' },
  { id: 'text', what: 'a section of the page’s own text' },
  { id: 'shared', what: 'a text that several pages show' },
  { id: 'cards', what: 'which help lines stand on which card, in which order, and what else a card says' },
  { id: 'help', what: 'the words of one help line' },
  { id: 'effect', what: 'one side effect as the page prints it' },
  { id: 'medicine', what: 'what a treatment says of one of its medicines' },
  { id: 'group', what: 'the name of a type of medicine or of a cancer' },
  { id: 'helpline', what: 'one helpline' },
  { id: 'source', what: 'one source' },
  { id: 'history', what: 'the page’s list of its changes' },
  { id: 'paper', what: 'what a sheet of paper prints beside the page: leaflet, record sheet, teach-back card' },
  { id: 'data', what: 'what only the page’s files for programs hold, such as codes' },
  { id: 'words', what: 'the words that stand in the site’s own markup' },
] as const
export type PrintedPartKind = (typeof PRINTED_PART_KINDS)[number]['id']

/** A part of what a page prints. Whoever signs a page signs parts: a part says the same for as long as its fingerprint is the same. */
export interface PrintedPart {
  kind: PrintedPartKind
  /** Which of its kind: a section, a help line, an effect. */
  id: string
  /** First 16 hexadecimal digits of the SHA-256 of what it prints. */
  fingerprint: string
}
