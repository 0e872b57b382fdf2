import type { Metadata, Viewport } from 'next'
import { getSite } from '../lib/library.ts'

/** A page as other sites show it beside a link. */
export interface SharedPage {
  title: string
  description: string
  /** The page's own address, from the first slash. */
  path: string
  /** Address of its picture. */
  picture: string
}

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

/** What other sites show beside a link to a page (Open Graph). */
export function shareMetadata({ title, description, path, picture }: SharedPage): Pick<Metadata, 'openGraph'> {
  return { openGraph: { type: 'article', title, description, url: path, images: picture } }
}

export const siteViewport: Viewport = { width: 'device-width', initialScale: 1, colorScheme: 'light dark' }
