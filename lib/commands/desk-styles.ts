import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import tailwind from '@tailwindcss/postcss'
import postcss from 'postcss'

/** Makes the one stylesheet of the editors' desk, whose pages Next.js does not render. */
export async function makeDeskStyles(root: string, directory: string): Promise<void> {
  const from = join(root, 'app', 'styles', 'desk.css')
  const { css } = await postcss([tailwind({ base: root, optimize: { minify: true } })]).process(
    readFileSync(from, 'utf8'),
    { from },
  )
  writeFileSync(join(directory, 'desk.css'), css)
}
