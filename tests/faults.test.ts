import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkContentOnDisk } from '../lib/content.ts'
import { type Change, issueLines, withTreeOnDisk } from './content-tree.ts'

/**
 * Each folder of fixtures/faults is one mistake that an editor can make: patch.json changes the valid tree,
 * expected.txt holds every line that the editor then reads. The wording is part of what is tested.
 */
const FAULTS = join(import.meta.dirname, 'fixtures/faults')

describe('what an editor reads after a mistake', () => {
  const cases = readdirSync(FAULTS).sort()

  it.each(cases)('%s', (name) => {
    const changes = JSON.parse(readFileSync(join(FAULTS, name, 'patch.json'), 'utf8')) as Change[]
    const expected = readFileSync(join(FAULTS, name, 'expected.txt'), 'utf8')
    const result = withTreeOnDisk(changes, (directory) => checkContentOnDisk(directory, { today: '2026-11-23' }))
    expect(result.ok, 'a tree with an error is never published, one with warnings is').toBe(
      !expected.includes('  error ('),
    )
    expect(`${issueLines(result).join('\n')}\n`).toBe(expected)
  })

  it('knows at least 210 mistakes', () => {
    expect(cases.length).toBeGreaterThanOrEqual(210)
  })
})
