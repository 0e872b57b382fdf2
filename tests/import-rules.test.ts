import { join } from 'node:path'
import { ESLint } from 'eslint'
import { describe, expect, it } from 'vitest'

const eslint = new ESLint({ cwd: join(import.meta.dirname, '..') })
const faultsOf = async (filePath: string, code: string) =>
  (await eslint.lintText(code, { filePath }))[0]!.messages
    .map(({ ruleId }) => ruleId)
    .filter((rule) => rule?.startsWith('no-restricted'))
const importing = (from: string) => `import { x } from '${from}'\nx()\n`

describe('who may import whom', () => {
  it.each([
    ['lib/commands/new-step.ts', '../validate/tables.ts'],
    ['lib/check/new-format.ts', '../derive/merge.ts'],
    ['lib/report/new-report.ts', '../content.ts'],
    ['lib/new-door.ts', './parse/markdown.ts'],
    ['lib/derive/merge.ts', './search/slips.ts'],
    ['lib/derive/papers/new-paper.ts', '../search/slips.ts'],
    ['lib/derive/search/new-search.ts', '../../parse/markdown.ts'],
    ['lib/content.ts', './derive/merge.ts'],
    ['app/(reading)/about/route.tsx', '../../../lib/content.ts'],
    ['app/(reading)/about/route.tsx', '../../../components/elements/dom-element.ts'],
    ['app/(api)/api/x/route.ts', '../../../../lib/authoring/local-files.ts'],
    ['app/(editors)/editors/[[...part]]/route.tsx', '../../../../lib/parse/markdown.ts'],
  ])('%s may not import %s', async (file, from) =>
    expect(await faultsOf(file, importing(from))).toEqual(['no-restricted-imports']),
  )

  it.each([
    ['lib/commands/new-step.ts', '../derive/merge.ts'],
    ['lib/derive/my-treatment/new-tool.ts', '../search/fold-words.ts'],
    ['lib/derive/papers/new-paper.ts', '../../model/monograph.ts'],
    ['app/(reading)/about/route.tsx', '../../../lib/current-library.ts'],
    ['app/(api)/api/x/route.ts', '../../../../lib/feedback/feedback-store.ts'],
    ['app/(preview)/admin/route.dev.ts', '../../../lib/authoring/local-files.ts'],
  ])('%s may import %s', async (file, from) => expect(await faultsOf(file, importing(from))).toEqual([]))

  it.each(['lib/derive/all.ts', 'components/ui/all.tsx'])('a barrel is refused in %s', async (file) =>
    expect(await faultsOf(file, "export * from './x.ts'\n")).toEqual(['no-restricted-syntax']),
  )
})
