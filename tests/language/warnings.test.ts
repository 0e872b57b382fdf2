import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkContentOnDisk } from '../../lib/content.ts'
import { languageRules } from '../../lib/language/language-rules.ts'
import { markdownShape } from '../../lib/language/markdown-shape.ts'
import { type Change, issueLines, VALID_CONTENT, withTreeOnDisk } from '../content-tree.ts'

/** As fixtures/faults, for language and the shape of Markdown: each folder is something that the standard never writes. */
const FIXTURES = join(import.meta.dirname, '../fixtures/language')
const options = { today: '2026-11-23', language: languageRules, shape: markdownShape }

describe('what an editor reads after words that the standard never writes', () => {
  it.each(readdirSync(FIXTURES).sort())('%s', (name) => {
    const changes = JSON.parse(readFileSync(join(FIXTURES, name, 'patch.json'), 'utf8')) as Change[]
    const result = withTreeOnDisk(changes, (directory) => checkContentOnDisk(directory, options))
    expect(result.ok, 'language never stops a build').toBe(true)
    expect(`${issueLines(result).join('\n')}\n`).toBe(readFileSync(join(FIXTURES, name, 'expected.txt'), 'utf8'))
  })

  it.each([
    'Allow time for your journey home.',
    'The nurse puts the needle just under the skin.',
    'Tell your team if you use recreational drugs.',
    'It helps 2 in every 100 people.',
    'You have it on 2 in 3 days.',
    'You may have acute lymphoblastic leukaemia (ALL).',
  ])('is nothing for “%s”', (words) => {
    const result = withTreeOnDisk(
      [{ file: 'medicines/examplumab.md', find: 'It works in an invented way.', replace: words }],
      (directory) => checkContentOnDisk(directory, options),
    )
    expect(issueLines(result)).toEqual([])
  })

  it('is nothing for a valid tree', () => expect(issueLines(checkContentOnDisk(VALID_CONTENT, options))).toEqual([]))
})
