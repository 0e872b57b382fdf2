import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { VALID_CONTENT } from '../content-tree.ts'
import { isPlaceholder, readSiteSettings } from '../../lib/commands/site-settings.ts'

const SITE = { name: 'Plain Medicines', url: 'https://site.example', contactEmail: null }

describe('what the environment of a build says of the site', () => {
  it('stands in the place of what the content says', () => {
    expect(readSiteSettings(SITE, {})).toEqual(SITE)
    expect(
      readSiteSettings(SITE, {
        SITE_URL: 'https://medicines.trust.nhs.uk/',
        SITE_NAME: "St Mary's Medicines",
        SITE_EMAIL: 'medicines@trust.nhs.uk',
        PUBLIC_SITE: '1',
      }),
    ).toEqual({
      name: "St Mary's Medicines",
      url: 'https://medicines.trust.nhs.uk',
      contactEmail: 'medicines@trust.nhs.uk',
    })
  })

  it.each([
    [{ SITE_URL: 'medicines.nhs.uk' }, /^SITE_URL is "medicines\.nhs\.uk": write it as https:/],
    [{ SITE_URL: 'https://trust.nhs.uk/medicines' }, /^SITE_URL is .* without a path\.$/],
    [{ SITE_URL: 'ftp://trust.nhs.uk' }, /^SITE_URL is/],
    [{ SITE_EMAIL: 'nobody' }, /^SITE_EMAIL is "nobody"/],
    [{ SITE_EMAIL: 'a@b.uk, c@d.uk' }, /^SITE_EMAIL is/],
    [{ SITE_NAME: '<b>' }, /^SITE_NAME is "<b>"/],
    [
      { PUBLIC_SITE: '1' },
      /^The address of the site is https:\/\/site\.example, which readers cannot open: set SITE_URL/,
    ],
    [{ PUBLIC_SITE: '1', SITE_URL: 'http://trust.nhs.uk' }, /^The address of the site is http:/],
    [{ HSTS: 'max-age=soon' }, /^HSTS is "max-age=soon": write it as/],
  ])('%j is refused in one sentence with its remedy', (env, sentence) => {
    expect(() => readSiteSettings(SITE, env)).toThrow(sentence)
  })

  it('holds a place only where nobody could open it', () => {
    for (const url of [
      'https://cancer-medicines-explained.example',
      'https://www.example.org',
      'https://a.test',
      'https://localhost',
      'http://medicines.trust.nhs.uk',
      'https://192.0.2.1',
      'https://[::1]',
    ])
      expect(isPlaceholder(url), url).toBe(true)
    for (const url of ['https://medicines.trust.nhs.uk', 'https://example-trust.nhs.uk', 'https://testing.org.uk'])
      expect(isPlaceholder(url), url).toBe(false)
  })
})

it('a build for the public with an address that holds a place stops before it begins, with one sentence', () => {
  const root = mkdtempSync(join(tmpdir(), 'public-build-'))
  cpSync(VALID_CONTENT, join(root, 'content'), { recursive: true })
  const { status, stderr } = spawnSync(process.execPath, [join(process.cwd(), 'lib/commands/build-command.ts')], {
    cwd: root,
    env: { ...process.env, PUBLIC_SITE: '1' },
    encoding: 'utf8',
  })
  rmSync(root, { recursive: true })
  expect(status).toBe(1)
  expect(stderr).toBe(
    'The address of the site is https://example.org, which readers cannot open: set SITE_URL=https://… when you build, or "url" in content/site.md.\n',
  )
})
