import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { contentDirectory, getLibrary, readContentFiles } from '../lib/content.ts'
import { redirectsOf } from '../lib/derive/pages/redirects.ts'
import { resolveContentLink } from '../lib/paths.ts'

const { stdout, status } = spawnSync(
  'git',
  [
    'log',
    '--no-renames',
    '--diff-filter=A',
    '--format=',
    '--name-only',
    '--',
    'content/medicines',
    'content/side-effects',
    'content/treatments',
  ],
  { encoding: 'utf8', cwd: `${import.meta.dirname}/..` },
)
const everAdded = [...new Set(stdout.split('\n').filter((file) => /\/[a-z0-9][^/]*\.md$/.test(file)))]

// A copy without its history has nothing to hold the pages against.
it.skipIf(status !== 0 || everAdded.length === 0)(
  'every page that ever was in this repository still has its address, or a redirect from it',
  () => {
    const files = readContentFiles(contentDirectory())
    const gone = everAdded.map((file) => file.replace('content/', '')).filter((file) => !files.has(file))
    // The whole library is read only where a page has gone: then its redirects have to say where to.
    const led = new Set(gone.length > 0 ? redirectsOf(getLibrary()).map(({ from }) => from) : [])
    const lost = gone.map((file) => resolveContentLink(`../${file}`)).filter((address) => !led.has(address))
    expect(lost, 'add each to redirects: of the page that has taken its place').toEqual([])
  },
)
