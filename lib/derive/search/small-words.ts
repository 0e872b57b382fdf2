import { fold } from './fold-words.ts'

const SMALL = new Set(
  'i im ive id my me mine a an the of in on into is are be been being am was were has have having had got get getting gets keep keeps kept feel feels feeling felt from for with to and or it where able thing things something anything everything stuff its that this these there do does did when while what which why how if can could will would should very so really all some any you your youre side effect effects because about at up out off over as by much lot lots bit little too after during more than just keeping making makes make made going goes go since started'
    .split(' ')
    .map(fold),
)

/** Whether nobody searches for a word by itself: "the", "keeps". */
export function isSmall(word: string): boolean {
  return SMALL.has(word)
}

/** Words without the small ones that nobody searches for; all of them where nothing else is left. */
export function tellingWords(words: readonly string[]): string[] {
  const telling = words.filter((word) => !SMALL.has(word))
  return telling.length > 0 ? telling : [...words]
}
