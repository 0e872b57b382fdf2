import { describe, expect, it } from 'vitest'
import { derivePaper } from '../../../lib/derive/papers/paper.ts'
import { indexWith } from '../../content-tree.ts'

describe('what a sheet says of itself', () => {
  const site = { url: 'https://example.org' }
  const checked = indexWith().medicine.get('examplumab')!
  const draft = { ...checked, review: { ...checked.review, status: 'draft' as const, checkedBy: [], checkedOn: null } }

  it('names the checker and the day of a page that was checked', () => {
    expect(derivePaper(checked, site)).toMatchObject({
      foot: `Examplumab, version ${checked.version}, checked 28 February 2026`,
      checkedBy: 'Dr A Nobody, Invented doctor',
    })
  })

  it('says of a draft that nobody has checked it', () => {
    const { foot, standing, checkedBy } = derivePaper(draft, site)
    expect(foot).toBe(`Examplumab, version ${checked.version}, not yet checked: draft`)
    expect(standing).toMatch(/^Version [0-9a-f]{8} of \d+ \w+ \d{4}, not yet checked: draft\.$/)
    expect(checkedBy).toBe('No one yet')
  })

  it('prints an address that can be typed, and links to what has changed since', () => {
    const { address, changes } = derivePaper(checked, site)
    expect(address).toBe('example.org/medicines/examplumab')
    expect(changes).toMatch(
      new RegExp(`^/medicines/examplumab/changes\\?since=\\d{4}-\\d\\d-\\d\\d&version=${checked.version}$`),
    )
  })
})
