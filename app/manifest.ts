import type { MetadataRoute } from 'next'
import { getSite } from '../lib/current-library.ts'

/** Lets a reader put the site on the first screen of a phone. Colours are those of paper in tokens.css. */
export default function manifest(): MetadataRoute.Manifest {
  const { name, tagline } = getSite()
  return {
    name,
    short_name: 'Cancer medicines',
    description: tagline,
    lang: 'en-GB',
    start_url: '/',
    scope: '/',
    display: 'standalone',
    background_color: '#fbf8f2',
    theme_color: '#fbf8f2',
    icons: [
      { src: '/icons/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: '/icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  }
}
