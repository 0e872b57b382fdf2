import { type Peer, pageFiles, withFrontMatter } from './peer.ts'

/** VitePress with its default theme as `vitepress init` begins it. That lists each page in the sidebar by hand; its search is off. */
export const vitepress: Peer = {
  name: 'VitePress',
  packages: { vitepress: '1.6.4' },
  manifest: { type: 'module' },
  files: (pages) => ({
    '.vitepress/config.mts': config(pages.map(({ slug, title }) => ({ text: title, link: `/medicines/${slug}` }))),
    'index.md': '---\nlayout: home\nhero:\n  name: Medicines\n  text: Choose a medicine.\n---\n',
    ...pageFiles(pages, 'medicines', (page) =>
      withFrontMatter({ ...page, markdown: `# ${page.title}\n\n${page.markdown}` }),
    ),
  }),
  build: [['vitepress', 'build']],
  output: '.vitepress/dist',
  caches: ['.vitepress'],
  address: (slug) => `/medicines/${slug}.html`,
}

function config(items: readonly { text: string; link: string }[]): string {
  return `import { defineConfig } from 'vitepress'

export default defineConfig({
  title: 'Medicines',
  description: 'A VitePress Site',
  themeConfig: {
    nav: [{ text: 'Home', link: '/' }],
    sidebar: [{ text: 'Medicines', items: ${JSON.stringify(items)} }],
    socialLinks: [{ icon: 'github', link: 'https://github.com/vuejs/vitepress' }],
  },
})
`
}
