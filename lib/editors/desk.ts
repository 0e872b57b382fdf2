import {
  type CommentShow,
  commentRow,
  COMMENT_COLUMNS,
  COMMENT_SHOWS,
  deriveComment,
} from '../derive/desk/desk-comments.ts'
import { DESK_ORDERS, DESK_SHOWS, deriveOverview, statusView } from '../derive/desk/desk-overview.ts'
import type { CommentChoice, DeskView } from '../derive/desk/desk-view.ts'
import { deriveRatingsChart } from '../derive/desk/monthly-ratings.ts'
import { type FeedbackStore } from '../feedback/feedback-store.ts'
import { StoreAway } from '../feedback/store-away.ts'
import { PAGE_KINDS } from '../model/page-kinds.ts'
import { formatCsv } from './csv.ts'
import type { DeskAnswer } from './desk-answer.ts'
import { readForm } from './read-form.ts'
import type { Reports } from '../model/page-report.ts'
import { isSameOrigin, isSecure } from './same-origin.ts'
import { cookieNamed, readSession, type Session, SESSION_COOKIE, sessionCookie } from './session.ts'
import { signIn } from './sign-in.ts'

/** What the desk works with. */
export interface Desk {
  /** EDITORS_PASSWORD_HASH; without it the desk does not exist. */
  passwordHash: string | undefined
  store: FeedbackStore
  reports: () => Reports
  now: () => Date
}

const COMMENTS_A_PAGE = 50
const LONGEST_FILE = 50_000

/** The one door of the editors' desk: every address below /editors, with every method, comes through here. */
export async function answerDesk(request: Request, desk: Desk): Promise<DeskAnswer> {
  const { passwordHash, store } = desk
  if (!passwordHash) return { kind: 'nothing' }
  try {
    const path = new URL(request.url).pathname
    const reads = request.method === 'GET' || request.method === 'HEAD'
    const posts = request.method === 'POST'
    if (posts && !isSameOrigin(request.headers))
      return message(
        403,
        'This form came from somewhere else',
        'Only forms of this desk are taken. Open the desk and try again.',
      )
    const session = readSession(
      cookieNamed(SESSION_COOKIE, request.headers.get('cookie')),
      passwordHash,
      desk.now().getTime(),
    )
    const signedIn = session !== undefined && (await store.isSignedIn(session.key, desk.now()))
    if (path === '/editors/sign-in' && posts) return await signIn(request, passwordHash, store, desk.now())
    if (path === '/editors/sign-in' && reads)
      return signedIn ? { kind: 'redirect', to: '/editors' } : view({ page: 'sign-in', error: null })
    if (!signedIn)
      return reads
        ? { kind: 'redirect', to: '/editors/sign-in' }
        : message(403, 'You are not signed in', 'Nothing was changed. Sign in, then try again.', true)
    if (reads) return await show(new URL(request.url), desk)
    if (posts) return await change(path, request, desk, session)
    return message(405, 'That cannot be done here', 'The desk shows pages and takes forms.')
  } catch (error) {
    if (error instanceof StoreAway)
      return message(
        503,
        'The store of comments is away',
        'The site itself is served as before. Try again in a minute; nothing that readers sent is lost.',
      )
    throw error
  }
}

async function show({ pathname, searchParams, search }: URL, desk: Desk): Promise<DeskAnswer> {
  const reports = desk.reports()
  const today = desk.now().toISOString().slice(0, 10)
  if (pathname === '/editors') {
    const choice = {
      kind: chosen(['all' as const, ...PAGE_KINDS.map(({ id }) => id)], searchParams.get('kind')),
      show: chosen(
        DESK_SHOWS.map(({ id }) => id),
        searchParams.get('show'),
      ),
      order: chosen(
        DESK_ORDERS.map(({ id }) => id),
        searchParams.get('order'),
      ),
    }
    const [months, open] = await Promise.all([desk.store.countByMonth(), desk.store.countOpenComments()])
    return view({
      page: 'overview',
      overview: deriveOverview(reports.pages, { months, open }, choice, today, reports.dueSoonDays),
    })
  }
  if (pathname === '/editors/comments')
    return view(await commentsView(readChoice(searchParams), pathname + search, desk))
  if (pathname === '/editors/comments.csv') {
    const byPath = new Map(reports.pages.map((report) => [report.path, report]))
    const comments = await desk.store.listComments({ ...filterOf(readChoice(searchParams)), limit: LONGEST_FILE })
    return {
      kind: 'file',
      name: `comments-${today}.csv`,
      text: formatCsv([COMMENT_COLUMNS, ...comments.map((comment) => commentRow(comment, byPath.get(comment.page)))]),
    }
  }
  const report = reports.pages.find(({ path }) => pathname === `/editors${path}`)
  if (!report) return { kind: 'nothing' }
  const [months, comments] = await Promise.all([
    desk.store.countByMonth(report.path),
    desk.store.listComments({ page: report.path, limit: COMMENTS_A_PAGE + 1 }),
  ])
  return view({
    page: 'report',
    report,
    status: statusView(report, today, reports.dueSoonDays),
    chart: deriveRatingsChart(months, today),
    comments: comments.slice(0, COMMENTS_A_PAGE).map((comment) => deriveComment(comment, report)),
    more: comments.length > COMMENTS_A_PAGE,
    back: pathname,
  })
}

async function commentsView(choice: CommentChoice, back: string, desk: Desk): Promise<DeskView> {
  const { pages } = desk.reports()
  const comments = await desk.store.listComments({
    ...filterOf(choice),
    limit: COMMENTS_A_PAGE + 1,
    offset: choice.from,
  })
  return {
    page: 'comments',
    comments: comments.slice(0, COMMENTS_A_PAGE).map((comment) =>
      deriveComment(
        comment,
        pages.find(({ path }) => path === comment.page),
      ),
    ),
    choice,
    pages: pages.map(({ path, title }) => ({ path, title })),
    newer:
      choice.from > 0
        ? addressOf('/editors/comments', { ...choice, from: Math.max(0, choice.from - COMMENTS_A_PAGE) })
        : null,
    older:
      comments.length > COMMENTS_A_PAGE
        ? addressOf('/editors/comments', { ...choice, from: choice.from + COMMENTS_A_PAGE })
        : null,
    back,
    file: addressOf('/editors/comments.csv', { ...choice, from: 0 }),
  }
}

async function change(path: string, request: Request, { store, now }: Desk, session: Session): Promise<DeskAnswer> {
  if (path === '/editors/sign-out') {
    await store.endSession(session.key)
    return { kind: 'redirect', to: '/editors/sign-in', cookies: [sessionCookie(null, isSecure(request.headers))] }
  }
  const id = /^\/editors\/comments\/([\w-]+)$/.exec(path)?.[1]
  if (!id) return { kind: 'nothing' }
  const form = await readForm(request)
  const dealt = form?.get('dealt')
  if (!form || (dealt !== 'yes' && dealt !== 'no'))
    return message(400, 'That form was not understood', 'Nothing was changed. Go back and try again.')
  if (!(await store.setDealtWith(id, dealt === 'yes' ? now() : null)))
    return message(404, 'That comment is not there any more', 'Comments are deleted 24 months after they came.')
  const back = form.get('back') ?? ''
  return { kind: 'redirect', to: /^\/editors[\w/?=&%.-]*$/.test(back) ? back : '/editors/comments' }
}

function readChoice(query: URLSearchParams): CommentChoice {
  const from = Number(query.get('from') ?? 0)
  return {
    show: chosen(
      COMMENT_SHOWS.map(({ id }) => id),
      query.get('show'),
    ),
    page: query.get('page') || null,
    from: Number.isSafeInteger(from) && from > 0 ? from : 0,
  }
}

function filterOf({ show, page }: CommentChoice): { page?: string; dealtWith?: boolean } {
  const dealtWith = COMMENT_SHOWS.find(({ id }) => id === show)?.dealtWith
  return { ...(page === null ? {} : { page }), ...(dealtWith === undefined ? {} : { dealtWith }) }
}

function addressOf(
  path: string,
  { show, page, from }: { show: CommentShow; page: string | null; from: number },
): string {
  return `${path}?${new URLSearchParams({ show, ...(page === null ? {} : { page }), ...(from > 0 ? { from: String(from) } : {}) })}`
}

/** The choice that an address names; the first one where it names none. */
function chosen<T extends string>(choices: readonly T[], word: string | null): T {
  return choices.find((choice) => choice === word) ?? choices[0]!
}

const view = (shown: DeskView): DeskAnswer => ({ kind: 'view', status: 200, view: shown })

function message(status: number, title: string, text: string, signInLink = false): DeskAnswer {
  return {
    kind: 'view',
    status,
    view: { page: 'message', title, text, signIn: signInLink },
    ...(status === 405 ? { headers: { allow: 'GET, HEAD, POST' } } : {}),
  }
}
