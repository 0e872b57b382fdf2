const UNBROKEN = /(24-hour)/

/** Text in which "24-hour" never breaks over two lines. */
export function Unbroken({ text }: { text: string }) {
  return text.split(UNBROKEN).map((part, at) =>
    at % 2 === 0 ? (
      part
    ) : (
      <span key={at} className="nb">
        {part}
      </span>
    ),
  )
}
