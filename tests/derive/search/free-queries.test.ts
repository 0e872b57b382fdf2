import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { getLibrary } from '../../../lib/content.ts'
import { indexLibrary } from '../../../lib/derive/library-index.ts'
import { openSearchIndex } from '../../../lib/derive/search/open-search-index.ts'
import { deriveSearchIndex } from '../../../lib/derive/search/search-index.ts'
import { hrefOf } from '../../../lib/derive/search/search-kinds.ts'
import { searchNames } from '../../../lib/derive/search/search-names.ts'
import { formatWarning } from '../../../lib/derive/search/search-words.ts'

/** What people type, by what they must be shown first. Written before the search was changed for them. */
const queries = JSON.parse(readFileSync(join(import.meta.dirname, 'free-queries.json'), 'utf8')) as Record<
  string,
  string[]
>
const index = openSearchIndex(deriveSearchIndex(indexLibrary(getLibrary())))

type Verdict = 'useful' | 'weak' | 'wrong' | 'dangerous'

/** How good the answer to a search is. A medicine that nobody typed, or an emergency without a card, is dangerous. */
function judge(wanted: string, query: string): Verdict {
  const answer = searchNames(index, query, 10)
  const named = answer.hits.filter(({ entry }) => entry.kind === 'medicine' || entry.kind === 'treatment')
  const others = named.filter(({ term }) => term.why !== 'form')
  const silent = others.length > 0 && !answer.meant && formatWarning(answer) === ''
  const elsewhere = answer.elsewhere.map(({ entry }) => entry.name.toLowerCase())
  const tiers = answer.help.map(({ tier }): string => tier)
  if (wanted === 'guess') return silent ? 'dangerous' : 'useful'
  if (wanted === 'calm') return tiers.length > 0 ? 'wrong' : 'useful'
  if (wanted === '999' || wanted === '24h') {
    if (tiers.includes(wanted === '999' ? 'emergency' : 'urgent')) return 'useful'
    return tiers.length === 0 ? 'dangerous' : 'wrong'
  }
  if (wanted.startsWith('top:')) return hrefOf(answer.hits[0]!.entry).startsWith(wanted.slice(4)) ? 'useful' : 'weak'
  if (wanted.startsWith('none:')) {
    if (!elsewhere.includes(wanted.slice(5).toLowerCase()))
      return silent ? 'dangerous' : others.length ? 'wrong' : 'weak'
    return others.every(({ term }) => query.includes(term.text.toLowerCase())) ? 'useful' : 'wrong'
  }
  if (wanted.startsWith('also:')) {
    const [name, page] = wanted.slice(5).split('+')
    const both = elsewhere.includes(name!.toLowerCase()) && named[0] && hrefOf(named[0].entry) === page
    return both ? 'useful' : silent ? 'dangerous' : 'weak'
  }
  const place = answer.hits.findIndex(({ entry }) => hrefOf(entry) === wanted)
  if (place === 0) return 'useful'
  return silent ? 'dangerous' : place > 0 ? 'weak' : others.length ? 'wrong' : 'weak'
}

it('answers what people type freely: nothing dangerous, hardly anything wrong', () => {
  const judged = Object.entries(queries).flatMap(([wanted, said]) =>
    said.map((query) => ({ wanted, query, verdict: judge(wanted, query) })),
  )
  const share = (verdict: Verdict) => judged.filter((one) => one.verdict === verdict).length / judged.length
  console.log(
    judged.length,
    ...(['useful', 'weak', 'wrong', 'dangerous'] as const).map(
      (one) => `${one} ${Math.round(share(one) * judged.length)}`,
    ),
  )
  console.log(
    judged
      .filter(({ verdict }) => verdict !== 'useful')
      .map(({ wanted, query, verdict }) => `${verdict}: "${query}" (${wanted})`)
      .join('\n'),
  )
  expect(judged.length).toBeGreaterThanOrEqual(200)
  expect(judged.filter(({ verdict }) => verdict === 'dangerous')).toEqual([])
  expect(share('useful')).toBeGreaterThanOrEqual(0.85)
  expect(share('wrong')).toBeLessThanOrEqual(0.03)
})
