import '../styles/frame.css'
import '../styles/print.css'
import Script from 'next/script'
import type { ReactNode } from 'react'
import { SkipLink } from '../../components/layout/skip-link.tsx'
import { siteMetadata, siteViewport } from '../site-metadata.ts'

export const generateMetadata = siteMetadata
export const viewport = siteViewport

/**
 * Pages that are worked with. `data-tools` tells the build to leave the framework in and to move its inline scripts into files.
 * The elements come after the framework has started: they add to the markup that it compares with what it rendered.
 */
export default function ToolsLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en-GB" data-tools="">
      <body>
        <SkipLink />
        {children}
        <Script src="/generated/elements.js" strategy="afterInteractive" />
      </body>
    </html>
  )
}
