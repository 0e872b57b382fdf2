import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type NextRequest, NextResponse } from 'next/server'
import { editLinks } from './lib/authoring/edit-links.ts'
import { contentDirectory, getChecked } from './lib/content.ts'
import { faultPage } from './lib/report/fault-page.ts'

/** Only in development (see `pageExtensions`): while the content has errors, every page is the list of them. */
export function proxy(_request: NextRequest): NextResponse {
  const checked = getChecked()
  if (checked.ok) return NextResponse.next()
  const tokens = readFileSync(join(process.cwd(), 'app/styles/tokens.css'), 'utf8')
  const page = faultPage(
    checked.issues,
    tokens,
    ({ file, line, column }) => editLinks(file, contentDirectory(), undefined, line, column).editor,
  )
  return new NextResponse(page, {
    status: 500,
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' },
  })
}

export const config = { matcher: ['/((?!_next/|__next|generated/|preview/|admin|favicon).*)'] }
