/** The first stop of the Tab key: hidden until it has focus, then in the flow above the header. */
export function SkipLink() {
  return (
    <a className="skip" href="#main">
      Skip to main content
    </a>
  )
}
