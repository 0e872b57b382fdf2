/** Up to 3 medical words, without those that the name already has. */
export function glossOf(medical: readonly string[], name: string): string | undefined {
  const words = medical.filter((word) => !name.toLowerCase().includes(word.toLowerCase())).slice(0, 3)
  return words.length > 0 ? words.join(', ') : undefined
}
