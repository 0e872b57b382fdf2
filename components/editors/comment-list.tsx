import type { CommentView } from '../../lib/derive/desk/desk-comments.ts'

interface CommentListProps {
  comments: readonly CommentView[]
  /** Address to come back to after a change. */
  back: string
  /** False on the page's own report, which need not name it again. */
  named?: boolean
}

/** What readers wrote, each with its place and what was done about it. */
export function CommentList({ comments, back, named = true }: CommentListProps) {
  return (
    <ul className="desk-comments">
      {comments.map((comment) => (
        <li key={comment.id} className={comment.dealtWith ? 'dealt' : undefined}>
          <blockquote>{comment.text}</blockquote>
          <dl className="desk-notes">
            {named && (
              <div>
                <dt>Page</dt>
                <dd>
                  {comment.known ? (
                    <a href={`/editors${comment.page}`}>{comment.title}</a>
                  ) : (
                    `${comment.title} (there is no such page any more)`
                  )}
                </dd>
              </div>
            )}
            <div>
              <dt>Section</dt>
              <dd>{comment.section ? <a href={comment.section.href}>{comment.section.label}</a> : 'not named'}</dd>
            </div>
            <div>
              <dt>Rating</dt>
              <dd>{comment.rating} out of 5</dd>
            </div>
            <div>
              <dt>Received</dt>
              <dd>{comment.received}</dd>
            </div>
            <div>
              <dt>Version</dt>
              <dd>
                {comment.version}
                {comment.older && ' (the page has changed since)'}
              </dd>
            </div>
            {comment.dealtWith && (
              <div>
                <dt>Dealt with</dt>
                <dd>{comment.dealtWith}</dd>
              </div>
            )}
          </dl>
          <form method="post" action={`/editors/comments/${comment.id}`}>
            <input type="hidden" name="back" value={back} />
            <input type="hidden" name="dealt" value={comment.dealtWith ? 'no' : 'yes'} />
            <button className="button quiet" type="submit">
              {comment.dealtWith ? 'Open again' : 'Mark as dealt with'}
              <span className="vh">
                : comment on {comment.title} of {comment.received}
              </span>
            </button>
          </form>
        </li>
      ))}
    </ul>
  )
}
