/** To make a format takes a hundred times as long as to use it. */
const AND = /* @__PURE__ */ new Intl.ListFormat('en-GB', { type: 'conjunction' })
const OR = /* @__PURE__ */ new Intl.ListFormat('en-GB', { type: 'disjunction' })

/** "cisplatin", "cisplatin and etoposide", "bleomycin, cisplatin and etoposide". */
export function listOf(words: readonly string[]): string {
  return AND.format(words)
}

/** "tablets", "tablets or capsules", "tablets, capsules or a drip". */
export function choiceOf(words: readonly string[]): string {
  return OR.format(words)
}

/** What stands before each of a list's words, for words that are links: nothing, a comma, "and". */
export function separatorsOf(count: number): string[] {
  const parts = AND.formatToParts(Array.from({ length: count }, String))
  return ['', ...parts.filter(({ type }) => type === 'literal').map(({ value }) => value)].slice(0, count)
}
