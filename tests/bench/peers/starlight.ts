import { type Peer, pageFiles } from './peer.ts'

/** Starlight as `npm create astro -- --template starlight` begins it; its search, Pagefind, is made in the build. */
export const starlight: Peer = {
  name: 'Starlight',
  packages: { '@astrojs/starlight': '0.42.4', astro: '7.3.5', sharp: '0.35.5' },
  manifest: { type: 'module' },
  files: (pages) => ({
    'astro.config.mjs': CONFIG,
    'tsconfig.json':
      '{ "extends": "astro/tsconfigs/strict", "include": [".astro/types.d.ts", "**/*"], "exclude": ["dist"] }\n',
    'src/content.config.ts': COLLECTIONS,
    'src/content/docs/index.mdx': '---\ntitle: Medicines\ndescription: Choose a medicine.\n---\n\nChoose a medicine.\n',
    ...pageFiles(pages, 'src/content/docs/medicines'),
  }),
  build: [['astro', 'build']],
  output: 'dist',
  caches: ['.astro', 'node_modules/.astro', 'node_modules/.vite'],
  address: (slug) => `/medicines/${slug}/`,
}

const CONFIG = `import { defineConfig } from 'astro/config'
import starlight from '@astrojs/starlight'

export default defineConfig({
  site: 'https://site.example',
  integrations: [
    starlight({
      title: 'Medicines',
      social: [{ icon: 'github', label: 'GitHub', href: 'https://github.com/withastro/starlight' }],
      sidebar: [{ label: 'Medicines', items: [{ autogenerate: { directory: 'medicines' } }] }],
    }),
  ],
})
`

const COLLECTIONS = `import { defineCollection } from 'astro:content'
import { docsLoader } from '@astrojs/starlight/loaders'
import { docsSchema } from '@astrojs/starlight/schema'

export const collections = {
  docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }),
}
`
