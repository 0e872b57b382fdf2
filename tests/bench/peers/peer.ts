/** One medicine as a peer gets it: the words of our own Markdown copy of its page. */
export interface PeerPage {
  slug: string
  title: string
  /** One sentence, for the tools that want one in the front matter. */
  summary: string
  /** CommonMark and GFM tables, without the heading of level 1. Safe in MDX too. */
  markdown: string
}

/** A tool that makes websites from Markdown, and how a project of it looks just after its own `create` command. */
export interface Peer {
  name: string
  /** Exact versions: a project is installed again only when these change. */
  packages: Record<string, string>
  /** What else its package.json holds. */
  manifest?: Record<string, unknown>
  /** The files of the project, by path. */
  files: (pages: readonly PeerPage[]) => Record<string, string>
  /** Programs of node_modules/.bin with their parameters, one after the other. */
  build: readonly (readonly [program: string, ...parameters: string[]])[]
  /** The folder of the finished site. */
  output: string
  /** What earlier builds leave behind, besides the output. */
  caches: readonly string[]
  /** The address of a medicine. */
  address: (slug: string) => string
}

/** Front matter with the title and the summary; JSON strings are YAML strings. */
export function withFrontMatter({ title, summary, markdown }: PeerPage, more = ''): string {
  return `---\ntitle: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(summary)}\n${more}---\n\n${markdown}`
}

/** One Markdown file for each page, below a folder. */
export function pageFiles(
  pages: readonly PeerPage[],
  folder: string,
  write: (page: PeerPage) => string = withFrontMatter,
): Record<string, string> {
  return Object.fromEntries(pages.map((page) => [`${folder}/${page.slug}.md`, write(page)]))
}
