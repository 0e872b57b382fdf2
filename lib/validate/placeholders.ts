import type { Document, Passage } from '../parse/document.ts'
import { valuePassages } from '../parse/passages.ts'
import type { IssueList } from './issues.ts'

/** Signs and words that hold a place wherever they stand: no sentence for readers has them. Capitals count, except where "i" says so. */
const ANYWHERE: readonly RegExp[] = [
  /\b(?:FIXME|TBC|TBD|TBA)\b/,
  /\b(?:lorem ipsum|x{3,})\b/i,
  /\bXX\b(?! chromosome)/,
  /\?{2,}|_{2,}/,
  /(?:^|[^\p{L}])todo\s*:/iu,
  /\bCHECK (?:THIS|WITH|IF)\b/,
  /\[(?:insert|add|fill in|your|name of|text|write|to be)\b[^\]]*\]/i,
]
/** Words that hold a place where they are a whole sentence, bullet or cell. */
const ALONE =
  /^[\s("'[]*(?:n\/a|na|t\.?b\.?[cad]|fixme|todo|x{2,}|lorem|not applicable|to be (?:confirmed|decided|added|written|completed)|coming soon|placeholder|insert (?:text|words) here|[.…?!*]+)[\s)"'\].…?!]*$/i
/** Who checked a page is printed too. */
const CHECKER = [['checkedBy', '*', '*']] as const

const EXPECTED = 'words for a reader'

/** Reports places that somebody meant to fill in later: words such as TBC or xxx, and bullets without words. */
export function validatePlaceholders(document: Document, passages: readonly Passage[], issues: IssueList): void {
  const checkers = valuePassages(document.frontMatter.value, (path) => document.frontMatter.at(path), CHECKER)
  for (const passage of [...passages, ...checkers]) {
    const found = placeIn(passage.text)
    if (found)
      issues.error(
        'placeholder',
        passage.at(found.index),
        `"${found.words}"`,
        EXPECTED,
        'Write what belongs here, or delete the line. Ask a doctor, nurse or pharmacist if you do not know it.',
      )
  }
  const lines = document.body.split('\n')
  lines.forEach((line, index) => {
    if (!/^\s*(?:[-*+•–]|\d{1,3}[.)])\s*$/.test(line) || /^\s{2,}[^\s\-*+]/.test(lines[index + 1] ?? '')) return
    issues.error(
      'empty-bullet',
      { line: document.opening.at.line + index, column: 1 },
      'a bullet without words',
      EXPECTED,
      'Write the words after the sign and a space, or delete the line.',
    )
  })
}

function placeIn(text: string): { words: string; index: number } | undefined {
  for (const pattern of ANYWHERE) {
    const match = pattern.exec(text)
    if (match)
      return {
        words: text
          .slice(text.lastIndexOf(' ', Math.max(0, match.index - 15)) + 1, match.index + match[0].length + 20)
          .trim(),
        index: match.index,
      }
  }
  for (const { 0: sentence, index } of text.matchAll(/\S.*?(?:(?<=[.?!…])(?=\s|$)|$)/g))
    if (ALONE.test(sentence)) return { words: sentence.trim(), index }
  return undefined
}
