import { backUp, BackupRefused, restore } from '../feedback/backup.ts'
import { feedbackPlace } from '../feedback/feedback-place.ts'
import { commandWords } from './command-words.ts'

/** `npm run feedback -- backup FILE` and `restore FILE`: the ratings and comments of the store that the environment names, live or not. */

const { positionals } = commandWords({ allowPositionals: true }, 'npm run feedback -- backup FILE, or restore FILE')
const [command, file, ...more] = positionals
const place = feedbackPlace()
const named = place.kind === 'sqlite' ? place.path : 'the PostgreSQL of DATABASE_URL'
try {
  if (!file || more.length > 0 || (command !== 'backup' && command !== 'restore'))
    throw new BackupRefused('Say what to do and with which file: npm run feedback -- backup FILE, or restore FILE.')
  if (command === 'backup') console.log(`${await backUp(place, file)} ratings of ${named} are in ${file}.`)
  else {
    const { added, known } = await restore(place, file)
    console.log(`${added} ratings of ${file} were put back into ${named}; it had ${known} of them already.`)
  }
} catch (error) {
  if (!(error instanceof BackupRefused)) throw error
  console.error(error.message)
  process.exitCode = 1
}
