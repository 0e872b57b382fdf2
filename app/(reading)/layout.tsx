import '../styles/frame.css'
import '../styles/print.css'
import type { ReactNode } from 'react'
import { SkipLink } from '../../components/layout/skip-link.tsx'
import { siteMetadata, siteViewport } from '../site-metadata.ts'

export const generateMetadata = siteMetadata
export const viewport = siteViewport

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
