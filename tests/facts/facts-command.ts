import { parseArgs } from 'node:util'
import { getLibrary } from '../../lib/content.ts'
import { indexLibrary } from '../../lib/derive/library-index.ts'
import { factsOf, missedFacts } from './facts.ts'

/** `node tests/facts/facts-command.ts SLUG [FOLDER]`: which facts of its list a medicine's page does not hold. */
const [slug = '', folder] = parseArgs({ allowPositionals: true }).positionals
const index = indexLibrary(getLibrary())
const medicine = index.medicine.get(slug)
if (!medicine) throw new Error(`There is no medicine "${slug}".`)
const facts = factsOf(slug, folder)
const missed = missedFacts(medicine, facts, index)
for (const line of missed) console.log(line)
console.log(`${slug}: ${facts.length - missed.length} of ${facts.length} facts found.`)
