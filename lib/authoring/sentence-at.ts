/**
 * The words of the sentence that stands at a place of a file, as a reader meets them: for finding it on the page.
 * Lines of one paragraph or list item are read as one; Markdown's signs and YAML's keys are taken off. Empty where there are no words.
 */
export function sentenceAt(text: string, line: number, column: number): string {
  const lines = text.split('\n')
  const here = lines[line - 1] ?? ''
  if (!here.trim() || /^---\s*$/.test(here)) return ''
  let first = line - 1
  while (first > 0 && !startsBlock(lines[first]!) && lines[first - 1]!.trim() && !/^(#|---)/.test(lines[first - 1]!))
    first--
  let last = line - 1
  while (last + 1 < lines.length && lines[last + 1]!.trim() && !startsBlock(lines[last + 1]!)) last++
  const before =
    lines
      .slice(first, line - 1)
      .map((one) => `${one} `)
      .join('') + here.slice(0, Math.max(0, column - 1))
  const block = lines.slice(first, last + 1).join(' ')
  const start = Math.max(lastEnd(before), 0)
  const rest = block.slice(start)
  const end = /[.?!]["'”’)]*(?=\s+["'“‘(]?[A-Z0-9]|\s*$)/.exec(rest.slice(Math.max(0, before.length - start)))
  const length = end ? Math.max(0, before.length - start) + end.index + end[0].length : rest.length
  return plainWords(rest.slice(0, length))
}

/** A heading, a list item, a fence or a key of the front matter begins something of its own. */
function startsBlock(line: string): boolean {
  return /^\s*(?:[-*+] |\d+[.)] |#|---\s*$|[A-Za-z][\w-]*:(?:\s|$))/.test(line)
}

/** Where the last sentence of some text begins. */
function lastEnd(text: string): number {
  let at = 0
  for (const match of text.matchAll(/[.?!]["'”’)]*\s+(?=["'“‘(]?[A-Z0-9]|$)/g)) at = match.index + match[0].length
  return at
}

function plainWords(markdown: string): string {
  return (
    markdown
      .replace(/^\s*(?:[-*+] |\d+[.)] |#+ )?/, '')
      .replace(/^[A-Za-z][\w-]*:\s+(?=\S)/, '')
      // "[Name](file): words": the page prints the name as a heading, and not always next to the words.
      .replace(/^\[[^\]]*\]\([^)]*\):\s*(?=\S)/, '')
      .replace(/!?\[([^\]]*)\]\([^)]*\)/g, (_whole, words: string) => `${words} `)
      .replace(/[*_`"]/g, '')
      .replace(/\s+([.,;:?!)])/g, '$1')
      .replace(/\s+/g, ' ')
      .trim()
  )
}
