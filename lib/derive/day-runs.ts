/** Days that follow each other, as first and last: [1, 2, 3, 8] is [[1, 3], [8, 8]]. */
export function runsOf(days: readonly number[]): [number, number][] {
  const runs: [number, number][] = []
  for (const day of days) {
    const last = runs.at(-1)
    if (last && day === last[1] + 1) last[1] = day
    else runs.push([day, day])
  }
  return runs
}
