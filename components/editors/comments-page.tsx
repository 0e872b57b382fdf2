import { COMMENT_SHOWS } from '../../lib/derive/desk/desk-comments.ts'
import type { DeskView } from '../../lib/derive/desk/desk-view.ts'
import { CommentList } from './comment-list.tsx'
import { SelectField } from './select-field.tsx'

/** Comments of all pages or of one, the newest first. */
export function CommentsPage({
  comments,
  choice,
  pages,
  newer,
  older,
  back,
  file,
}: Extract<DeskView, { page: 'comments' }>) {
  return (
    <>
      <h1>Comments</h1>
      <form className="desk-filter" action="/editors/comments">
        <SelectField name="show" label="Show" chosen={choice.show} options={COMMENT_SHOWS} />
        <SelectField
          name="page"
          label="Page"
          chosen={choice.page ?? ''}
          options={[{ id: '', label: 'All pages' }, ...pages.map(({ path, title }) => ({ id: path, label: title }))]}
        />
        <button className="button" type="submit">
          Apply
        </button>
      </form>
      {comments.length === 0 ? (
        <p className="desk-lead">No comments here.</p>
      ) : (
        <p>
          <a href={file}>Export these comments (CSV)</a>
        </p>
      )}
      <CommentList comments={comments} back={back} />
      {(newer || older) && (
        <nav className="desk-ways" aria-label="More comments">
          {newer && <a href={newer}>Newer comments</a>}
          {older && <a href={older}>Older comments</a>}
        </nav>
      )}
      <p className="hint mt-6">
        Emails, phone numbers and the like are struck out before a comment is kept. Comments are deleted after 24
        months.
      </p>
    </>
  )
}
