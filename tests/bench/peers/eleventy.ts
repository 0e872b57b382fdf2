import { type Peer, pageFiles, withFrontMatter } from './peer.ts'

/** Eleventy with one bare layout and a style sheet of ten lines: the least that a page can be. */
export const eleventy: Peer = {
  name: 'bare Eleventy',
  packages: { '@11ty/eleventy': '3.1.8' },
  manifest: { type: 'module' },
  files: (pages) => ({
    'eleventy.config.js':
      "export default (config) => {\n  config.addPassthroughCopy('style.css')\n}\n\nexport const config = { dir: { input: '.', includes: '_includes', output: '_site' } }\n",
    '_includes/page.njk': LAYOUT,
    'style.css': STYLE,
    'index.md': '---\nlayout: page.njk\ntitle: Medicines\n---\n\nChoose a medicine.\n',
    ...pageFiles(pages, 'medicines', (page) => withFrontMatter(page, 'layout: page.njk\n')),
  }),
  build: [['eleventy', '--quiet']],
  output: '_site',
  caches: ['.cache'],
  address: (slug) => `/medicines/${slug}/`,
}

const LAYOUT = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ title }}</title>
<link rel="stylesheet" href="/style.css">
</head>
<body>
<main>
<h1>{{ title }}</h1>
{{ content | safe }}
</main>
</body>
</html>
`

const STYLE = `body {
  margin: 0 auto;
  max-width: 40rem;
  padding: 1rem;
  font: 1rem/1.5 system-ui, sans-serif;
}
blockquote {
  margin-inline: 0;
  border-left: 4px solid;
  padding-left: 1rem;
}
`
