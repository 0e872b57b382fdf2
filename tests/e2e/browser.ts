import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright'

/** Where browsers that drive the same way as Chromium are usually installed. */
const USUAL_PATHS = [
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

// Containers have no sandbox and a small /dev/shm. Both flags are safe here: the browser opens only our own pages.
const FLAGS = ['--no-sandbox', '--disable-dev-shm-usage', '--font-render-hinting=none']

/** Starts the first browser of this machine that starts: CHROME_PATH, the one from npm, an installed one, Playwright's own. */
export async function launchBrowser(): Promise<Browser> {
  const tried: string[] = []
  for await (const path of browserPaths())
    try {
      return await chromium.launch({ executablePath: path, args: FLAGS })
    } catch (error) {
      tried.push(`${path}: ${String(error).split('\n')[0]}`)
    }
  throw new Error(
    `No browser could be started for the tests: install Google Chrome, or run "npx playwright install chromium", or set CHROME_PATH to the program of a Chrome or Chromium.${tried.map((line) => `\n  tried ${line}`).join('')}`,
  )
}

async function* browserPaths(): AsyncGenerator<string> {
  if (process.env.CHROME_PATH) yield process.env.CHROME_PATH
  if (process.platform === 'linux' && process.arch === 'x64') {
    const packed = await import('@sparticuz/chromium')
      .then((module) => module.default.executablePath())
      .catch(() => undefined)
    if (packed) yield packed
  }
  yield* USUAL_PATHS.filter((path) => existsSync(path))
  if (existsSync(chromium.executablePath())) yield chromium.executablePath()
}
