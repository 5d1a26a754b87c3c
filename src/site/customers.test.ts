/** What customers do on the public site besides searching, in a real browser. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { TestSites } from './fixtures/built-sites.ts'
import { launchSites } from './fixtures/built-sites.ts'
import { clipboard } from './test-browser.ts'

let open: TestSites['open']
let end: TestSites['end']

vi.setConfig({ testTimeout: 30_000 })

beforeAll(async () => {
  ;({ open, end } = await launchSites())
}, 180_000)

afterAll(() => end())

test('one question can be sent as a link, which opens it', async () => {
  const page = await open('public', '/faq/', { permissions: ['clipboard-read', 'clipboard-write'] })
  const question = page.locator('.question', { hasText: 'event 7031' }).first()
  await question.locator('summary').click()
  await question.getByRole('link', { name: 'Copy a link to this question' }).click()
  await expect.poll(() => clipboard(page)).toContain('/faq/#question-field-sync-stops-with-event-7031')
  const link = await clipboard(page)
  // Somebody else's window.
  await page.goto('about:blank')
  await page.goto(link)
  expect(await openQuestions(page)).toEqual(['question-field-sync-stops-with-event-7031'])
  await page.context().close()
})

test('a question of several products has an address below each', async () => {
  const page = await open('public', '/faq/')
  const anchors = await page.locator('.question').evaluateAll((questions) => questions.map(({ id }) => id))
  expect(new Set(anchors).size).toBe(anchors.length)
  expect(anchors.some((anchor) => anchor.endsWith('.2'))).toBe(true)
  await page.context().close()
})

test.each([
  ['/articles/field-sync-stops-often/', 'field sync stops often'],
  ['/articles/wu-fa-deng-lu.html', 'wufadenglu'],
])('at the wrong address %s there is something to search for', async (path, words) => {
  const page = await open('public', '/404.html')
  // What a web server shows at any address that it does not have.
  const html = await page.content()
  await page.route(`**${path}`, (route) => route.fulfill({ contentType: 'text/html', body: html }))
  await page.goto(page.url().replace('/404.html', path))
  await expect.poll(() => page.locator('#lost-search').inputValue()).toBe(words)
  await page.context().close()
})

async function openQuestions(page: Page): Promise<readonly string[]> {
  return page.locator('.question[open]').evaluateAll((questions) => questions.map(({ id }) => id))
}
