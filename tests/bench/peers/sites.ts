import { copyFileSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { listExport } from '../../../lib/commands/export-files.ts'
import { medicinePath } from '../../../lib/paths.ts'
import { type BuildRun, runBuild } from '../build-run.ts'
import { leaveOnePage } from '../one-page.ts'
import { setAside } from '../set-aside.ts'
import { makeWorkFolder } from '../work-folder.ts'
import type { Peer, PeerPage } from './peer.ts'
import { buildPeer, installPeer, PROJECTS, writeProject } from './project.ts'

/** The same medicines in both forms: a content folder for our site, and pages for the others. */
export interface Medicines {
  content: string
  pages: readonly PeerPage[]
}

/** One of the sites that are set side by side. */
export interface Site {
  name: string
  prepare: () => void
  /** Builds from nothing; the time of writing the project does not count. */
  build: (medicines: Medicines) => Promise<BuildRun>
  /** The finished site, for a static host: of the latest build. */
  folder: string
  address: (slug: string) => string
  remove: () => void
}

/** A peer's site, in a project that stays for the next run. */
export function peerSite(peer: Peer): Site {
  const folder = join(PROJECTS, peer.name.toLowerCase().replace(/[^a-z0-9]+/g, '-'))
  return {
    name: peer.name,
    prepare: () => installPeer(peer, folder),
    build: ({ pages }) => {
      writeProject(peer, folder, pages)
      return buildPeer(peer, folder)
    },
    folder: join(folder, peer.output),
    address: peer.address,
    remove: () => {},
  }
}

/**
 * Our own site, built as `npm run export` builds it, in a copy of the project that is new for each build.
 * @param onePage whether each medicine has one page only, as with the others
 */
export function ownSite(root: string, onePage: boolean): Site {
  const out = join(PROJECTS, 'own-site')
  return {
    name: 'this site',
    prepare: () => {},
    build: async ({ content }) => {
      const work = makeWorkFolder(root)
      if (onePage) leaveOnePage(work.folder)
      try {
        const run = await runBuild(work.folder, content, { STATIC_EXPORT: '1' })
        setAside(out)
        for (const { from, to } of listExport(join(work.folder, '.next'), join(work.folder, 'public'))) {
          mkdirSync(dirname(join(out, to)), { recursive: true })
          copyFileSync(from, join(out, to))
        }
        return run
      } finally {
        work.remove()
      }
    },
    folder: out,
    address: medicinePath,
    remove: () => setAside(out),
  }
}
