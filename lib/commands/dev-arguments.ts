/**
 * What the development server is started with. It listens to this computer only, unless a host name is given: at /admin it writes files,
 * and knows nobody.
 * @param given the words behind `npm run dev --`
 */
export function devArguments(given: readonly string[]): string[] {
  const named = given.some((word) => /^(?:-H|--hostname(?:=|$))/.test(word))
  return ['dev', ...(named ? [] : ['--hostname', 'localhost']), ...given]
}
