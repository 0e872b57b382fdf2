import type { Browser } from 'playwright'

declare global {
  interface Window {
    /** What the browser has measured of this page. */
    seen: Pick<PhoneRun, 'largestPaintMs' | 'layoutShift' | 'blockingMs'>
  }
}

/** What a reader with a slow phone on a slow network sees. */
export interface PhoneRun {
  requests: number
  /** Of all answers, with their headers, as they came over the network. */
  bytes: number
  largestPaintMs: number
  /** As browsers report it, in hundredths. */
  layoutShift: number
  /** After the first paint, of all tasks that hold the page up for longer than 50 ms, what is longer. */
  blockingMs: number
}

/** A cheap phone at the edge of its network: a quarter of this machine's speed, 400 ms there and back, 400 kbit/s. */
const SLOWER = 4
const NETWORK = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 }

/**
 * Opens an address as a first visit on such a phone, and measures until nothing more comes. Of three visits the one that was held up least
 * counts: whatever else this machine does at the time only adds.
 */
export async function runPhone(browser: Browser, url: string): Promise<PhoneRun> {
  const visits = [await visit(browser, url), await visit(browser, url), await visit(browser, url)]
  return visits.sort(
    (a, b) => a.blockingMs - b.blockingMs || a.layoutShift - b.layoutShift || a.largestPaintMs - b.largestPaintMs,
  )[0]!
}

async function visit(browser: Browser, url: string): Promise<PhoneRun> {
  // What the worker fetches for later comes after the page, on a connection of its own, and is not part of its reading.
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
    await devtools.send('Network.emulateNetworkConditions', NETWORK)
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
    let requests = 0
    let bytes = 0
    devtools.on('Network.requestWillBeSent', () => void requests++)
    devtools.on('Network.loadingFinished', ({ encodedDataLength }) => void (bytes += encodedDataLength))
    await page.addInitScript(() => {
      const seen = (window.seen = { largestPaintMs: 0, layoutShift: 0, blockingMs: 0 })
      const watch = (
        type: string,
        each: (entry: PerformanceEntry & { value?: number; hadRecentInput?: boolean }) => void,
      ) => new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({ type, buffered: true })
      watch('largest-contentful-paint', ({ startTime }) => (seen.largestPaintMs = startTime))
      watch('layout-shift', ({ value = 0, hadRecentInput }) => (seen.layoutShift += hadRecentInput ? 0 : value))
      watch('longtask', ({ startTime, duration }) => {
        const painted = performance.getEntriesByName('first-contentful-paint')[0]
        if (painted && startTime > painted.startTime) seen.blockingMs += duration - 50
      })
    })
    await page.goto(url, { waitUntil: 'networkidle', timeout: 60_000 })
    const seen = await page.evaluate(() => window.seen)
    return { requests, bytes, ...seen, layoutShift: Math.round(seen.layoutShift * 100) / 100 }
  } finally {
    await context.close()
  }
}
