import { join } from 'node:path'

/** Where ratings are kept. */
export type FeedbackPlace = { kind: 'postgres'; url: string } | { kind: 'sqlite'; path: string }

/** PostgreSQL where `DATABASE_URL` names one; else a SQLite file: `FEEDBACK_FILE`, or data/feedback.db in the working folder. */
export function feedbackPlace(env: Record<string, string | undefined> = process.env): FeedbackPlace {
  if (env.DATABASE_URL) return { kind: 'postgres', url: env.DATABASE_URL }
  return { kind: 'sqlite', path: env.FEEDBACK_FILE || join(process.cwd(), 'data', 'feedback.db') }
}
