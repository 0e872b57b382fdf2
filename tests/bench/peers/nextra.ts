import { NEXT_TSCONFIG } from './plain-next.ts'
import { type Peer, pageFiles, withFrontMatter } from './peer.ts'

/** Nextra with its docs theme as its own guide begins one. The theme's search box is dead without Pagefind, which the guide runs after the build. */
export const nextra: Peer = {
  name: 'Nextra',
  packages: {
    next: '16.4.5',
    nextra: '4.6.1',
    'nextra-theme-docs': '4.6.1',
    pagefind: '1.6.0',
    react: '19.3.1',
    'react-dom': '19.3.1',
    typescript: '5.9.3',
    '@types/node': '24.19.2',
    '@types/react': '19.3.0',
  },
  // Its checks of its own settings fail with later ones.
  manifest: { overrides: { zod: '4.1.12' } },
  files: (pages) => ({
    'next.config.mjs':
      "import nextra from 'nextra'\n\nexport default nextra({})({ output: 'export', images: { unoptimized: true } })\n",
    'tsconfig.json': NEXT_TSCONFIG,
    'mdx-components.js': COMPONENTS,
    'app/layout.jsx': LAYOUT,
    'app/[[...mdxPath]]/page.jsx': PAGE,
    'content/index.md': '# Medicines\n\nChoose a medicine.\n',
    ...pageFiles(pages, 'content/medicines', (page) =>
      withFrontMatter({ ...page, markdown: `# ${page.title}\n\n${page.markdown}` }),
    ),
  }),
  build: [
    ['next', 'build'],
    ['pagefind', '--site', 'out', '--output-path', 'out/_pagefind'],
  ],
  output: 'out',
  caches: ['.next'],
  address: (slug) => `/medicines/${slug}`,
}

const COMPONENTS = `import { useMDXComponents as getThemeComponents } from 'nextra-theme-docs'

const themeComponents = getThemeComponents()

export function useMDXComponents(components) {
  return { ...themeComponents, ...components }
}
`

const LAYOUT = `import { Footer, Layout, Navbar } from 'nextra-theme-docs'
import { Head } from 'nextra/components'
import { getPageMap } from 'nextra/page-map'
import 'nextra-theme-docs/style.css'

export const metadata = { title: { default: 'Medicines', template: '%s | Medicines' } }

export default async function RootLayout({ children }) {
  return (
    <html lang="en" dir="ltr" suppressHydrationWarning>
      <Head />
      <body>
        <Layout
          navbar={<Navbar logo={<b>Medicines</b>} projectLink="https://github.com/shuding/nextra" />}
          pageMap={await getPageMap()}
          docsRepositoryBase="https://github.com/shuding/nextra/tree/main/docs"
          footer={<Footer>Built with Nextra.</Footer>}
        >
          {children}
        </Layout>
      </body>
    </html>
  )
}
`

const PAGE = `import { generateStaticParamsFor, importPage } from 'nextra/pages'
import { useMDXComponents as getMDXComponents } from '../../mdx-components'

export const generateStaticParams = generateStaticParamsFor('mdxPath')

export async function generateMetadata(props) {
  const params = await props.params
  const { metadata } = await importPage(params.mdxPath)
  return metadata
}

const Wrapper = getMDXComponents().wrapper

export default async function Page(props) {
  const params = await props.params
  const { default: MDXContent, toc, metadata, sourceCode } = await importPage(params.mdxPath)
  return (
    <Wrapper toc={toc} metadata={metadata} sourceCode={sourceCode}>
      <MDXContent {...props} params={params} />
    </Wrapper>
  )
}
`
