import { parseArgs, type ParseArgsConfig } from 'node:util'

/**
 * The words behind a command, read by Node's own rules. Where one is not understood the process ends with 2, after one sentence and the
 * usage.
 * @param args the words; without them those that the process was started with
 */
export function commandWords<C extends ParseArgsConfig>(
  config: C,
  usage: string,
  args: readonly string[] = process.argv.slice(2),
): ReturnType<typeof parseArgs<C>> {
  try {
    return parseArgs({ ...config, args: [...args] }) as ReturnType<typeof parseArgs<C>>
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    console.error(`${error.message.split('. ')[0]!}.\nUsage: ${usage}`)
    process.exit(2)
  }
}
