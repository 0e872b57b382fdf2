/** Runs once when a server starts (a file that Next.js looks for by this name). */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.NEXT_PHASE === 'phase-production-build') return
  const [{ startFeedback }, { builtAt }] = await Promise.all([
    import('./lib/feedback/start-feedback.ts'),
    import('./lib/commands/finished-build.ts'),
  ])
  startFeedback({ builtAt: builtAt(process.cwd()) })
  // In development pages change while they are looked at, and the framework sends them in pieces; files of pages are made when they are asked for.
  if (process.env.NODE_ENV !== 'production') {
    globalThis.ratedPagesNow = async () => {
      const [{ getLibrary }, { ratedPagesOf }] = await Promise.all([
        import('./lib/library.ts'),
        import('./lib/rated-pages.ts'),
      ])
      return ratedPagesOf(getLibrary())
    }
    return
  }
  const [{ packAnswers }, { giveFileTypes }, { protectAnswers }, { DATA_TYPES }, { securityHeaders }] =
    await Promise.all([
      import('./lib/serve/pack-answers.ts'),
      import('./lib/serve/file-types.ts'),
      import('./lib/serve/protect-answers.ts'),
      import('./lib/publish/data-routes.ts'),
      import('./lib/publish/security-headers.ts'),
    ])
  protectAnswers(securityHeaders())
  packAnswers()
  giveFileTypes(DATA_TYPES)
}
