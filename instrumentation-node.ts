import { builtAt } from './lib/commands/finished-build.ts'
import { startFeedback } from './lib/feedback/start-feedback.ts'
import { builtHeaders } from './lib/framework/built-headers.ts'
import { DATA_TYPES } from './lib/publish/data-routes.ts'
import { CACHE_AND_ASK } from './lib/publish/static-host.ts'
import { closeDoors } from './lib/serve/close-doors.ts'
import { giveFileTypes } from './lib/serve/file-types.ts'
import { packAnswers } from './lib/serve/pack-answers.ts'
import { PackedAnswers } from './lib/serve/packed-answers.ts'
import { readPacked } from './lib/serve/packed-files.ts'
import { protectAnswers } from './lib/serve/protect-answers.ts'

/** Starts what the server does beside answering, and what it adds to the framework's answers. Nothing of it while a build makes pages. */
export function start(): void {
  if (process.env.NEXT_PHASE === 'phase-production-build') return
  startFeedback({ builtAt: builtAt(process.cwd()) })
  // In development pages change while they are looked at, and the framework sends them in pieces; files of pages are made when they are asked for.
  if (process.env.NODE_ENV !== 'production') {
    globalThis.ratedPagesNow = async () => {
      const [{ getLibrary }, { ratedPagesOf }] = await Promise.all([
        import('./lib/current-library.ts'),
        import('./lib/rated-pages.ts'),
      ])
      return ratedPagesOf(getLibrary())
    }
    return
  }
  const root = process.cwd()
  const protections = builtHeaders(root)
  protectAnswers(protections)
  closeDoors(protections, CACHE_AND_ASK)
  packAnswers(new PackedAnswers(undefined, (body) => readPacked(root, body)))
  giveFileTypes(DATA_TYPES)
}
