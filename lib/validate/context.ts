import type { HelpTrigger } from '../model/help-tiers.ts'

/** What a file may refer to: the names that exist elsewhere in content/. */
export interface ContentNames {
  medicines: ReadonlySet<string>
  sideEffects: ReadonlySet<string>
  treatments: ReadonlySet<string>
  pages: ReadonlySet<string>
  shared: ReadonlySet<string>
  types: ReadonlySet<string>
  cancers: ReadonlySet<string>
  help: ReadonlyMap<string, HelpTrigger>
  /** Addresses of the site that are no page of content, such as "/search". */
  paths: readonly string[]
  /** Addresses of the pictures in public/; undefined where nobody looked. */
  pictures: ReadonlySet<string> | undefined
}
