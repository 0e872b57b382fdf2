import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DeskDocument } from '../../../../components/editors/desk-document.tsx'
import { answerDesk } from '../../../../lib/editors/desk.ts'
import type { DeskAnswer } from '../../../../lib/editors/desk-answer.ts'
import { getReports } from '../../../../lib/editors/report-file.ts'
import { getFeedbackStore } from '../../../../lib/feedback/feedback-store.ts'
import { renderMarkup } from '../../../../lib/framework/markup.ts'
import { missingPageFile } from '../../../../lib/framework/error-pages.ts'

export const dynamic = 'force-dynamic'

/** Every address of the editors' desk, with every method: lib/editors/desk.ts decides, this file prints. */
async function door(request: Request): Promise<Response> {
  const answer = await answerDesk(request, {
    passwordHash: process.env.EDITORS_PASSWORD_HASH,
    store: getFeedbackStore(),
    reports: getReports,
    now: () => new Date(),
  })
  const response = await respond(answer)
  // An answer to HEAD has the headers of GET and no body.
  return request.method === 'HEAD' ? new Response(null, response) : response
}

export { door as DELETE, door as GET, door as HEAD, door as OPTIONS, door as PATCH, door as POST, door as PUT }

const PRIVATE = { 'cache-control': 'no-store', 'x-robots-tag': 'noindex, nofollow' }
const HTML = { 'content-type': 'text/html; charset=utf-8' }

async function respond(answer: DeskAnswer): Promise<Response> {
  switch (answer.kind) {
    case 'nothing':
      return notFound()
    case 'redirect':
      return new Response(null, {
        status: 303,
        headers: [
          ...Object.entries({ ...PRIVATE, location: answer.to }),
          ...(answer.cookies ?? []).map((cookie): [string, string] => ['set-cookie', cookie]),
        ],
      })
    case 'file':
      return new Response(answer.text, {
        headers: {
          ...PRIVATE,
          'content-type': 'text/csv; charset=utf-8',
          'content-disposition': `attachment; filename="${answer.name}"`,
        },
      })
    case 'view': {
      const html = await renderMarkup(<DeskDocument view={answer.view} siteName={getReports().siteName} />)
      return new Response(`<!doctype html>${html}`, {
        status: answer.status,
        headers: { ...PRIVATE, ...HTML, ...answer.headers },
      })
    }
    default: {
      const never: never = answer
      return never
    }
  }
}

/** The same answer as for any address that does not exist. */
function notFound(): Response {
  const file = missingPageFile(join(process.cwd(), '.next'))
  return new Response(existsSync(file) ? readFileSync(file) : 'Page not found', {
    status: 404,
    headers: { 'cache-control': 'private, no-cache, no-store, max-age=0, must-revalidate', ...HTML },
  })
}
