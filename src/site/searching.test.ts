/** Searching on the two sites as readers do it, in a real browser. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { firstResult, focused, resultsStand } from './test-browser.ts'
import type { TestSites } from './fixtures/built-sites.ts'
import { launchSites } from './fixtures/built-sites.ts'
import { titleWords } from './article/title-words.ts'

const signIn = '/articles/quill-office-account-sign-in-fails-after-update/'
const sync = '/articles/field-sync-stops-with-event-7031/'
let sites: TestSites['sites']
let open: TestSites['open']
let end: TestSites['end']

vi.setConfig({ testTimeout: 30_000 })

beforeAll(async () => {
  ;({ sites, open, end } = await launchSites())
}, 180_000)

afterAll(() => end())

describe('search', () => {
  test.each([
    ['0x8004de40', signIn],
    ['"8004DE40"', signIn],
    ['无法登录', signIn],
    ['fieldsync.exe 7031', sync],
    ['the servise stops after the nightly update', sync],
  ])('%s, typed, finds its article first', async (query, path) => {
    for (const locale of ['zh-CN', 'en-GB']) {
      const page = await open('internal', '/search/', { locale })
      await page.fill('#page-search', query)
      await resultsStand(page, query)
      expect(await firstResult(page)).toBe(new URL(sites.internal.address + path).href)
      expect(await page.locator('[data-results] > li').first().locator('mark').count()).toBeGreaterThan(0)
      await close(page)
    }
  })

  test('filters narrow the results, stand in the address, and come back from it', async () => {
    const page = await open('internal', '/search/?q=Field%20Sync')
    await resultsStand(page, 'Field Sync')
    const total = await page.locator('[data-status]').innerText()
    await page.getByRole('checkbox', { name: 'Work in progress' }).check()
    await expect.poll(() => page.locator('[data-status]').innerText()).not.toBe(total)
    expect(new URL(page.url()).searchParams.get('state')).toBe('work-in-progress')
    const narrowed = await page.locator('[data-results] > li').count()
    await page.reload()
    await resultsStand(page, 'Field Sync')
    expect(await page.getByRole('checkbox', { name: 'Work in progress' }).isChecked()).toBe(true)
    expect(await page.locator('[data-results] > li').count()).toBe(narrowed)
    await close(page)
  })

  test('the newest come first where that is chosen, which stands in the address and comes back from it', async () => {
    const page = await open('internal', '/search/?q=Field%20Sync')
    await resultsStand(page, 'Field Sync')
    const dates = () => page.locator('[data-results] time').allInnerTexts()
    const asFound = await dates()
    expect(asFound).not.toEqual(asFound.toSorted().toReversed())
    await page.getByRole('button', { name: 'Last updated' }).click()
    await expect.poll(dates).toEqual(asFound.toSorted().toReversed())
    expect(new URL(page.url()).searchParams.get('sort')).toBe('newest')
    await page.reload()
    await resultsStand(page, 'Field Sync')
    expect(await page.getByRole('button', { name: 'Last updated' }).getAttribute('aria-pressed')).toBe('true')
    expect(await dates()).toEqual(asFound.toSorted().toReversed())
    await close(page)
  })

  test('keys: slash to the box, arrows through the results, Escape back, Enter opens', async () => {
    const page = await open('internal', '/search/?q=Field%20Sync')
    await resultsStand(page, 'Field Sync')
    await page.keyboard.press('/')
    expect(await focused(page)).toBe('page-search')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    const second = await page.locator('[data-results] a').nth(1).getAttribute('href')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(second)
    await page.keyboard.press('Escape')
    expect(await focused(page)).toBe('page-search')
    const first = await firstResult(page)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForURL(first)
    await close(page)
  })

  test('whoever has just searched from another page goes down into the results at once', async () => {
    const page = await open('internal', '/search/?q=Field%20Sync')
    await resultsStand(page, 'Field Sync')
    const first = await firstResult(page)
    await page.keyboard.press('ArrowDown')
    const focusedLink = await page.evaluate(() =>
      document.activeElement instanceof HTMLAnchorElement ? document.activeElement.href : '',
    )
    expect(focusedLink).toBe(first)
    await close(page)
  })

  test('any box suggests while typing, an arrow never among results of what stood there before, and Enter opens what was chosen', async () => {
    const page = await open('public', '/')
    await page.keyboard.press('/')
    await page.keyboard.type('70', { delay: 0 })
    await page.getByRole('option').first().waitFor()
    await page.keyboard.type('31', { delay: 0 })
    await page.keyboard.press('ArrowDown')
    expect(await page.locator('[role=option][aria-selected=true]').getAttribute('href')).toBe(
      sites.public.address + sync,
    )
    await page.keyboard.press('Enter')
    await page.waitForURL(`**${sync}`)
    await close(page)
  })

  test('a Chinese title ends its lines between words, whatever of it is marked', async () => {
    const page = await open('internal', `/search/?q=${encodeURIComponent('析内网')}`)
    await resultsStand(page, '析内网')
    const title = page.locator('[data-results] a').first()
    expect(await title.innerText()).toBe('VPN 连接后无法解析内网域名')
    const html = await title.innerHTML()
    expect(html).toContain('<mark>')
    expect(html.replaceAll(/<\/?mark>/gu, '').split('<wbr>')).toEqual(titleWords('VPN 连接后无法解析内网域名'))
    await close(page)
  })

  test('before anything is typed a box offers what was read last, without the page itself', async () => {
    const page = await open('public', sync)
    await page.goto(sites.public.address + signIn)
    await page.keyboard.press('/')
    const options = page.getByRole('listbox', { name: 'Recently read' }).getByRole('option')
    await options.first().waitFor()
    expect(await options.count()).toBe(1)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForURL(`**${sync}`)
    await page.goto(`${sites.public.address}/`)
    await page.keyboard.press('/')
    await options.nth(1).waitFor()
    const addresses = await options.evaluateAll((all) => all.map((one) => one.getAttribute('href')))
    expect(addresses).toEqual([sites.public.address + sync, sites.public.address + signIn])
    await page.keyboard.type('7031')
    await page.getByRole('listbox', { name: 'Suggestions' }).waitFor()
    await close(page)
  })

  test('a log of two hundred lines, pasted into any box, finds the article of the code in it', async () => {
    const lines = Array.from({ length: 200 }, (_, line) =>
      line === 120
        ? 'ERROR sign-in failed: 0x8004DE40'
        : `2025-03-04 10:00:00.${line} INFO node-${line} id=${line * 7919} idle`,
    )
    const page = await open('internal', '/')
    await page.fill('[data-search-box] input', lines.join(' '))
    await page.keyboard.press('Enter')
    await page.waitForURL('**/search/?q=*')
    await page.locator('[data-results] > li').first().waitFor()
    expect(await firstResult(page)).toBe(new URL(sites.internal.address + signIn).href)
    await close(page)
  })

  test('without a query the filters list what they leave, from a link to the last of several filters', async () => {
    const page = await open('internal', '/')
    await page.getByRole('link', { name: /^Chinese \d+$/u }).click()
    await page.locator('[data-results] > li').first().waitFor()
    const languages = await page
      .locator('[data-results] > li > a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('lang')))
    expect(new Set(languages)).toEqual(new Set(['zh-CN']))
    expect(await page.locator('[data-status]').innerText()).toBe(`${languages.length} results`)
    await page.getByRole('checkbox', { name: 'Workaround' }).check()
    await expect.poll(() => page.locator('[data-results] > li').count()).toBeLessThan(languages.length)
    await page.getByRole('button', { name: 'Remove the filter Outcome: Workaround' }).click()
    await expect.poll(() => page.locator('[data-results] > li').count()).toBe(languages.length)
    await page.getByRole('button', { name: 'Clear the filters' }).click()
    await page.locator('.ways-in').waitFor()
    expect(await page.locator('[data-results] > li').count()).toBe(0)
    await close(page)
  })

  test('customers who find nothing are led to the help desk, with what they searched for', async () => {
    const page = await open('public', '/search/?q=zzyzzyx')
    await resultsStand(page, 'zzyzzyx')
    const link = page.locator('[data-nothing]').getByRole('link', { name: 'Contact support' })
    expect(await link.getAttribute('href')).toContain('zzyzzyx')
    await close(page)
  })

  test('nothing found: says so, and how to report it', async () => {
    const page = await open('internal', '/search/?q=zzyzzyx')
    await resultsStand(page, 'zzyzzyx')
    expect(await page.locator('[data-results] > li').count()).toBe(0)
    expect(await page.title()).toBe('zzyzzyx · Search · Harbour Desk')
    expect(await page.getByRole('link', { name: 'Report this gap' }).getAttribute('href')).toContain('zzyzzyx')
    await close(page)
  })

  test('where nothing is asked, found or there at all, other ways lead to every article', async () => {
    for (const [path, isScripted] of [
      ['/search/', true],
      ['/search/', false],
      ['/search/?q=zzyzzyx', true],
      ['/404.html', true],
    ] as const) {
      const page = await open('public', path, { javaScriptEnabled: isScripted })
      await page.locator('.ways-in').getByRole('link', { name: 'Field Sync' }).click()
      await expect.poll(() => page.url(), { message: path }).toBe(`${sites.public.address}/products/field-sync/`)
      await close(page)
    }
    const page = await open('public', '/search/?q=7031')
    await resultsStand(page, '7031')
    expect(await page.locator('.ways-in').isVisible()).toBe(false)
    await page.fill('#page-search', '')
    await page.locator('.ways-in').waitFor()
    await close(page)
  })

  test('from a list the search is narrowed to what the list is of', async () => {
    const page = await open('internal', '/search/?cause=third-party&q=Field%20Sync')
    await resultsStand(page, 'Field Sync')
    expect(await page.locator('[data-results] > li').count()).toBe(1)
    await close(page)
  })
})

async function close(page: Page): Promise<void> {
  await page.context().close()
}
