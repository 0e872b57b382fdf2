import '../styles/frame.css'
import '../styles/print.css'
import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { SkipLink } from '../../components/layout/skip-link.tsx'
import { getSite } from '../../lib/library.ts'

export function generateMetadata(): Metadata {
  const site = getSite()
  return {
    metadataBase: new URL(site.url),
    title: { default: `${site.name} – ${site.tagline}`, template: `%s – ${site.name}` },
    icons: { icon: '/favicon.svg' },
    formatDetection: { telephone: false },
  }
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1, colorScheme: 'light dark' }

/** Pages that are read: whole without JavaScript. The build takes the framework's own scripts out of them. */
export default function ReadingLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en-GB">
      <body>
        <SkipLink />
        {children}
        <script src={process.env.NODE_ENV === 'development' ? '/preview/preview.js' : '/generated/elements.js'} defer />
      </body>
    </html>
  )
}
