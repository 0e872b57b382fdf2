import type { DeskView } from '../derive/desk/desk-view.ts'

/** What the desk answers, before it is made into HTML. */
export type DeskAnswer =
  /** The site's own page for an address that does not exist. */
  | { kind: 'nothing' }
  | { kind: 'redirect'; to: string; cookies?: string[] }
  | { kind: 'view'; status: number; view: DeskView; headers?: Record<string, string> }
  | { kind: 'file'; name: string; text: string }
