/** The id of a letter's place in an A to Z list; names that begin with a digit stand under "#", which no id can be. */
export const letterAnchor = (letter: string): string => (letter === '#' ? 'numbers' : letter.toLowerCase())
