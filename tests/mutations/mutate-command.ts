import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { changesByRule } from './changes-by-rule.ts'
import { CARD_FAULTS } from './faults/card-faults.ts'
import { HEADER_FAULTS } from './faults/header-faults.ts'
import { PRIVACY_FAULTS } from './faults/privacy-faults.ts'
import { RULE_FAULTS } from './faults/rule-faults.ts'
import { TABLE_FAULTS } from './faults/table-faults.ts'
import { VERSION_FAULTS } from './faults/version-faults.ts'
import { nearestTests } from './nearest-tests.ts'
import { faultsOf, plantFault, StaleFault } from './planted-fault.ts'
import { runTests, runTypes, type TestRun } from './run-tests.ts'
import { copyTree, type TreeCopy } from './tree-copy.ts'

/**
 * Plants faults in a copy of the project, one at a time, and says which of them no test notices: first the tests near the
 * file are asked, then for the rest the types and all tests.
 * `npm run mutate` plants those of the lists in faults/; `-- --only temperature` those whose file or words have this in them.
 * `npm run mutate -- --rule lib/model/help-tiers.ts` plants every change that rules make of a file, `--sample 20 --seed 3` some of them.
 * `--near` asks only the tests near the file. Ends with 1 where a fault was not noticed by 95 in 100, or a row of a list is stale.
 */
const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    rule: { type: 'string', multiple: true },
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    near: { type: 'boolean', default: false },
  },
})
const FAULTS = faultsOf([TABLE_FAULTS, CARD_FAULTS, VERSION_FAULTS, RULE_FAULTS, HEADER_FAULTS, PRIVACY_FAULTS])
/** Tests near a file, and all of them. */
const MOST_SECONDS = { near: 180, all: 1200 }
const NOTICED = 0.95

interface Mutant {
  file: string
  what: string
  text: string
}

const copy = copyTree(join(import.meta.dirname, '../..'))
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    copy.remove()
    process.exit(130)
  })
try {
  process.exitCode = await mutate(copy)
} finally {
  copy.remove()
}

async function mutate(tree: TreeCopy): Promise<number> {
  const { mutants, stale } = values.rule ? { mutants: fromRules(tree, values.rule), stale: [] } : fromLists(tree)
  for (const words of stale) console.log(`STALE ${words}`)
  await mustPass(tree, [...new Set(mutants.flatMap(({ file }) => nearOf(tree, file).flat()))])
  let missed = await plantEach(tree, mutants, near)
  if (!values.near && missed.length > 0) {
    await mustPass(tree, [])
    missed = await plantEach(tree, missed, everything)
  }
  const found = mutants.length - missed.length
  console.log(`\n${found} of ${mutants.length} faults noticed, ${stale.length} rows stale`)
  for (const { file, what } of missed) console.log(`not noticed: ${file}: ${what}`)
  return found >= mutants.length * NOTICED && stale.length === 0 ? 0 : 1
}

/** A test that fails without any fault would notice everything. */
async function mustPass(tree: TreeCopy, tests: readonly string[]): Promise<void> {
  const run = await runTests(tree.folder, tests, MOST_SECONDS.all)
  if (!run.passed) throw new Error(`Without any fault a test fails: ${run.by}`)
}

/** Plants faults one at a time, says what became of each, and gives those that nothing noticed. */
async function plantEach(tree: TreeCopy, mutants: readonly Mutant[], look: typeof near): Promise<Mutant[]> {
  const missed: Mutant[] = []
  for (const [at, mutant] of mutants.entries()) {
    const run = await tree.changed(mutant.file, mutant.text, () => look(tree, mutant.file))
    if (run.passed) missed.push(mutant)
    const said = run.passed ? 'not noticed' : `noticed by ${run.by}`
    console.log(`${at + 1}/${mutants.length} ${mutant.file}: ${mutant.what}\n    ${said}`)
  }
  return missed
}

/** The tests near a file: most faults are seen by them, in two seconds. */
async function near(tree: TreeCopy, file: string): Promise<TestRun> {
  for (const round of nearOf(tree, file)) {
    const run = await runTests(tree.folder, round, MOST_SECONDS.near)
    if (!run.passed) return run
  }
  return { passed: true }
}

async function everything(tree: TreeCopy): Promise<TestRun> {
  const types = await runTypes(tree.folder)
  return types.passed ? runTests(tree.folder, [], MOST_SECONDS.all) : types
}

function nearOf(tree: TreeCopy, file: string): string[][] {
  const code = tree.files.filter((name) => /\.tsx?$/.test(name) && !name.startsWith('tests/e2e/'))
  return nearestTests(file, code, tree.read)
}

function fromLists(tree: TreeCopy): { mutants: Mutant[]; stale: string[] } {
  const mutants: Mutant[] = []
  const stale: string[] = []
  for (const fault of FAULTS) {
    const what = `${fault.from} -> ${fault.to}`
    if (values.only && !`${fault.file} ${what}`.includes(values.only)) continue
    try {
      mutants.push({ file: fault.file, what, text: plantFault(tree.read(fault.file), fault) })
    } catch (error) {
      if (!(error instanceof StaleFault)) throw error
      stale.push(error.message)
    }
  }
  return { mutants, stale }
}

function fromRules(tree: TreeCopy, files: readonly string[]): Mutant[] {
  const all = files.flatMap((file) => {
    const source = tree.read(file)
    return changesByRule(source).map(({ start, end, to }) => ({
      file,
      what: `line ${source.slice(0, start).split('\n').length}: ${source.slice(start, end)} -> ${to}`,
      text: source.slice(0, start) + to + source.slice(end),
    }))
  })
  return values.sample ? sample(all, Number(values.sample), Number(values.seed)) : all
}

/** Some of a list, the same for the same seed. */
function sample<T>(all: readonly T[], count: number, seed: number): T[] {
  let state = seed
  // A generator of Lehmer's: enough to choose by.
  const next = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647
  return all
    .map((one) => ({ one, place: next() }))
    .sort((a, b) => a.place - b.place)
    .slice(0, count)
    .map(({ one }) => one)
}
