/** The fields of a page that a table has for one use, by name. */
export function pickFields<P extends object>(
  page: P,
  uses: Readonly<Record<keyof P, string>>,
  use: string,
): Partial<P> {
  const picked: Partial<P> = {}
  for (const field in page) if (uses[field] === use) picked[field] = page[field]
  return picked
}
