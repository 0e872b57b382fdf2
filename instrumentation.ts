/**
 * Runs once when a server starts (a file that Next.js looks for by this name). What is started needs Node, and stands in a file of its own
 * because Next.js compiles this one for runtimes without it too.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === 'nodejs') (await import('./instrumentation-node.ts')).start()
}
