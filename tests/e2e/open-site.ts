import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright'
import { launchBrowser } from './browser.ts'
import { startServer } from './server.ts'
import { choosePages, type TestPage } from './chosen-pages.ts'

/** The built site, running, with a browser to look at it: one of each for the whole run. */
export interface Site {
  url: string
  browser: Browser
  pages: readonly TestPage[]
  /** Opens an address in a fresh browser profile, gives it to `work`, and closes it. */
  visit: <T>(
    path: string,
    work: (page: Page, context: BrowserContext) => Promise<T>,
    options?: BrowserContextOptions,
  ) => Promise<T>
  close: () => Promise<void>
}

/** Widths that the design standard names: a small phone, a laptop. */
export const PHONE = { width: 320, height: 640 }
export const LAPTOP = { width: 1280, height: 800 }

export async function openSite(): Promise<Site> {
  const pages = choosePages()
  const server = await startServer()
  const browser = await launchBrowser().catch(async (error) => {
    await server.stop()
    throw error
  })
  return {
    url: server.url,
    browser,
    pages,
    visit: async (path, work, options = {}) => {
      // Each fresh profile would fetch what the service worker keeps: only the checks of the worker allow it.
      const context = await browser.newContext({
        viewport: LAPTOP,
        baseURL: server.url,
        serviceWorkers: 'block',
        ...options,
      })
      context.setDefaultTimeout(15_000)
      try {
        const page = await context.newPage()
        await page.goto(path)
        // Results come after the page: a look at it must not race with them.
        if (path.startsWith('/search?') && options.javaScriptEnabled !== false)
          await page.waitForFunction(
            () => document.querySelector('#search-status')?.textContent && !document.querySelector('[aria-busy]'),
          )
        return await work(page, context)
      } finally {
        await context.close()
      }
    },
    close: async () => {
      await browser.close()
      await server.stop()
    },
  }
}
