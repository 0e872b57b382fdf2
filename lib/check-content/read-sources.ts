import { validateMerged } from '../validate/merge-conflict.ts'
import { validateAnswered } from '../validate/unanswered.ts'
import { isSetAside } from './content-files.ts'
import type { IssueLists } from './issue-lists.ts'

/** Text of a file, or why it cannot be read as text. */
export type SourceFile = { text: string } | { fault: SourceFault }
export type SourceFault = 'not-utf8' | 'too-large' | 'wrong-ending' | 'folder' | 'unreadable'

/** What is said of a file that cannot be read. `found` is told its name. */
const FAULTS: Record<SourceFault, { rule: string; found: (name: string) => string; expected: string; remedy: string }> =
  {
    'not-utf8': {
      rule: 'not-utf8',
      found: () => 'a file that is not UTF-8',
      expected: 'text in UTF-8',
      remedy: 'Save it again as UTF-8 in your editor.',
    },
    'wrong-ending': {
      rule: 'file-name',
      found: (name) => `the file name "${name}"`,
      expected: 'a name that ends with .md',
      remedy: 'Rename the file: no page is made from a file with another ending.',
    },
    folder: {
      rule: 'file-is-folder',
      found: (name) => `a folder with the name "${name}"`,
      expected: 'a file',
      remedy: 'Rename the folder, or move what is in it: no page is made from a folder.',
    },
    unreadable: {
      rule: 'unreadable',
      found: () => 'a file that cannot be opened',
      expected: 'a file that can be read',
      remedy:
        'Delete it, or put the file itself in its place: it may be a shortcut to a file that is gone, or be locked.',
    },
    'too-large': {
      rule: 'too-large',
      found: () => 'a file over 256 kB',
      expected: 'a file under 256 kB',
      remedy: 'Split it, or take out what does not belong on the page.',
    },
  }

/** First step: the texts of all files that can be read, held against what is wrong whatever a file is about. */
export function readSources(files: ReadonlyMap<string, SourceFile>, issues: IssueLists): Map<string, string> {
  const texts = new Map<string, string>()
  for (const [file, source] of files) {
    if ('text' in source) {
      texts.set(file, source.text)
      if (isSetAside(file)) continue
      validateAnswered(source.text, issues.for(file))
      validateMerged(source.text, issues.for(file))
    } else {
      const { rule, found, expected, remedy } = FAULTS[source.fault]
      issues.for(file).error(rule, { line: 1, column: 1 }, found(file.split('/').at(-1)!), expected, remedy)
    }
  }
  return texts
}
