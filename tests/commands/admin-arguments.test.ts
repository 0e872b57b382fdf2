import { readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readAdminArguments } from '../../lib/commands/admin-arguments.ts'

const folderOf = (...words: string[]) => {
  const request = readAdminArguments(['--repo', 'team/site', ...words])
  return request.kind === 'folder' ? request : undefined
}

describe('the visual editor', () => {
  it('is for the files of this computer where no repository is named', () =>
    expect(readAdminArguments([])).toEqual({ kind: 'here' }))

  it('is written where the next export does not remove it, and git does not keep it', () => {
    const out = folderOf()?.out ?? ''
    expect(join(out, sep).startsWith(join('out', sep))).toBe(false)
    expect(readFileSync(join(import.meta.dirname, '../../.gitignore'), 'utf8').split('\n')).toContain(`${out}/`)
  })

  it('is written for the repository, branch and folder that are named', () => {
    expect(folderOf('--branch', 'drafts', '--sign-in', 'https://sign-in.example', '--out', 'elsewhere')).toEqual({
      kind: 'folder',
      repo: 'team/site',
      branch: 'drafts',
      signIn: 'https://sign-in.example',
      out: 'elsewhere',
    })
  })
})
