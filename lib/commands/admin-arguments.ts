import { commandWords } from './command-words.ts'

/** What `npm run admin` was asked for: forms for files of this computer, or a folder with forms for a repository. */
export type AdminRequest =
  { kind: 'here' } | { kind: 'folder'; repo: string; branch: string; signIn: string | undefined; out: string }

/** Reads the words behind `npm run admin --`. The folder is not below out/, which `npm run export` writes anew. */
export function readAdminArguments(args?: readonly string[]): AdminRequest {
  const { values } = commandWords(
    {
      options: {
        repo: { type: 'string' },
        branch: { type: 'string', default: 'main' },
        'sign-in': { type: 'string' },
        out: { type: 'string', default: 'out-admin' },
      },
    },
    'npm run admin [-- --repo owner/name [--branch main] [--sign-in https://…] [--out out-admin]]',
    args,
  )
  return values.repo === undefined
    ? { kind: 'here' }
    : { kind: 'folder', repo: values.repo, branch: values.branch, signIn: values['sign-in'], out: values.out }
}
