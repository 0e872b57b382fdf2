import type { Metadata, Viewport } from 'next'
import { getSite } from '../lib/library.ts'

/** What the heads of all pages share, read and worked with alike. */
export function siteMetadata(): Metadata {
  const site = getSite()
  return {
    metadataBase: new URL(site.url),
    title: { default: `${site.name} – ${site.tagline}`, template: `%s – ${site.name}` },
    icons: { icon: '/favicon.svg' },
    formatDetection: { telephone: false },
  }
}

export const siteViewport: Viewport = { width: 'device-width', initialScale: 1, colorScheme: 'light dark' }
