import type { Nodes, Root } from 'mdast'
import remarkLint from 'remark-lint'
import noDuplicateDefinitions from 'remark-lint-no-duplicate-definitions'
import noLiteralUrls from 'remark-lint-no-literal-urls'
import noUndefinedReferences from 'remark-lint-no-undefined-references'
import noUnusedDefinitions from 'remark-lint-no-unused-definitions'
import { unified } from 'unified'
import { VFile } from 'vfile'
import type { MarkupFault } from '../parse/markup-fault.ts'

/** The remark-lint rules that an editor can act on, in an editor's words. They run on the tree that the check has read already. */
const RULES: Record<string, Omit<MarkupFault, 'at' | 'found'> & { found: string }> = {
  'no-undefined-references': {
    rule: 'broken-brackets',
    found: 'words in square brackets that are no link',
    expected: 'a link: [words](address), with no space between',
    remedy: 'Join the two brackets, or take the square brackets away.',
  },
  'no-unused-definitions': {
    rule: 'unused-address',
    found: 'an address that no link uses',
    expected: 'an address inside its link: [words](address)',
    remedy: 'Delete the line, or write the address into the link.',
  },
  'no-duplicate-definitions': {
    rule: 'address-label-twice',
    found: 'two addresses with one label',
    expected: 'an address inside its link: [words](address)',
    remedy: 'Write each address into its own link.',
  },
  'no-literal-urls': {
    rule: 'bare-address',
    found: 'a web address as words',
    expected: 'words that say where the link goes',
    remedy: 'Write [name of the page](address).',
  },
}

const linter = unified()
  .use(remarkLint)
  .use(noUndefinedReferences)
  .use(noUnusedDefinitions)
  .use(noDuplicateDefinitions)
  .use(noLiteralUrls)
  .freeze()
/** Most texts have none of the signs that the rules are about. */
const MAY_BE_WRONG = /\[[^\]]*\](?!\()|(?<![("<])\bhttps?:|www\./

/** Looks at the shape of a body: brackets that make no link, bare addresses, italics. Places are places in the body. */
export function markdownShape(tree: Root, body: string): MarkupFault[] {
  const faults: MarkupFault[] = []
  visit(tree, (node) => {
    if (node.type === 'emphasis' || node.type === 'delete')
      faults.push({
        rule: 'italics',
        at: startOf(node),
        found: node.type === 'delete' ? 'words struck through' : 'words in italics',
        expected: 'plain words',
        remedy: 'Take the * or _ or ~ away: slanted letters are hard to read.',
      })
  })
  if (!MAY_BE_WRONG.test(body)) return faults
  const file = new VFile(body)
  linter.runSync(tree, file)
  for (const { ruleId, line, column } of file.messages) {
    const rule = RULES[ruleId ?? '']
    if (rule) faults.push({ ...rule, at: { line: line ?? 1, column: column ?? 1 } })
  }
  return faults
}

function startOf(node: Nodes): MarkupFault['at'] {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 }
}

function visit(node: Nodes, each: (node: Nodes) => void): void {
  each(node)
  if ('children' in node) for (const child of node.children) visit(child, each)
}
