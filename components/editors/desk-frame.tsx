import type { ReactNode } from 'react'
import { SkipLink } from '../layout/skip-link.tsx'
import { Wordmark } from '../layout/wordmark.tsx'

interface DeskFrameProps {
  siteName: string
  title: string
  /** Address of the part of the desk that is shown. */
  current?: string
  /** The ways on are for who is signed in. */
  signedIn?: boolean
  children: ReactNode
}

const WAYS = [
  { href: '/editors', label: 'Pages' },
  { href: '/editors/comments', label: 'Comments' },
]

/** What stands around every page of the desk. */
export function DeskFrame({ siteName, title, current, signedIn = false, children }: DeskFrameProps) {
  return (
    <html lang="en-GB">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex, nofollow" />
        {/* Without it browsers would not say with a form which site it comes from. */}
        <meta name="referrer" content="same-origin" />
        <title>{`${title} – ${siteName}`}</title>
        <link rel="icon" href="/favicon.svg" />
        <link rel="stylesheet" href="/generated/desk.css" />
      </head>
      <body>
        <SkipLink />
        <header className="site-head desk-head">
          <div className="page">
            <Wordmark name={siteName} />
            {signedIn && (
              <>
                <nav className="site-nav" aria-label="Editors' desk">
                  <ul>
                    {WAYS.map(({ href, label }) => (
                      <li key={href}>
                        <a href={href} aria-current={href === current ? 'page' : undefined}>
                          {label}
                        </a>
                      </li>
                    ))}
                  </ul>
                </nav>
                <form method="post" action="/editors/sign-out">
                  <button className="linkbtn" type="submit">
                    Sign out
                  </button>
                </form>
              </>
            )}
          </div>
        </header>
        <main id="main" className="page desk" tabIndex={-1}>
          {children}
        </main>
      </body>
    </html>
  )
}
