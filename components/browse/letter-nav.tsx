interface LetterNavProps {
  /** All 26, in order; without an address the letter has no entries and is text. */
  letters: readonly { letter: string; href?: string }[]
  /** What is listed under a letter: "medicines", "side effects". */
  things: string
}

/** Links to the letters of an A to Z list. */
export function LetterNav({ letters, things }: LetterNavProps) {
  return (
    <nav aria-label="A to Z">
      <ul className="letters">
        {letters.map(({ letter, href }) => (
          <li key={letter}>
            {href ? (
              <a href={href}>
                {letter}
                <span className="vh"> {things}</span>
              </a>
            ) : (
              <span>
                {letter}
                <span className="vh">: no {things} yet</span>
              </span>
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
}
