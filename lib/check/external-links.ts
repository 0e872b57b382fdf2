import type { Issue } from '../model/result.ts'

/** A link to another website, and each place where it stands. */
export interface ExternalLink {
  url: string
  places: { file: string; line: number; column: number }[]
}

/** Finds every https address in the text of the files, front matter too. The site's own invented addresses (.example) are left out. */
export function externalLinks(texts: ReadonlyMap<string, string>): ExternalLink[] {
  const links = new Map<string, ExternalLink>()
  for (const [file, text] of texts)
    text.split('\n').forEach((line, index) => {
      for (const match of line.matchAll(/https?:\/\/[^\s<>"'`]+/g)) {
        const url = withoutTail(match[0])
        if (!URL.canParse(url) || /(^|\.)(example|invalid|test|localhost)$/.test(new URL(url).hostname)) continue
        const link = links.get(url) ?? { url, places: [] }
        link.places.push({ file, line: index + 1, column: match.index + 1 })
        links.set(url, link)
      }
    })
  return [...links.values()]
}

/** Takes off what belongs to the sentence or to Markdown: a full stop, a closing bracket without an opening one. */
function withoutTail(url: string): string {
  let end = url
  for (;;) {
    const last = end.at(-1)!
    const closes = { ')': '(', ']': '[', '}': '{' }[last]
    if (/[.,;:!?*_]/.test(last) || (closes !== undefined && end.split(last).length > end.split(closes).length))
      end = end.slice(0, -1)
    else return end
  }
}

export interface Visit {
  timeoutMs: number
  /** How many websites are visited at the same time; one website is asked one question at a time. */
  websites: number
  /** Time between two questions to one website, in milliseconds. */
  pauseMs: number
}

export interface LinkReport {
  /** A warning for each place of each dead link. */
  issues: Issue[]
  /** Links that gave no clear answer: refused to programs, too slow, or a fault of the other side. */
  unclear: { url: string; why: string }[]
  /** True when nothing could be reached at all. */
  offline: boolean
}

type Answer = 'alive' | { dead: string } | { unclear: string }

/** Visits each link. A dead link becomes a warning where it stands. */
export async function visitLinks(
  links: readonly ExternalLink[],
  { timeoutMs, websites, pauseMs }: Visit = { timeoutMs: 10_000, websites: 6, pauseMs: 300 },
): Promise<LinkReport> {
  const answers = new Map<ExternalLink, Answer>()
  const queues = [...Map.groupBy(links, (link) => new URL(link.url).host).values()]
  let heard = 0 // answers of any kind from another computer
  const isOffline = () => heard === 0 && answers.size >= Math.min(links.length, ENOUGH_SILENCE) && answers.size > 0
  const work = async () => {
    for (let queue = queues.shift(); queue; queue = queues.shift())
      for (const [index, link] of queue.entries()) {
        if (isOffline()) return
        if (index > 0) await new Promise((resolve) => setTimeout(resolve, pauseMs))
        const answer = await ask(link.url, timeoutMs)
        answers.set(link, answer)
        if (answer !== NO_CONNECTION) heard++
      }
  }
  await Promise.all(Array.from({ length: websites }, work))
  const offline = isOffline()
  const report: LinkReport = { issues: [], unclear: [], offline }
  if (offline) return report
  for (const [{ url, places }, answer] of answers) {
    if (answer === 'alive') continue
    if ('unclear' in answer) report.unclear.push({ url, why: answer.unclear })
    else
      for (const place of places)
        report.issues.push({
          severity: 'warning',
          rule: 'dead-link',
          ...place,
          found: `a link to ${url}, which ${answer.dead}`,
          expected: 'a page that opens',
          remedy: 'Find its new address, or name another source.',
        })
  }
  return report
}

const NO_CONNECTION: Answer = { unclear: 'no connection' }
/** After so many links without any answer there is no internet: the rest is not tried. */
const ENOUGH_SILENCE = 12

async function ask(url: string, timeoutMs: number): Promise<Answer> {
  try {
    const response = await fetch(url, {
      signal: AbortSignal.timeout(timeoutMs),
      redirect: 'follow',
      headers: { 'user-agent': 'content-check (checks links of a patient information site)', accept: 'text/html,*/*' },
    })
    await response.body?.cancel()
    if (response.ok) return 'alive'
    if (response.status === 404 || response.status === 410) return { dead: `answers ${response.status} (not found)` }
    return { unclear: `answers ${response.status}` }
  } catch (error) {
    if (error instanceof Error && error.name === 'TimeoutError')
      return { unclear: `no answer in ${timeoutMs / 1000} seconds` }
    return NO_CONNECTION
  }
}
