import '../styles/frame.css'
import '../styles/print.css'
import type { Metadata, Viewport } from 'next'
import Script from 'next/script'
import type { ReactNode } from 'react'
import { SkipLink } from '../../components/layout/skip-link.tsx'
import { getSite } from '../../lib/current-library.ts'

/** What components/layout/document-head.tsx prints for pages that are read. */
export function generateMetadata(): Metadata {
  const { url, name } = getSite()
  return {
    metadataBase: new URL(url),
    title: { template: `%s – ${name}`, default: name },
    icons: { icon: '/favicon.svg' },
    formatDetection: { telephone: false },
  }
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1, colorScheme: 'light dark' }

/**
 * Pages that are worked with, rendered by Next.js. `data-tools` tells the service worker that they need the scripts of their build, `data-own` that nobody else answered.
 * The elements come after the framework has started: they add to the markup that it compares with what it rendered.
 */
export default function ToolsLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en-GB" data-tools="" data-own="">
      <body>
        <SkipLink />
        {children}
        <Script src="/generated/elements.js" strategy="afterInteractive" />
      </body>
    </html>
  )
}
