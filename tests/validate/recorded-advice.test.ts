import { describe, expect, it } from 'vitest'
import { checkContent } from '../../lib/check-content.ts'
import { issueLines, replaceOnce, validFiles, validText } from '../content-tree.ts'

const KNEES = 'words: your knees buckle and you cannot stand'
const FIRST_RECORD = 'changes:\n'
const changed = `${KNEES} well`

/** The issues of the valid tree with help.md changed step by step. */
const issuesWith = (...steps: readonly (readonly [find: string, replace: string])[]) => {
  const text = steps.reduce((before, [find, replace]) => replaceOnce(before, find, replace), validText('help.md'))
  return issueLines(checkContent(validFiles().set('help.md', { text }), { today: '2026-11-23' }))
}
/** The line that the check asks for, as an editor would copy it. */
const recordIn = (issue: string) => /- \{on: .*\}$/.exec(issue)![0]

describe('advice that nobody may change in passing', () => {
  it('is as it was recorded', () => expect(issuesWith()).toEqual([]))

  it('asks for a clinical change that names the line, and is content when it has it', () => {
    const [issue, ...others] = issuesWith([KNEES, changed])
    expect(others).toEqual([])
    expect(issue).toContain('"knees-buckle", other than it was recorded on 2026-01-31')
    expect(issuesWith([KNEES, changed], [FIRST_RECORD, `changes:\n  ${recordIn(issue!)}\n`])).toEqual([])
  })

  it('is not content with a record of the wording, or of other words', () => {
    const record = recordIn(issuesWith([KNEES, changed])[0]!)
    const wording = record.replace('kind: clinical', 'kind: wording')
    expect(issuesWith([KNEES, changed], [FIRST_RECORD, `changes:\n  ${wording}\n`])).toHaveLength(1)
    expect(issuesWith([KNEES, `${KNEES} now`], [FIRST_RECORD, `changes:\n  ${record}\n`])).toHaveLength(1)
  })

  it('asks when a line goes to another tier with the same words', () => {
    const line = '  - id: suddenly-unwell\n    words: you feel suddenly unwell\n    say: [suddenly unwell, shivering]\n'
    const found = issuesWith([line, ''], ['emergency:\n', `emergency:\n${line}`])
    expect(found.filter((issue) => issue.startsWith('help.md')).map((issue) => /found (.*?);/.exec(issue)![1])).toEqual(
      ['"suddenly-unwell", other than it was recorded on 2026-01-31'],
    )
  })

  it('leaves the lines alone that may wait', () =>
    expect(issuesWith(['words: your thumbs are paler than usual', 'words: your thumbs are paler than mine'])).toEqual(
      [],
    ))

  it('asks where a line is new or gone, and takes "gone" for an answer', () => {
    const line = `  - id: knees-buckle\n    ${KNEES}\n    say: [knees give way]\n`
    const other = '  - id: elbows-lock\n    words: both elbows lock\n    say: [elbow stuck]\n'
    const files = validFiles()
    const effect = replaceOnce(validText('side-effects/wobbly-knees.md'), 'knees-buckle', 'elbows-lock')
    files.set('side-effects/wobbly-knees.md', { text: effect })
    const check = (text: string) => issueLines(checkContent(files.set('help.md', { text }), { today: '2026-11-23' }))
    const text = replaceOnce(validText('help.md'), line, other)
    const found = check(text)
    expect(found.map((issue) => /found (.*?);/.exec(issue)![1])).toEqual([
      '"elbows-lock", which was never recorded',
      'no "knees-buckle", which was recorded on 2026-01-31',
    ])
    const records = found.map((issue) => `  ${recordIn(issue)}\n`).join('')
    expect(check(replaceOnce(text, FIRST_RECORD, `changes:\n${records}`))).toEqual([])
  })
})
