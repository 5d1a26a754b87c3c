/** The two sites as readers meet them: built by `publish` from an invented knowledge base, driven in a real browser. */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { audiences } from '../model/article.ts'
import type { Audience } from '../model/article.ts'
import { clipboard, findWithAxe, resultsStand } from './test-browser.ts'
import type { TestSites } from './fixtures/built-sites.ts'
import { launchSites } from './fixtures/built-sites.ts'

const signIn = '/articles/quill-office-account-sign-in-fails-after-update/'
const sync = '/articles/field-sync-stops-with-event-7031/'
let folder: string
let sites: TestSites['sites']
let open: TestSites['open']
let end: TestSites['end']

vi.setConfig({ testTimeout: 30_000 })

beforeAll(async () => {
  ;({ folder, sites, open, end } = await launchSites())
}, 180_000)

afterAll(() => end())

describe('what is built', () => {
  const own: Readonly<Record<Audience, readonly string[]>> = {
    internal: ['learn', 'glossary', 'insights', `${signIn}history`],
    public: ['faq'],
  }
  test.each([
    ['internal', 'public'],
    ['public', 'internal'],
  ] as const)('the %s site has its own pages and none of the %s site', (audience, other) => {
    const isThere = (path: string) => existsSync(join(folder, audience, path))
    expect(own[audience].filter((path) => !isThere(path))).toEqual([])
    expect(own[other].filter((path) => isThere(path))).toEqual([])
  })

  test.each(audiences)('an article of the %s site is a light page', (audience) => {
    const sizes = [signIn, sync].map((path) => statSync(join(folder, audience, path, 'index.html')).size)
    expect(Math.max(...sizes)).toBeLessThan(30_000)
  })

  test('machines find the articles', () => {
    const articles: unknown = JSON.parse(readPublic('articles.json'))
    expect(articles).toContainEqual(
      expect.objectContaining({ url: `https://help.example.com/a/folder${sync}`, cases: [], audience: 'public' }),
    )
    const files = ['llms.txt', 'feed.xml', 'sitemap.xml'].map((file) => readPublic(file))
    const address = 'https://help.example.com/a/folder/articles/field-sync-stops-with-event-7031'
    expect(files.filter((text) => !text.includes(address))).toEqual([])
    expect(readPublic('articles/field-sync-stops-with-event-7031.md')).toContain('## Resolution')
  })
})

describe('every kind of page', () => {
  const pages: Readonly<Record<Audience, readonly string[]>> = {
    internal: [
      '/',
      signIn,
      sync,
      `${sync}history/`,
      '/search/?q=VPN',
      '/search/?q=zzyzzyx',
      '/products/',
      '/products/field-sync/',
      '/causes/',
      '/causes/policy/',
      '/outcomes/',
      '/outcomes/fixed/',
      '/identifiers/',
      '/identifiers/0x/',
      '/newest/',
      '/frequent/',
      '/learn/',
      '/glossary/',
      '/learn/field-sync/',
      '/insights/',
      '/404.html',
    ],
    public: ['/', sync, '/faq/', '/search/?q=7031', '/outcomes/fixed/', '/identifiers/7/', '/404.html'],
  }
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

  test.each(audiences)(
    '%s: axe finds nothing in either theme, nothing is refused or missing, nothing sticks out',
    async (audience) => {
      const page = await open(audience, '/', { viewport: { width: 390, height: 844 } })
      const faults: string[] = []
      page.on('console', (message) => message.type() === 'error' && faults.push(`${page.url()}: ${message.text()}`))
      page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`))
      for (const path of pages[audience]) {
        await page.emulateMedia({ colorScheme: 'light' })
        await page.goto(sites[audience].address + path)
        if (path.startsWith('/search/'))
          await resultsStand(page, new URLSearchParams(path.split('?')[1]).get('q') ?? '')
        // Evaluated by the debugger, as the page's own policy allows no foreign script.
        await page.evaluate(axe)
        // What is folded away is read by somebody too.
        await page.evaluate('document.querySelectorAll("details").forEach((one) => { one.open = true })')
        faults.push(...(await findWithAxe(page, path, '')))
        await page.emulateMedia({ colorScheme: 'dark' })
        // Of all rules this is the one that depends on colours.
        faults.push(...(await findWithAxe(page, path, "runOnly: ['color-contrast'],")))
        const isTooWide = 'document.documentElement.scrollWidth > document.documentElement.clientWidth'
        if (await page.evaluate<boolean>(isTooWide)) faults.push(`${path}: wider than the screen`)
      }
      expect(faults).toEqual([])
      await close(page)
    },
    // Two dozen pages, each looked through twice, on a machine that may have other things to do.
    120_000,
  )
})

describe('an article', () => {
  const copying = { permissions: ['clipboard-read', 'clipboard-write'] }

  test('errors, commands, the whole as Markdown and as a reply can be copied', async () => {
    const page = await open('internal', sync, copying)
    await page.locator('blockquote .copy-corner').click()
    await expect
      .poll(() => clipboard(page))
      .toBe('The Field Sync Service service terminated unexpectedly. It has done this 3 time(s).')
    await page.locator('[data-section=resolution] .copy-corner').click()
    await expect.poll(() => clipboard(page)).toBe('Stop-Service fieldsync')
    await page.locator('[data-section=resolution] .copy-inline').first().focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => clipboard(page)).toBe(String.raw`C:\Windows\System32\drivers\oldbackup.sys`)
    await page.locator('[data-copy=markdown]').click()
    await expect.poll(() => clipboard(page)).toContain('## Root cause')
    await page.locator('[data-copy=reply]').click()
    await expect.poll(() => clipboard(page)).toContain('4. Check that the hash is now the one on the download page.')
    const reply = await clipboard(page)
    expect(reply).toContain('    Stop-Service fieldsync')
    expect(['m5', 'HD-31177', 'reference', 'fresh machine'].filter((internal) => reply.includes(internal))).toEqual([])
    await close(page)
  })

  test('its contents lead to each part, and whether it helped is asked before how it is known', async () => {
    const page = await open('internal', signIn, { javaScriptEnabled: false })
    const parts = await page.locator('.article-main > section > h2').evaluateAll((all) => all.map(({ id }) => id))
    const links = await page.locator('.contents a').evaluateAll((all) => all.map((one) => one.getAttribute('href')))
    expect(links).toEqual(parts.filter((id) => id !== 'feedback').map((id) => `#${id}`))
    expect(parts.indexOf('feedback')).toBeLessThan(parts.indexOf('evidence'))
    await close(page)
  })

  test('evidence opens beside the statement with its message, and Escape leads back', async () => {
    const page = await open('internal', signIn)
    const cite = page.locator('[data-section=cause] a.cite')
    await cite.click()
    expect(await page.locator('.beside .message-body mark.own').innerText()).toContain('登录检查会外发数据')
    expect(await page.locator('.beside-quotation p').innerText()).toMatch(/ · Engineer$/u)
    await page.keyboard.press('Escape')
    expect(await page.locator('.beside').isHidden()).toBe(true)
    expect(await cite.evaluate((link) => link === document.activeElement)).toBe(true)
    await close(page)
  })

  test('who said it stays in sight while the message scrolls to what was said', async () => {
    const page = await open('internal', signIn, { viewport: { width: 1280, height: 400 } })
    await page.locator('[data-section=cause] a.cite').click()
    await page.locator('.beside mark.own').waitFor()
    const [panel, head, mark] = await Promise.all(
      ['.beside', '.beside-quotation', '.beside mark.own'].map((one) => page.locator(one).boundingBox()),
    )
    expect(head?.y).toBeLessThan((panel?.y ?? 0) + 5)
    expect(mark?.y).toBeGreaterThanOrEqual((head?.y ?? 0) + (head?.height ?? 0))
    expect((mark?.y ?? 0) + (mark?.height ?? 0)).toBeLessThanOrEqual((panel?.y ?? 0) + (panel?.height ?? 0))
    await close(page)
  })

  test('on a phone the answer in short stands on the first screen, before what the article is about', async () => {
    const page = await open('public', sync, { viewport: { width: 390, height: 700 } })
    const [short, strip] = await Promise.all(['.in-short', '.strip'].map((one) => page.locator(one).boundingBox()))
    expect((short?.y ?? 0) + (short?.height ?? 0)).toBeLessThan(Math.min(700, strip?.y ?? 0))
    await close(page)
  })

  test('a step has an address of its own, which leads to it', async () => {
    const page = await open('public', sync)
    await page.getByRole('link', { name: 'Link to step 3' }).click()
    await expect.poll(() => page.url()).toBe(`${sites.public.address}${sync}#step-3`)
    await page.reload()
    expect(await page.locator('li:target').innerText()).toContain('Install Field Sync 6.20 again')
    await close(page)
  })

  test('on a phone evidence comes from below and leaves its statement in sight', async () => {
    const page = await open('internal', signIn, { viewport: { width: 390, height: 700 } })
    const cite = page.locator('[data-section=cause] a.cite')
    await cite.evaluate((link) => link.scrollIntoView({ block: 'end', behavior: 'instant' }))
    await cite.click()
    await page.locator('.beside mark.own').waitFor()
    const isInSight = () =>
      page.evaluate(() => {
        const [statement, panel] = ['[data-section=cause] a.cite', '.beside'].map((one) => document.querySelector(one))
        return (statement?.getBoundingClientRect().bottom ?? 0) <= (panel?.getBoundingClientRect().top ?? 0)
      })
    await expect.poll(isInSight).toBe(true)
    await close(page)
  })

  test('without a script evidence is a link, and everything can be read', async () => {
    const page = await open('internal', signIn, { javaScriptEnabled: false })
    await page.locator('[data-section=cause] a.cite').click()
    expect(new URL(page.url()).hash).toBe('#evidence-m5')
    await page.locator('#evidence-m5 .evidence-link').click()
    await page.waitForURL(`**${signIn}history/#case-1-m5`)
    expect(await page.locator('.message-body pre').allInnerTexts()).toEqual(['ping login.example.com\ntime=34 ms'])
    await close(page)
  })

  test('its confidence is for engineers: customers are shown nothing else than what was approved', async () => {
    for (const audience of audiences) {
      const page = await open(audience, sync)
      const shown = await page.locator('.strip dt', { hasText: 'Confidence' }).count()
      expect([audience, shown]).toEqual([audience, audience === 'internal' ? 1 : 0])
      await close(page)
    }
  })

  test('the outline of its case tells what the article rests on', async () => {
    const page = await open('internal', signIn, { javaScriptEnabled: false })
    expect(await page.locator('.timeline a[href$="#case-1-m5"]').innerText()).toContain('登录检查会外发数据')
    await close(page)
  })

  test('leads on to its product, also where no other article is related to it', async () => {
    const page = await open('public', sync)
    await page.locator('.related-block').getByRole('link', { name: 'All articles on Field Sync' }).click()
    await expect.poll(() => page.url()).toBe(`${sites.public.address}/products/field-sync/`)
    await close(page)
  })

  test('its search data is read by machines and refused by no policy', async () => {
    const page = await open('public', sync)
    const data: unknown = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '')
    expect(data).toMatchObject({ '@graph': [{ '@type': 'TechArticle' }, { '@type': 'BreadcrumbList' }] })
    await close(page)
  })

  test('whether it helped, and the way to the help desk: filled in with where the reader is', async () => {
    const page = await open('public', sync)
    const contact = decodeURIComponent((await page.locator('.still-stuck a').getAttribute('href')) ?? '')
    expect(contact).toContain(
      `Article number: field-sync-stops-with-event-7031\nAddress: ${sites.public.address}${sync}`,
    )
    expect(contact).toContain('- Field Sync 6.20 (build 2147)')
    const wrong = page.getByRole('link', { name: 'Something is wrong or out of date' })
    expect(await wrong.isVisible()).toBe(false)
    await page.locator('.feedback summary').click()
    const address = decodeURIComponent((await wrong.getAttribute('href')) ?? '')
    expect(address).toContain(
      'https://git.example.com/kb/issues/new?title=Something is wrong or out of date: field-sync',
    )
    expect(address).toContain(sites.public.address + sync)
    expect(await page.getByRole('link', { name: 'Edit this article' }).count()).toBe(0)
    await close(page)
  })

  test('engineers get to where it is edited, with or without a script', async () => {
    const page = await open('internal', sync, { javaScriptEnabled: false })
    const edit = page.getByRole('link', { name: 'Edit this article' })
    expect(await edit.getAttribute('href')).toBe(
      'https://git.example.com/kb/edit/main/articles/field-sync-stops-with-event-7031.md',
    )
    expect(await edit.isVisible()).toBe(true)
    await close(page)
  })

  test('nothing moves while it loads, with its fonts, buttons and styles', async () => {
    for (const [audience, path] of [
      ['internal', signIn],
      ['internal', '/search/?q=VPN'],
      ['internal', '/learn/field-sync/'],
      ['public', '/'],
    ] as const) {
      const page = await open(audience, path)
      await page.waitForLoadState('networkidle')
      const shift = await page.evaluate<number>(
        `new Promise((resolve) => new PerformanceObserver((list) =>
          resolve(list.getEntries().reduce((sum, entry) => sum + entry.value, 0)),
        ).observe({ type: 'layout-shift', buffered: true }) ?? setTimeout(() => resolve(0), 300))`,
      )
      expect([path, shift < 0.01]).toEqual([path, true])
      await close(page)
    }
  })
})

describe('insights', () => {
  test('charts are drawn without a script, count cases, and stand as tables too', async () => {
    const page = await open('internal', '/insights/', { javaScriptEnabled: false })
    expect(await page.locator('.chart-wide svg path[fill="var(--accent-strong)"]').count()).toBeGreaterThan(0)
    await page.locator('.chart-figure summary').first().click()
    const cells = await page.locator('.chart-figure table').first().locator('td').allInnerTexts()
    const opened = cells.filter((_, at) => at % 2 === 0).reduce((sum, cell) => sum + Number(cell), 0)
    const cases = Number(await page.locator('.figures dd').first().innerText())
    const undated = Number.parseInt(await page.locator('.wide > .hint .en').first().innerText(), 10)
    expect(opened + undated).toBe(cases)
    expect(opened).toBeGreaterThan(1)
    const period = page.locator('.chart-figure table').first().locator('a').first()
    const label = await period.innerText()
    const ofPeriod = new URL((await period.getAttribute('href')) ?? '', page.url()).href
    expect(await page.locator(`.chart-wide a`).first().getAttribute('href')).toBe(await period.getAttribute('href'))
    await page.locator('.chart-figure summary').nth(1).click()
    const [cause] = await page.locator('.chart-figure table').nth(1).locator('a').all()
    const name = await cause?.innerText()
    await cause?.click()
    await page.waitForURL('**/causes/*/')
    expect(await page.locator('h1').innerText()).toContain(name)
    await page.goto(ofPeriod)
    expect(await page.locator('h1').innerText()).toContain(`Cases of ${label}`)
    expect(await page.locator('.article-list a').count()).toBeGreaterThan(0)
    await close(page)
  })
})

describe('insights, on what they count', () => {
  test('what waits for approval is not public, and every name of a chart can be read', async () => {
    const page = await open('internal', '/insights/')
    const figure = page.locator('.figures > div', { hasText: 'Public' }).locator('dd')
    const listed: unknown = JSON.parse(readPublic('articles.json'))
    expect(Number(await figure.innerText())).toBe(Array.isArray(listed) ? listed.length : null)
    const cut = await page.locator('.chart:visible').evaluateAll((charts) =>
      charts.flatMap((chart) => {
        const { left } = chart.getBoundingClientRect()
        return [...chart.querySelectorAll('text')]
          .filter((text) => text.getBoundingClientRect().left < left)
          .map((text) => text.textContent)
      }),
    )
    expect(cut).toEqual([])
    await close(page)
  })
})

describe('customers', () => {
  test('find the help desk at the foot of every page; engineers are the help desk', async () => {
    for (const audience of audiences) {
      const page = await open(audience, '/')
      const links = await page.locator('.site-footer').getByRole('link', { name: 'Contact support' }).count()
      expect([audience, links]).toEqual([audience, audience === 'public' ? 1 : 0])
      await close(page)
    }
  })
})

describe('the reader chooses', () => {
  test('language and colours, once, for all pages', async () => {
    const page = await open('internal', signIn, { colorScheme: 'light' })
    expect(await page.locator('.site-navigation').innerText()).toContain('Insights')
    await page.locator('[data-switch=language]').click()
    await page.locator('[data-switch=theme]').click()
    await page.goto(`${sites.internal.address}/search/`)
    expect(await page.locator('.site-navigation').innerText()).toContain('统计')
    expect(await page.title()).toContain('搜索')
    expect(await page.locator('#page-search').getAttribute('placeholder')).toContain('粘贴')
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark')
    await close(page)
  })

  test('from a product to its lessons, from one product to the next, and back to the articles', async () => {
    const page = await open('internal', '/products/field-sync/', { javaScriptEnabled: false })
    await page.getByRole('link', { name: 'Practise Field Sync' }).click()
    await page.waitForURL('**/learn/field-sync/')
    const courses: string[] = []
    const next = page.locator('a[rel=next]')
    while ((await next.count()) > 0) {
      await next.click()
      courses.push(await page.locator('h1').innerText())
    }
    expect(courses.length).toBeGreaterThan(0)
    expect(new Set([...courses, 'Practise Field Sync']).size).toBe(courses.length + 1)
    await page.getByRole('link', { name: 'All articles on' }).click()
    await page.waitForURL('**/products/*/')
    await close(page)
  })

  test('what is known is kept', async () => {
    const page = await open('internal', '/learn/field-sync/')
    const card = page.locator('.card').first()
    expect(await card.getByText('A driver left behind').isVisible()).toBe(false)
    await card.locator('summary').click()
    expect(await card.getByText('A driver left behind').isVisible()).toBe(true)
    await card.locator('[data-known=yes]').click()
    await page.goto(`${sites.internal.address}/learn/`)
    expect(await page.locator('.lesson-list .is-known').count()).toBeGreaterThan(0)
    const course = page.locator('[data-course]', {
      has: page.getByRole('heading', { name: 'Field Sync', exact: true }),
    })
    const lessons = await course.locator('[data-lesson]').count()
    expect(await course.locator('.course-progress').innerText()).toBe(`Known 1 / ${lessons}`)
    expect(await page.locator('.course-progress:visible').count()).toBeLessThan(await page.locator('.course').count())
    await close(page)
  })
})

function readPublic(file: string): string {
  return readFileSync(join(folder, 'public', file), 'utf8')
}

async function close(page: Page): Promise<void> {
  await page.context().close()
}
