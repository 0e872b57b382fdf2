import type { Browser } from 'playwright'

/** What a browser fetches, by what it is and not by who asked for it: data is what scripts fetch, and everything else. */
export const KINDS = ['html', 'styles', 'scripts', 'typefaces', 'pictures', 'data'] as const
export type Kind = (typeof KINDS)[number]

export interface FirstView {
  requests: number
  /** Of all answers with their headers, as they came over the network. */
  bytes: number
  byKind: Record<Kind, number>
  /** The first heading of level 1, and addresses that were asked for and are not there. */
  heading: string
  missing: string[]
}

/** Opens an address with nothing kept from before, and counts until the network is idle. */
export async function viewFirst(browser: Browser, url: string): Promise<FirstView> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    isMobile: true,
    serviceWorkers: 'block',
  })
  try {
    const page = await context.newPage()
    const devtools = await context.newCDPSession(page)
    await devtools.send('Network.enable')
    const kinds = new Map<string, Kind>()
    const view: FirstView = {
      requests: 0,
      bytes: 0,
      byKind: { html: 0, styles: 0, scripts: 0, typefaces: 0, pictures: 0, data: 0 },
      heading: '',
      missing: [],
    }
    devtools.on('Network.requestWillBeSent', ({ request }) => void (request.url.startsWith('data:') || view.requests++))
    devtools.on('Network.responseReceived', ({ requestId, response }) => {
      kinds.set(requestId, kindOf(response.mimeType))
      if (response.status >= 400) view.missing.push(response.url)
    })
    devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      view.bytes += encodedDataLength
      view.byKind[kinds.get(requestId) ?? 'data'] += encodedDataLength
    })
    const answer = await page.goto(url, { waitUntil: 'networkidle', timeout: 60_000 })
    if (answer?.status() !== 200) throw new Error(`${url} answers ${answer?.status()}`)
    view.heading = (await page.locator('h1').first().innerText()).trim()
    return view
  } finally {
    await context.close()
  }
}

/** The kind of an answer by its media type. */
export function kindOf(type: string): Kind {
  if (type === 'text/html') return 'html'
  if (type === 'text/css') return 'styles'
  if (/javascript/.test(type)) return 'scripts'
  if (/^font\/|woff/.test(type)) return 'typefaces'
  return type.startsWith('image/') ? 'pictures' : 'data'
}
