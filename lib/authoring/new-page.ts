import { capitalised } from '../derive/a-to-z.ts'
import { PAGE_KINDS, type PageFolder, type PageKind, type PageKindId } from '../model/page-kinds.ts'
import type { Day } from '../model/review.ts'
import { choiceOf } from '../model/word-list.ts'
import { slugFrom } from '../model/slug.ts'
import { closest } from '../validate/issues.ts'
import { UNANSWERED } from '../validate/unanswered.ts'

/** What `npm run new` makes, or why it does not, worded for the editor. */
export type NewPage =
  | { ok: true; kind: PageKind; file: string; text: string; questions: number; similar: string | undefined }
  | { ok: false; message: string }

const LONGEST_NAME = 65
const USAGE = `npm run new -- medicine "capivasertib"   (or: side-effect "Hiccups", treatment "XELOX")`

/**
 * Begins a page from the template of its kind: `parameters` are the words after the command, `templates` the text of each folder's
 * _template.md, `taken` the slugs in each folder. Only the name and the dates are filled in; every other place asks its question.
 */
export function newPage(
  parameters: readonly string[],
  today: Day,
  templates: Readonly<Record<PageFolder, string>>,
  taken: Readonly<Record<PageFolder, readonly string[]>>,
): NewPage {
  const [kindName, name = '', ...more] = parameters
  const kinds = PAGE_KINDS.map(({ id }) => id)
  if (!kindName) return refuse(`Say what to make, and its name:\n  ${USAGE}`)
  const kind = PAGE_KINDS.find(({ id, singular }) => [id, singular].some((words) => words === kindName.toLowerCase()))
  if (!kind)
    return refuse(
      `"${kindName}" is not a kind of page. Use ${choiceOf(kinds)}${closest(kindName, kinds) ? ` (did you mean "${closest(kindName, kinds)}"?)` : ''}:\n  ${USAGE}`,
    )
  if (more.length > 0)
    return refuse(
      `A name of several words stands in quotes:\n  npm run new -- ${kind.id} "${[name, ...more].join(' ')}"`,
    )
  const trimmed = name.trim().replace(/\s+/g, ' ')
  const fault = faultOf(trimmed)
  if (fault) return refuse(`${fault}\n  ${USAGE}`)
  const slug = slugFrom(trimmed)
  if (taken[kind.folder].includes(slug))
    return refuse(
      `content/${kind.folder}/${slug}.md is there already. Open that file, or give the new page another name.`,
    )

  const title = TITLES[kind.id](trimmed)
  const text = fillIn(templates[kind.folder], title, today)
  return {
    ok: true,
    kind,
    file: `${kind.folder}/${slug}.md`,
    text,
    questions: text.split(UNANSWERED).length - 1,
    similar: closest(slug, taken[kind.folder]),
  }
}

function refuse(message: string): NewPage {
  return { ok: false, message }
}

function faultOf(name: string): string | undefined {
  if (name === '') return 'The name is missing.'
  if (/\.md$/i.test(name) || /[\\/]/.test(name))
    return `Give the name as people say it ("zoledronic acid"), not the name of a file: "${name}".`
  if (/[\p{Cc}<>{}[\]|#*_`"]/u.test(name))
    return `A name holds letters, digits, spaces, hyphens and apostrophes only: "${name.replace(/\p{Cc}/gu, ' ')}".`
  if (!/[a-z]/.test(slugFrom(name)))
    return `The address of the page is made from the name, so it needs letters of a to z: "${name}".`
  if (name.length > LONGEST_NAME) return `A name has at most ${LONGEST_NAME} characters, and this has ${name.length}.`
  return undefined
}

/** A medicine's generic name is written small ("Capivasertib" becomes "capivasertib"); a side effect begins with a capital. */
const TITLES: Record<PageKindId, (name: string) => string> = {
  medicine: (name) => (/^\p{Lu}[^\p{Lu}]*$/u.test(name) ? name.toLowerCase() : name),
  'side-effect': capitalised,
  treatment: (name) => name,
}

/** Puts the name and the day where the template asks for them, and takes the template's own comment out. */
function fillIn(template: string, title: string, today: Day): string {
  return template
    .split('\n')
    .filter((line) => !line.startsWith('# Template'))
    .map((line) =>
      line
        .replace(/^name: .*$/, () => `name: ${JSON.stringify(title)}`)
        .replace(/"TODO\(editor\): today[^"]*"/g, today),
    )
    .join('\n')
}
