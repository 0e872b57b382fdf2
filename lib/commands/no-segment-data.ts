/**
 * Stands in for the framework's module of the same name (next.config.ts). That one takes each finished page apart into a file for each
 * of its segments, for the framework's scripts to fetch ahead of a click: ten files a page and a third of rendering, for scripts that
 * reading pages do not have. Without an answer the framework writes none.
 */
export async function collectSegmentData(): Promise<undefined> {}

/** The framework's plan for which segments to send together: there are none. */
export async function collectPrefetchHints(): Promise<null> {
  return null
}
