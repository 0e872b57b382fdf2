import { afterEach, expect, it, vi } from 'vitest'
import config from '../next.config.ts'
import { VALID_CONTENT, withTreeOnDisk } from './content-tree.ts'

afterEach(() => vi.unstubAllEnvs())

it('sends every old address to its page for good', async () => {
  vi.stubEnv('CONTENT_DIR', VALID_CONTENT)
  expect(await config.redirects!()).toContainEqual({
    source: '/medicines/old-examplumab',
    destination: '/medicines/examplumab',
    permanent: true,
  })
})

it('lets the development server start on content with a fault', async () => {
  await withTreeOnDisk([{ file: 'help.md', remove: true }], async (directory) => {
    vi.stubEnv('CONTENT_DIR', directory)
    expect(await config.redirects!()).toEqual([])
  })
})
