import assert from 'node:assert/strict'
import type { BrowserContext, Page } from 'playwright'
import { LAPTOP, type Site } from './open-site.ts'

/** What tests of "My treatment" do to the page, and how they watch what it asks for. */

export const NUMBER = '020 7946 0123'
export const WARD = 'Ward Seven'

/** Opens a page in a fresh profile, keeps every address it asks for, and fails on any error of the page or of the policy. */
export async function watched<T>(
  site: Site,
  path: string,
  asked: string[],
  work: (page: Page) => Promise<T>,
  prepare?: (context: BrowserContext) => Promise<unknown>,
): Promise<T> {
  const context = await site.browser.newContext({ viewport: LAPTOP, baseURL: site.url })
  context.setDefaultTimeout(15_000)
  try {
    await context.addInitScript(() =>
      document.addEventListener('securitypolicyviolation', (event) =>
        console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`),
      ),
    )
    await prepare?.(context)
    const page = await context.newPage()
    const said: string[] = []
    page.on('request', (request) => asked.push(`${request.url().split('#')[0]} ${request.postData() ?? ''}`.trim()))
    page.on('pageerror', (error) => said.push(String(error)))
    page.on(
      'console',
      (message) => (message.type() === 'error' || message.type() === 'warning') && said.push(message.text()),
    )
    await page.goto(path, { waitUntil: 'networkidle' })
    const result = await work(page)
    assert.deepEqual(said, [], 'errors and warnings of the console')
    assert.deepEqual(await context.cookies(), [])
    return result
  } finally {
    await context.close()
  }
}

export const card = (page: Page) => page.getByRole('region', { name: /24-hour advice line now/i })

/** The reader's clock stands on this day. */
export const onDay = (day: string) => (context: BrowserContext) =>
  context.clock.setFixedTime(new Date(`${day}T10:00:00`))

/** A plan that this device keeps, with day 1 of cycle 1 on 29 October 2026. */
export const keep = (plan: string) => (context: BrowserContext) =>
  context.addInitScript(
    (kept) => localStorage.getItem('my-treatment') ?? localStorage.setItem('my-treatment', kept),
    JSON.stringify({ plan, day: '2026-10-29', cycle: 1 }),
  )

export async function giveDay(page: Page, day: string, month: string, year: string, cycle?: string): Promise<void> {
  const days = page.locator('#days')
  await days.waitFor({ state: 'attached' })
  if (!(await days.isVisible())) await page.getByText('Change medicines, day 1 or number').click()
  await days.getByLabel('Day', { exact: true }).fill(day)
  await days.getByLabel('Month').fill(month)
  await days.getByLabel('Year').fill(year)
  if (cycle) await days.getByRole('combobox', { name: 'Cycle', exact: true }).selectOption(cycle)
  await days.getByRole('button', { name: 'Show the days' }).click()
}

/** How many sheets the two buttons promise. */
export async function saidSheets(page: Page): Promise<number[]> {
  return [...(await page.locator('.prints').innerText()).matchAll(/(\d+) pages/g)].map(([, count]) => Number(count))
}

/** How many sheets come out of the printer, tagged and in English. */
export async function sheets(page: Page, size: 'short' | 'all'): Promise<number> {
  await page.evaluate((chosen) => (document.documentElement.dataset['print'] = chosen), size)
  const pdf = (await page.pdf({ format: 'A4', tagged: true, outline: true, preferCSSPageSize: true })).toString(
    'latin1',
  )
  assert.match(pdf, /\/StructTreeRoot/)
  assert.match(pdf, /\/MarkInfo\s*<<[^>]*\/Marked true/)
  assert.match(pdf, /\/Lang\s*\(en-GB\)/)
  return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0
}

const FIELDS = { number: '24-hour advice line', unit: 'Ward or unit' } as const

export async function save(page: Page, typed: Partial<Record<keyof typeof FIELDS, string>>): Promise<void> {
  if (!(await page.locator('#my-team').isVisible())) await page.getByText('Change medicines, day 1 or number').click()
  for (const [field, label] of Object.entries(FIELDS)) {
    const words = typed[field as keyof typeof FIELDS]
    if (words) await page.locator('#my-team').getByLabel(label, { exact: true }).fill(words)
  }
  await page.getByRole('button', { name: 'Save on this device' }).click()
}
