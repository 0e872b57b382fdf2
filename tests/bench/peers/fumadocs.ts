import { DOCS_LAYOUT, LAYOUT, PROVIDER, SEARCH } from './fumadocs-layouts.ts'
import { NEXT_TSCONFIG } from './plain-next.ts'
import { type Peer, pageFiles } from './peer.ts'

/**
 * Fumadocs as `npm create fumadocs-app` begins one for static hosts: its search index, its pictures for shared links and its texts for
 * other programs are made in the build. The typeface of the template is left out: it comes from another host while building.
 */
export const fumadocs: Peer = {
  name: 'Fumadocs',
  packages: {
    'fumadocs-core': '16.15.13',
    'fumadocs-mdx': '15.4.3',
    'fumadocs-ui': '16.15.13',
    'lucide-react': '1.47.0',
    next: '16.4.5',
    react: '19.3.1',
    'react-dom': '19.3.1',
    '@tailwindcss/postcss': '4.3.3',
    '@types/mdx': '2.0.14',
    '@types/node': '24.19.2',
    '@types/react': '19.3.0',
    '@types/react-dom': '19.3.0',
    postcss: '8.5.33',
    tailwindcss: '4.3.3',
    typescript: '5.9.3',
  },
  files: (pages) => ({
    'next.config.mjs':
      "import { createMDX } from 'fumadocs-mdx/next'\n\nexport default createMDX()({ output: 'export', reactStrictMode: true })\n",
    'postcss.config.mjs': "export default { plugins: { '@tailwindcss/postcss': {} } }\n",
    'tsconfig.json': NEXT_TSCONFIG,
    'lib/source.ts': SOURCE,
    'components/provider.tsx': PROVIDER,
    'components/search.tsx': SEARCH,
    'app/global.css':
      "@import 'tailwindcss';\n@import 'fumadocs-ui/css/neutral.css';\n@import 'fumadocs-ui/css/preset.css';\n",
    'app/layout.tsx': LAYOUT,
    'app/page.tsx': 'export default function Home() {\n  return <h1>Medicines</h1>\n}\n',
    'app/docs/layout.tsx': DOCS_LAYOUT,
    'app/docs/[[...slug]]/page.tsx': PAGE,
    'app/api/search/route.ts': `import { createFromSource } from 'fumadocs-core/search/server'\nimport { source } from '@/lib/source'\n\nexport const revalidate = false\nexport const { staticGET: GET } = createFromSource(source, { language: 'english' })\n`,
    'app/og/docs/[...slug]/route.tsx': route(
      "import { generateOGImage } from 'fumadocs-ui/og'",
      "generateOGImage({ title: page.data.title, description: page.data.description, site: 'Medicines' })",
      "[...page.slugs, 'image.png']",
    ),
    'app/llms.mdx/docs/[[...slug]]/route.ts': route(
      "import { docsLlms } from '@/lib/source'",
      "new Response(await docsLlms.page(page), { headers: { 'Content-Type': 'text/markdown' } })",
      "[...page.slugs, 'content.md']",
    ),
    'app/llms.txt/route.ts':
      "import { docsLlms } from '@/lib/source'\n\nexport const revalidate = false\n\nexport async function GET() {\n  return new Response(await docsLlms.index())\n}\n",
    'app/llms-full.txt/route.ts':
      "import { docsLlms } from '@/lib/source'\n\nexport const revalidate = false\n\nexport async function GET() {\n  return new Response(await docsLlms.full())\n}\n",
    'content/docs/index.mdx': '---\ntitle: Medicines\ndescription: Choose a medicine.\n---\n\nChoose a medicine.\n',
    ...pageFiles(pages, 'content/docs'),
  }),
  build: [['next', 'build']],
  output: 'out',
  caches: ['.next', '.source'],
  address: (slug) => `/docs/${slug}`,
}

const SOURCE = `import { llms, loader } from 'fumadocs-core/source'
import { metaSchema, pageSchema } from 'fumadocs-core/source/schema'
import { defineDocs } from 'fumadocs-mdx/macro'

const docs = defineDocs({
  dir: 'content/docs',
  docs: { schema: pageSchema, postprocess: { includeProcessedMarkdown: true } },
  meta: { schema: metaSchema },
})

export const source = loader({ baseUrl: '/docs', source: docs.toFumadocsSource(), plugins: [] })

export const docsLlms = llms(source, { renderPage: async (page) => \`# \${page.data.title} (\${page.url})\\n\\n\${await page.data.getText('processed')}\` })
`

const PAGE = `import { DocsBody, DocsDescription, DocsPage, DocsTitle, MarkdownCopyButton, ViewOptionsPopover } from 'fumadocs-ui/layouts/docs/page'
import defaultMdxComponents, { createRelativeLink } from 'fumadocs-ui/mdx'
import { notFound } from 'next/navigation'
import { source } from '@/lib/source'

type Props = { params: Promise<{ slug?: string[] }> }

export default async function Page({ params }: Props) {
  const page = source.getPage((await params).slug)
  if (!page) notFound()
  const MDX = page.data.body
  const markdownUrl = ['/llms.mdx/docs', ...page.slugs, 'content.md'].join('/')
  return (
    <DocsPage toc={page.data.toc} full={page.data.full}>
      <DocsTitle>{page.data.title}</DocsTitle>
      <DocsDescription className="mb-0">{page.data.description}</DocsDescription>
      <div className="flex flex-row gap-2 items-center border-b pb-6">
        <MarkdownCopyButton markdownUrl={markdownUrl} />
        <ViewOptionsPopover markdownUrl={markdownUrl} githubUrl={\`https://github.com/fuma-nama/fumadocs/blob/main/content/docs/\${page.path}\`} />
      </div>
      <DocsBody>
        <MDX components={{ ...defaultMdxComponents, a: createRelativeLink(source, page) }} />
      </DocsBody>
    </DocsPage>
  )
}

export async function generateStaticParams() {
  return source.generateParams()
}

export async function generateMetadata({ params }: Props) {
  const page = source.getPage((await params).slug)
  if (!page) notFound()
  return { title: page.data.title, description: page.data.description, openGraph: { images: ['/og/docs', ...page.slugs, 'image.png'].join('/') } }
}
`

/** A route that makes one file for each page. */
function route(imports: string, answer: string, slug: string): string {
  return `${imports}
import { notFound } from 'next/navigation'
import { source } from '@/lib/source'

export const revalidate = false

export async function GET(_request: Request, { params }: { params: Promise<{ slug?: string[] }> }) {
  const page = source.getPage((await params).slug?.slice(0, -1))
  if (!page) notFound()
  return ${answer}
}

export function generateStaticParams() {
  return source.getPages().map((page) => ({ slug: ${slug} }))
}
`
}
