import type { FeedbackStore } from './feedback/feedback-store.ts'

/** What a monitor of the server is told. Nothing that a stranger could use: no versions, paths, addresses or error texts. */
export interface Health {
  well: boolean
  /** The checked pages that this server was built with. */
  content: { well: boolean; pages: number }
  /** The store of ratings and comments. */
  feedback: { well: boolean }
}

/** Looks at the content and lets the store write. Without its store the site still serves every page. */
export async function checkHealth(countPages: () => number, store: Pick<FeedbackStore, 'check'>): Promise<Health> {
  const pages = await Promise.resolve()
    .then(countPages)
    .catch(() => 0)
  const feedback = await store.check().then(
    () => true,
    () => false,
  )
  return { well: pages > 0 && feedback, content: { well: pages > 0, pages }, feedback: { well: feedback } }
}
