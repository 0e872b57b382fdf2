import { kindOfFolder } from '../../../../../lib/model/page-kinds.ts'
import { getIndex } from '../../../../../lib/current-library.ts'
import { answer } from '../../../../../lib/publish/answer.ts'
import { pageFiles } from '../../../../../lib/publish/page-files.ts'

/** The files beside a page as its content is now. A build writes them once instead. */
export async function GET(_request: Request, { params }: { params: Promise<{ file: string[] }> }) {
  const [folder = '', name = '', ...below] = (await params).file
  const path = `/${[folder, name, ...below].join('/')}`
  const kind = kindOfFolder(folder)
  const file = kind && pageFiles(kind.id, name.split('.')[0]!, getIndex()).find((one) => one.path === path)
  return file ? answer(file.text, file.type) : new Response(null, { status: 404 })
}
