import tseslint from 'typescript-eslint'

/** Who may import whom. One row a folder: everything that is not allowed is a fault, so that content keeps flowing one way. */
const MARKDOWN = 'remark|remark-html|remark-gfm|yaml|mdast'
const SCRIPTS = 'components/(?:elements|offline|preview|admin)/'
const rows = [
  { files: ['lib/model/**'], allow: ['./[^/]+\\.ts'] },
  // A new file at the top of lib may import next to nothing, until it has a row of its own.
  { files: ['lib/*.ts'], allow: ['./model/.*'] },
  {
    files: ['lib/content.ts'],
    allow: [
      './check-content\\.ts',
      './check-content/read-sources\\.ts',
      './model/.*',
      './parse/remember-documents\\.ts',
      'node:.*',
    ],
  },
  { files: ['lib/compiled-library.ts'], allow: ['./model/.*', 'node:.*'] },
  { files: ['lib/check-content.ts'], allow: ['./(check-content|model)/.*'] },
  // The steps of the check, one a file.
  {
    files: ['lib/check-content/**'],
    allow: ['./[^/]+\\.ts', '../(derive|model|parse|validate)/.*', '../paths\\.ts'],
  },
  {
    files: ['lib/current-library.ts'],
    allow: ['./(compiled-library|content)\\.ts', './model/.*', './derive/library-index\\.ts'],
  },
  { files: ['lib/rated-pages.ts'], allow: ['./model/.*', './paths\\.ts', 'node:.*'] },
  { files: ['lib/health.ts'], allow: ['./feedback/feedback-store\\.ts'] },
  {
    files: ['lib/check-command.ts'],
    allow: [
      './content\\.ts',
      './build/report-file\\.ts',
      './(check|language|model)/.*',
      './parse/remember-documents\\.ts',
    ],
  },
  { files: ['lib/check/**'], allow: ['./[^/]+\\.ts', '../model/.*', 'node:.*', 'sarif'] },
  { files: ['lib/report/**'], allow: ['./[^/]+\\.ts', '../(model|derive)/.*'] },
  // The commands: input, output and the tools of the build, one a file. They know no rule of the content.
  {
    files: ['lib/commands/**'],
    allow: [
      './[^/]+\\.ts',
      '../(authoring|derive|document|editors|feedback|framework|language|model|publish|report|serve)/.*',
      '../check/watch-folders\\.ts',
      '../parse/remember-documents\\.ts',
      '../(compiled-library|content|rated-pages|paths)\\.ts',
      'node:.*',
      '@resvg/resvg-js',
      '@tailwindcss/postcss',
      'esbuild',
      'htmlparser2',
      'lightningcss',
      'pagefind',
      'postcss',
      'subset-font',
    ],
  },
  { files: ['lib/parse/**'], allow: ['./[^/]+\\.ts', '../model/.*', MARKDOWN] },
  { files: ['lib/validate/*.ts'], allow: ['./[^/]+\\.ts', './advice/.*', '../model/.*', '../parse/.*', 'zod'] },
  {
    files: ['lib/validate/advice/**'],
    allow: ['./[^/]+\\.ts', '../issues\\.ts', '../word-folding\\.ts', '../../(model|parse)/.*'],
  },
  // What an editor works with: new pages, the preview, the forms. It may know the rules; nothing of the site knows it.
  {
    files: ['lib/authoring/**'],
    allow: [
      './[^/]+\\.ts',
      '../model/.*',
      '../validate/.*',
      '../derive/.*',
      '../parse/.*',
      '../paths\\.ts',
      'zod',
      'yaml',
    ],
  },
  // Rules of language: libraries for prose are wrapped here, one a file. Nothing on the site needs them.
  {
    files: ['lib/language/**'],
    allow: [
      './[^/]+\\.ts',
      '../check-content/cross-check\\.ts',
      '../model/.*',
      '../parse/.*',
      '../validate/.*',
      'node:.*',
      'mdast',
      'unified',
      'vfile',
      'nspell',
      'dictionary-en-gb',
      'remark-lint.*',
      'retext-.*',
      'syllable',
      'smog-formula',
      'flesch-kincaid',
    ],
  },
  // Help lines and their cards know nothing of the library: whatever shows one builds on them.
  { files: ['lib/derive/help/**'], allow: ['./[^/]+\\.ts', '../../model/.*', '../../paths\\.ts'] },
  // What all rooms share; then a row for each room of derive: what it may know of the others is named.
  { files: ['lib/derive/*.ts'], allow: ['./[^/]+\\.ts', './help/.*', '../model/.*', '../paths\\.ts'] },
  ...[
    { room: 'search', knows: [] },
    { room: 'pages', knows: [] },
    { room: 'papers', knows: ['pages'] },
    { room: 'my-treatment', knows: ['search', 'pages'] },
    { room: 'desk', knows: [] },
    { room: 'printed', knows: ['pages', 'papers'], also: ['node:crypto'] },
  ].map(({ room, knows, also = [] }) => ({
    files: [`lib/derive/${room}/**`],
    allow: [
      './[^/]+\\.ts',
      '../[^/]+\\.ts',
      ...['help', ...knows].map((other) => `../${other}/.*`),
      '../../model/.*',
      '../../paths\\.ts',
      ...also,
    ],
  })),
  // zod: the shapes of the published JSON are written once, and types, JSON Schema and tests come from them.
  {
    files: ['lib/publish/**'],
    allow: [
      './[^/]+\\.ts',
      '../model/.*',
      '../derive/.*',
      '../paths\\.ts',
      'uqr',
      'feedsmith',
      'ical-generator',
      'zod',
      'schema-dts',
      'fhir/r5\\.js',
      'node:crypto',
      'unified',
      'rehype-parse',
      'rehype-remark',
      'remark-gfm',
      'remark-stringify',
      'mdast',
    ],
  },
  {
    files: ['lib/editors/**'],
    allow: ['./[^/]+\\.ts', '../(model|derive|language|feedback)/.*', '../content\\.ts', '../paths\\.ts', 'node:.*'],
  },
  {
    files: ['lib/feedback/**'],
    allow: ['./[^/]+\\.ts', '../model/.*', '../derive/.*', '../paths\\.ts', 'kysely(/migration)?', 'pg', 'node:.*'],
  },
  // What is known of the framework beyond what it documents for everyone, each with a test of its own.
  {
    files: ['lib/framework/**'],
    allow: ['./[^/]+\\.ts', 'next(/.*)?', 'react', 'react-dom/server', 'htmlparser2', 'node:.*'],
  },
  // What a page that is read is made of beside its body: its sheets of styles, thinned to what it can meet.
  { files: ['lib/document/**'], allow: ['./[^/]+\\.ts', 'lightningcss', 'node:.*'] },
  // What the running server adds to the framework's answers.
  { files: ['lib/serve/**'], allow: ['./[^/]+\\.ts', 'node:.*'] },
  {
    files: ['components/elements/**'],
    allow: ['./[^/]+\\.(ts|css)', '../offline/cache-page\\.ts', '../../lib/(model|derive)/.*', '../../lib/paths\\.ts'],
  },
  // The preview and the visual editor are scripts of the development server: they show what lib/authoring answers.
  {
    files: ['components/preview/**', 'components/admin/**'],
    allow: ['./[^/]+\\.ts', '../elements/dom-element\\.ts', '../../lib/authoring/.*', 'decap-cms-app'],
  },
  // The service worker and what keeps a page: the only place that knows Workbox.
  { files: ['components/offline/**'], allow: ['./[^/]+\\.ts', '../../lib/paths\\.ts', 'workbox-.*'] },
  {
    files: ['components/**'],
    except: [
      'components/elements/**',
      'components/offline/**',
      'components/my-treatment/**',
      'components/preview/**',
      'components/admin/**',
    ],
    allow: ['\\.\\.?/.*\\.tsx?', 'react'],
    refuse: '\\.\\./lib/(?!model/|derive/|paths\\.ts)',
  },
  // The tool makes its QR code and its calendar file in the reader's browser: what was chosen never reaches a server.
  {
    files: ['components/my-treatment/**'],
    allow: ['\\.\\.?/.*\\.tsx?', 'react'],
    refuse: '\\.\\./lib/(?!model/|derive/|publish/|paths\\.ts)',
  },
  // Pages ask the library and hand on what it answers. Forms, the desk and the monitor reach the store too; only the preview reaches files.
  {
    files: ['app/**'],
    allow: ['\\.\\.?/.*\\.(tsx?|css)', 'next(/.*)?', 'react', 'node:crypto', 'schema-dts'],
    refuse: `\\.\\./lib/(?!model/|derive/|document/|framework/|publish/|current-library\\.ts|paths\\.ts)|${SCRIPTS}`,
  },
  {
    files: ['app/(api)/**', 'app/(editors)/**'],
    allow: ['\\.\\.?/.*\\.(tsx?|css)', 'next(/.*)?', 'react', 'node:.*'],
    refuse: `\\.\\./lib/(?!model/|derive/|framework/|publish/|feedback/|editors/|health\\.ts|current-library\\.ts|rated-pages\\.ts|paths\\.ts)|${SCRIPTS}`,
  },
  {
    files: ['app/**/*.dev.ts'],
    allow: ['\\.\\.?/.*\\.tsx?', 'next(/.*)?', 'react', 'node:.*'],
    refuse: `\\.\\./lib/(?!model/|authoring/|check/watch-folders\\.ts|document/|publish/|content\\.ts|current-library\\.ts|paths\\.ts)|${SCRIPTS}`,
  },
]
const NO_BARRELS = { selector: 'ExportAllDeclaration', message: 'No barrels: import from the file that knows.' }

export default tseslint.config(
  { ignores: ['.next/', 'node_modules/', 'out/', 'out-admin/', 'public/', 'coverage/', 'next-env.d.ts'] },
  { files: ['**/*.ts', '**/*.tsx', '**/*.js'], extends: [tseslint.configs.recommended] },
  {
    files: ['**/*.ts', '**/*.tsx'],
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-restricted-syntax': ['error', NO_BARRELS],
    },
  },
  ...rows.map(({ files, except = [], allow, refuse }) => ({
    files,
    ignores: except,
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `^(?!(?:${allow.join('|')})$)`,
              message: `Not from here: ${files[0]} may import ${allow.join(', ')}.`,
            },
            ...(refuse
              ? [
                  {
                    regex: refuse,
                    message:
                      'Components and pages get ready values: eslint.config.js names the parts of the project that they may know.',
                  },
                ]
              : []),
          ],
        },
      ],
    },
  })),
  {
    files: ['components/**/*.tsx'],
    // prose.tsx puts checked HTML into a page; structured-data.tsx puts data into a script element that no browser runs, where React's own escaping would break it.
    ignores: ['components/ui/prose.tsx', 'components/ui/structured-data.tsx'],
    // A later rule takes the place of an earlier one: what holds everywhere is named again.
    rules: {
      'no-restricted-syntax': [
        'error',
        NO_BARRELS,
        {
          selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
          message: 'Only components/ui/prose.tsx puts HTML into a page.',
        },
        {
          selector: 'JSXAttribute[name.name="style"]',
          message: 'Use a class: the security policy and the tokens need it.',
        },
      ],
    },
  },
)
