/** The # beside a name: a 44px link to this very place, to copy or to send. */
export function HashLink({ id, name }: { id: string; name: string }) {
  return (
    <a className="hash" href={`#${id}`} aria-label={`Link to ${name}`}>
      #
    </a>
  )
}
