/** Runs once when a server starts (a file that Next.js looks for by this name). */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.NEXT_PHASE === 'phase-production-build') return
  const { startFeedback } = await import('./lib/feedback/start-feedback.ts')
  startFeedback()
}
