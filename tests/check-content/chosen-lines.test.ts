import { describe, expect, it } from 'vitest'
import { checkContent } from '../../lib/check-content.ts'
import { issueLines, replaceOnce, validFiles, validText } from '../content-tree.ts'

const EX = 'medicines/examplumab.md'
const TREATMENT = 'treatments/examplin.md'
/** Lines of help.md that no effect has. */
const ELBOW = '  - {id: elbow-clicks, words: an elbow clicks, say: [clicking elbow]}\n'
const TOO_MUCH = '  - {id: overdose-line, words: you have too much, say: [too much]}\n'
const NECK = '  - {id: neck-locks, words: your neck locks, say: [locked neck]}\n'

const chosen = ({ emergency = '', urgent = 'thumbs-blue' }) =>
  `chosen: {emergency: [${emergency}], urgent: [${urgent}], why: "It is likely.", sources: [], by: draft}\n`

/** What is found where a page has more fields, and help.md has lines that no effect has and says more of the cards. */
function found(file: string, fields: string, rules = '', elbow = ELBOW): string[] {
  const changes: [find: string, replace: string][] = [
    ['emergency:\n', `emergency:\n${NECK}`],
    ['urgent:\n', `urgent:\n${elbow}${TOO_MUCH}`],
    ['notes:\n', `${rules}notes:\n`],
    ['recorded: [', `recorded: [neck-locks 7e211f35, ${rules.startsWith('constant') ? 'constant 5a109fb8, ' : ''}`],
  ]
  const help = changes.reduce((text, [find, replace]) => replaceOnce(text, find, replace), validText('help.md'))
  const page = replaceOnce(validText(file), 'cancers: [', `${fields}cancers: [`)
  return issueLines(checkContent(validFiles().set('help.md', { text: help }).set(file, { text: page })))
}

describe('a line that a page chooses for its cards', () => {
  it('may be one of its effects, and none that it does not have', () => {
    expect(found(EX, chosen({ urgent: 'thumbs-blue' }))).toEqual([])
    const [issue, ...others] = found(EX, chosen({ urgent: 'elbow-clicks' }))
    expect(others).toEqual([])
    expect(issue).toContain('(chosen-line)  found "elbow-clicks", which is no line of this page')
  })

  it('may be one that only a flag brings', () => {
    const rule = 'flags: [{flag: pump, lines: [elbow-clicks], because: pumps tug}]\n'
    expect(found(EX, `flags: [pump]\n${chosen({ urgent: 'elbow-clicks' })}`, rule)).toEqual([])
    expect(found(EX, chosen({ urgent: 'elbow-clicks' }), rule)).toHaveLength(1)
  })

  it('may be what to do when too much was taken, or a line that stands on every card', () => {
    const tooMuch = 'tooMuch: {call: urgent, sources: [smpc]}\n'
    expect(found(EX, `${tooMuch}${chosen({ urgent: 'overdose-line' })}`)).toEqual([])
    expect(found(EX, chosen({ urgent: 'overdose-line' }))).toHaveLength(1)
    expect(found(EX, chosen({ emergency: 'neck-locks' }), 'constant: [neck-locks]\n')).toEqual([])
    expect(found(EX, chosen({ emergency: 'neck-locks' }))).toHaveLength(1)
  })

  it('may be one that stands in the place of another, and none that holds for another way of having it', () => {
    const covers = 'covers: [{line: thumbs-blue, lines: [elbow-clicks]}]\n'
    expect(found(EX, chosen({ urgent: 'elbow-clicks' }), covers)).toEqual([])
    const tablets = 'flags: [{flag: pump, lines: [elbow-clicks], because: tablets click}]\n'
    const byMouth = ELBOW.replace('an elbow clicks', 'an elbow clicks, routes: [by-mouth]')
    expect(found(EX, `flags: [pump]\n${chosen({ urgent: 'elbow-clicks' })}`, tablets, byMouth)).toHaveLength(1)
  })

  it('is asked of treatments too, for their medicines together', () => {
    expect(found(TREATMENT, chosen({ urgent: 'thumbs-blue' }))).toEqual([])
    expect(found(TREATMENT, chosen({ urgent: 'elbow-clicks' }))).toHaveLength(1)
  })
})
