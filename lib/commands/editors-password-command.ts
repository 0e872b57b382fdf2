import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'
import { hashPassword, LONGEST_PASSWORD, SHORTEST_PASSWORD } from '../editors/password.ts'

/** `npm run editors:password`: asks for the editors' password and prints the line that switches the editors' desk on. Nothing is kept. */

const questions = process.stdin.isTTY ? ["New password for the editors' desk: ", 'The same once more: '] : ['']
const answers = await ask(questions)
const [password = '', again = password] = answers
if (password.length < SHORTEST_PASSWORD || password.length > LONGEST_PASSWORD)
  stop(
    `Choose a password of ${SHORTEST_PASSWORD} to ${LONGEST_PASSWORD} characters: four words that do not belong together are easy to remember.`,
  )
if (password !== again) stop('The two passwords differ. Nothing was made; start again.')
console.error(
  '\nPut this line into the settings of the server and start it again. Everyone who is signed in will be signed out.',
)
console.log(`EDITORS_PASSWORD_HASH=${await hashPassword(password)}`)

/** Asks on the terminal without showing what is typed; reads a line from a pipe as it is. */
async function ask(prompts: readonly string[]): Promise<string[]> {
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() })
  const reader = createInterface({ input: process.stdin, output: silent, terminal: process.stdin.isTTY })
  reader.on('SIGINT', () => process.exit(130))
  const lines = reader[Symbol.asyncIterator]()
  const found: string[] = []
  for (const prompt of prompts) {
    process.stderr.write(prompt)
    const { value, done } = await lines.next()
    if (prompt) process.stderr.write('\n')
    if (done) break
    found.push(value)
  }
  reader.close()
  return found
}

function stop(message: string): never {
  console.error(message)
  process.exit(1)
}
