import { capitalised } from '../derive/a-to-z.ts'
import type { Library } from '../model/library.ts'
import { DRAFT_NOTICE } from '../model/review.ts'
import { sharePicturePath } from '../paths.ts'
import { escapeText } from '../model/escape-text.ts'

/** Pictures that other sites show beside a link (Open Graph, 1200 by 630), as SVG that lib/commands paints. The words are those of the page. */

export const PICTURE_WIDTH = 1200
const LEFT = 132
const TEXT_WIDTH = PICTURE_WIDTH - LEFT - 80
const TEXT_SIZE = 40
const LINES = 4

export interface SharePicture {
  /** Address of the finished picture. */
  path: string
  svg: string
}

/** One picture for the site, and one for each medicine. */
export function sharePictures({ site, medicines }: Pick<Library, 'site' | 'medicines'>): SharePicture[] {
  return [
    {
      path: sharePicturePath(),
      svg: pictureSvg({ title: site.name, kind: null, text: site.tagline, foot: null, draft: false }),
    },
    ...medicines.map(({ slug, name, summary, review }) => ({
      path: sharePicturePath(slug),
      svg: pictureSvg({
        title: capitalised(name),
        kind: 'Medicine',
        text: summary,
        foot: site.name,
        draft: review.status === 'draft',
      }),
    })),
  ]
}

interface PictureWords {
  title: string
  kind: string | null
  text: string
  foot: string | null
  draft: boolean
}

/** A title beside the thick rule of the site's pages, with a few lines under it. */
export function pictureSvg({ title, kind, text, foot, draft }: PictureWords): string {
  const titleSize = Math.min(120, Math.floor(TEXT_WIDTH / (title.length * 0.61)))
  const lines = wrapWords(text, Math.floor(TEXT_WIDTH / (TEXT_SIZE * 0.5)), LINES)
  const body = (words: string, y: number, size: number, fill: string, weight = 400) =>
    `<text x="${LEFT}" y="${y}" font-family="Atkinson Hyperlegible Next" font-size="${size}" font-weight="${weight}" fill="${fill}">${escapeText(words)}</text>`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${PICTURE_WIDTH}" height="630" viewBox="0 0 ${PICTURE_WIDTH} 630">`,
    '<path fill="#fbf8f2" d="M0 0h1200v630H0z"/><path fill="#1e2326" d="M72 84h18v176H72z"/>',
    kind ? body(kind, 112, 32, '#474c50') : '',
    `<text x="${LEFT}" y="${kind ? 232 : 210}" font-family="Literata" font-size="${titleSize}" font-weight="600" fill="#1e2326">${escapeText(title)}</text>`,
    ...lines.map((line, index) => body(line, 332 + index * 56, TEXT_SIZE, '#1e2326')),
    foot
      ? `<path fill="#1e2326" d="M72 552h8v48h-8z"/><path fill="#1e2326" d="M92 559h26v5H92zM92 589h26v5H92z"/><path fill="#a86a10" d="M92 574h17v5H92z"/>${body(foot, 588, 30, '#1e2326', 700)}`
      : '',
    draft
      ? `<text x="1120" y="588" text-anchor="end" font-family="Atkinson Hyperlegible Next" font-size="30" font-weight="400" fill="#7a4706">${DRAFT_NOTICE.title}</text>`
      : '',
    '</svg>',
  ].join('')
}

/** Words in lines of at most `width` letters; what does not fit into `most` lines is left out from the last whole sentence, or else word, on. */
export function wrapWords(text: string, width: number, most: number): string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  if (lines.length <= most) return lines
  const kept = lines.slice(0, most).join(' ')
  const sentences = /^.*[.!?](?=\s|$)/.exec(kept)
  return sentences
    ? wrapWords(sentences[0], width, most)
    : [...lines.slice(0, most - 1), `${lines[most - 1]!.replace(/[\s,;:]*\S*$/, '')} …`]
}
