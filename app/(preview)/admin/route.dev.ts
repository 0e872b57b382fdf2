import { adminPage } from '../../../lib/authoring/admin-page.ts'

/** The visual editor, on the files of this computer. */
export function GET(): Response {
  return new Response(adminPage('/admin/'), { headers: { 'Content-Type': 'text/html; charset=utf-8' } })
}
