import type { Issue } from '../model/result.ts'

/** Which problems are new and which are gone. A problem that only moved to another line is neither. */
export function issueChanges(before: readonly Issue[], after: readonly Issue[]): { added: Issue[]; gone: Issue[] } {
  return { added: without(after, before), gone: without(before, after) }
}

function without(issues: readonly Issue[], others: readonly Issue[]): Issue[] {
  const counts = new Map<string, number>()
  for (const issue of others) counts.set(keyOf(issue), (counts.get(keyOf(issue)) ?? 0) + 1)
  return issues.filter((issue) => {
    const left = counts.get(keyOf(issue)) ?? 0
    if (left > 0) counts.set(keyOf(issue), left - 1)
    return left === 0
  })
}

function keyOf({ file, rule, severity, found }: Issue): string {
  return `${file}\n${rule}\n${severity}\n${found}`
}
