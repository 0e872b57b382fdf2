import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import remarkHtml from 'remark-html'
import { expect, test } from 'vitest'
import { formatMarkdown, formatText } from '../../lib/publish/outline-text.ts'
import { outlineOf, pageJson, pagesWithFiles } from '../../lib/publish/page-files.ts'
import { index, library } from './real-library.ts'

/** Letters and digits only: a page and its copies may differ in line breaks and marks, never in words. */
const words = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
const htmlWords = (html: string) =>
  words(
    html
      .replace(/<[^>]+>/g, ' ')
      .replace(/&#x26;|&amp;/g, '&')
      .replace(/&#x3C;|&lt;/g, '<')
      .replace(/&quot;/g, '"'),
  )
const plain = (markdown: string) => htmlWords(String(remark().use(remarkGfm).use(remarkHtml).processSync(markdown)))
/** Plain text names the address of a link; its words are the rest. */
const withoutAddresses = (text: string) => words(text.replace(/ \(https?:[^\s]+\)/g, ''))

const pages = pagesWithFiles(index).map(({ kind, slug }, place) => {
  const json = pageJson(kind, slug, index)!
  const outline = outlineOf(json)
  const [markdown, text] = [formatMarkdown(outline), formatText(outline)]
  // Reading Markdown back is slow: one page in four stands for its kind.
  return {
    kind,
    slug,
    json,
    outline,
    markdown,
    text,
    copies: [withoutAddresses(text), ...(place % 4 === 0 ? [plain(markdown)] : [])],
  }
})

/** Every piece of prose that a program finds anywhere in the JSON of a page. */
function proseOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(proseOf)
  if (value === null || typeof value !== 'object') return []
  const { html } = value as { html?: string }
  return [...(typeof html === 'string' ? [html] : []), ...Object.values(value).flatMap(proseOf)]
}
test('every medicine, side effect and treatment has copies', () => {
  expect(pages.length).toBe(library.medicines.length + library.sideEffects.length + library.treatments.length)
})

test('the Markdown and the plain text of every page hold all the prose of its JSON, in the same words', () => {
  for (const { kind, slug, json, copies } of pages) {
    for (const html of proseOf(json))
      for (const part of html.split(/<\/(?:p|li|h\d)>/))
        for (const copy of copies)
          if (!copy.includes(htmlWords(part))) expect.fail(`${kind} ${slug} has lost: ${htmlWords(part)}`)
  }
})

test('every help line, with the number to call and what to do if nobody answers, stands in both', () => {
  for (const {
    json: { help },
    copies,
  } of pages) {
    const lines = help.flatMap((card) => [card.heading, ...card.lines.map((one) => one.words), ...card.last])
    for (const copy of copies) expect(lines.filter((line) => !copy.includes(words(line)))).toEqual([])
  }
})

test('an effect that may be an emergency says so beside its name, with the cases that its card names for it', () => {
  const { json, text } = pages.find(({ slug }) => slug === 'capecitabine')!
  if (json.kind !== 'medicine') throw new Error('capecitabine is a medicine')
  for (const effect of json.sideEffects) {
    const card = json.help.find(({ tier }) => tier === effect.tier)
    const after = text.split(`\n${effect.name}\n\n`)[1] ?? ''
    if (card && card.tier !== 'team')
      expect(
        after.startsWith(
          `${card.heading} ${card.lines
            .filter(({ id }) => effect.help.includes(id))
            .map((line) => line.words)
            .join('; ')}`,
        ),
      ).toBe(true)
    else expect(after).not.toMatch(/^Call/)
  }
})

test('a draft says so right under its title, and every copy ends with its address, version and licence', () => {
  for (const { outline, markdown, text } of pages) {
    expect(markdown.startsWith(`# ${outline.title}\n\n> Not yet checked by a clinician`)).toBe(true)
    expect(text.startsWith(`${outline.title}\n\nNot yet checked by a clinician`)).toBe(true)
    for (const line of outline.about) expect(text).toContain(line)
    expect(outline.about.join()).toContain(outline.url)
  }
})

test('plain text has no markup in it, and Markdown no HTML', () => {
  for (const { text, markdown } of pages) {
    expect(text).not.toMatch(/<\/?[a-z]+>|&(?:amp|lt|#x?\w+);|\*\*|\]\(/)
    expect(markdown).not.toMatch(/<\/?(?:p|ul|li|strong|img|div)\b/)
  }
})

test('lists in lists, numbered lists, tables, breaks and addresses are read as words', () => {
  const html =
    '<ol><li>One<ul><li>Inner</li></ul></li><li><p>Two<br>lines</p></li></ol><table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table><p><img src="/x.svg" alt=""><a href="https://a.example/x">Link</a> and <a href="https://b.example/">https://b.example/</a></p>'
  expect(
    formatText({ title: 'T', url: '', summary: 'S', notice: null, blocks: [{ kind: 'prose', html }], about: [] }),
  ).toBe(
    'T\n\nS\n\n1. One\n  - Inner\n2. Two lines\n\nA; B\n1; 2\n\nLink (https://a.example/x) and https://b.example/\n\nAbout this text\n',
  )
})

test('two lists that meet stay two, and paragraphs that meet too', () => {
  const outline = {
    title: 'A',
    url: 'https://example.org/a',
    summary: 'S.',
    notice: null,
    about: [],
    blocks: ['<ul><li>one</li></ul>', '<ul><li>two</li></ul>', '<p>three</p>', '<p>four</p>'].map((html) => ({
      kind: 'prose' as const,
      html,
    })),
  }
  expect(String(remark().use(remarkHtml).processSync(formatMarkdown(outline)))).toMatch(
    /<ul>\s*<li>one<\/li>\s*<\/ul>[^]*<ul>\s*<li>two<\/li>\s*<\/ul>\s*<p>three<\/p>\s*<p>four<\/p>/,
  )
})
