import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Finding } from '../../model/finding.ts'
import { findBrokenLinks } from './find-broken-links.ts'

async function writePages(pages: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'casebook-links-'))
  for (const [path, html] of Object.entries(pages)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), html)
  }
  return folder
}

async function brokenIn(pages: Readonly<Record<string, string>>, url?: string): Promise<readonly string[]> {
  const folder = await writePages(pages)
  const { findings } = await findBrokenLinks(folder, url)
  await rm(folder, { recursive: true })
  return findings.map(told)
}

function told({ file, message }: Finding): string {
  return `${file} → ${/links to (\S+),/u.exec(message)?.[1]}`
}

test('links within the site are followed to files and places, all others are left alone', async () => {
  const found = await brokenIn({
    'index.html': [
      '<a href="./">home</a> <a href="articles/a-%E5%9B%BE/">a</a> <a href="articles/gone/">gone</a>',
      '<a href="articles/a-%E5%9B%BE/?x=1#cause">cause</a> <a href="articles/a-%E5%9B%BE/#nowhere">nowhere</a>',
      '<a href="https://example.com/gone/">web</a> <a href="mailto:a@example.com">mail</a> <a href="//example.com/">web</a>',
      '<link data-zh="a > b" href="style.css"><script src="gone.js"></script><form action="search/"></form>',
      '<button data-source="articles/gone.md">copy</button> <p>href="gone"</p> <a href="#top">up</a>',
    ].join('\n'),
    'articles/a-图/index.html':
      '<h2 id="cause">Cause</h2><a href="../../">home</a><a href="#caus">x</a><a href="#cause">x</a>',
    'search/index.html': '',
    'style.css': '',
  })
  expect(found).toEqual([
    'articles/a-图/index.html → articles/a-图/index.html#caus',
    'index.html → articles/gone/index.html',
    'index.html → gone.js',
    'index.html → articles/gone.md',
    'index.html → articles/a-图/index.html#nowhere',
    'index.html → index.html#top',
  ])
})

test('links from the root of the host begin with the path that the site will have', async () => {
  const pages = { '404.html': '<a href="/help/a.html">a</a> <a href="/help/b.html">b</a>', 'a.html': '' }
  expect(await brokenIn(pages, 'https://example.com/help')).toEqual(['404.html → b.html'])
})

describe('a site that grew out of one whose links held', () => {
  const before = {
    'index.html': '<a href="articles/a/">a</a>',
    'articles/a/index.html': '<h2 id="cause">Cause</h2><a href="history/#m1">m1</a>',
    'articles/a/history/index.html': '<p id="m1">One</p>',
    'articles/b/index.html': '<a href="../../articles/a/#cause">cause</a>',
  }

  test.each([
    ['what is left alone is not read', {}, [], []],
    [
      'a page that changed is read',
      { 'index.html': '<a href="articles/c/">c</a>' },
      [],
      ['index.html → articles/c/index.html'],
    ],
    [
      'a page that links to one that is gone is found',
      {},
      ['articles/a/index.html', 'articles/a/history/index.html'],
      ['articles/b/index.html → articles/a/index.html', 'index.html → articles/a/index.html'],
    ],
    [
      'a page that links to a place that is gone is found',
      { 'articles/a/index.html': '<a href="history/#m1">m1</a>' },
      [],
      ['articles/b/index.html → articles/a/index.html#cause'],
    ],
    [
      'so is one in its own folder',
      { 'articles/a/history/index.html': '<p id="m2">One</p>' },
      [],
      ['articles/a/index.html → articles/a/history/index.html#m1'],
    ],
  ])('%s', async (_, written, removed, expected) => {
    const earlier = await writePages(before)
    const after: Record<string, string> = { ...before, ...written }
    for (const path of removed) delete after[path]
    const folder = await writePages(after)
    const files = new Set(Object.keys(after))
    const { targets } = await findBrokenLinks(earlier)
    const checked = { folder: earlier, files, written: Object.keys(written), removed }
    const found = await findBrokenLinks(folder, undefined, { ...checked, targets: () => targets })
    expect(found.findings.map(told).sort()).toEqual(expected)
    const known = found.areAll ? found.targets : new Map([...targets, ...found.targets])
    expect(known).toEqual((await findBrokenLinks(folder)).targets)
    // Without what is known of the pages they are read.
    const unaided = await findBrokenLinks(folder, undefined, { ...checked, targets: () => new Map() })
    expect(unaided).toEqual(found)
    await Promise.all([earlier, folder].map((path) => rm(path, { recursive: true })))
  })
})

test('no page is read but the one that changed and those that lead to what is gone', async () => {
  const pages = { 'a.html': '<p id="a">one</p>', 'b.html': '<p>two</p>', 'c.html': '<a href="b.html">two</a>' }
  const earlier = await writePages({ ...pages, 'd.html': '' })
  const { targets } = await findBrokenLinks(earlier)
  const folder = await writePages({ 'a.html': '<p>another</p>' })
  // The others would be missed if they were read: they are not there.
  const before = {
    folder: earlier,
    files: new Set(Object.keys(pages)),
    written: ['a.html'],
    removed: ['d.html'],
    targets: () => targets,
  }
  const found = await findBrokenLinks(folder, undefined, before)
  expect(found).toEqual({ findings: [], targets: expect.anything(), areAll: true })
  await Promise.all([earlier, folder].map((path) => rm(path, { recursive: true })))
})

function numberedPage(at: number): string {
  return `p${String(at).padStart(4, '0')}.html`
}

test('of a site with very many pages a link is followed to any of them, however far off', async () => {
  const pages = Array.from({ length: 1100 }, (_, at) => {
    const far = numberedPage(1099 - at)
    const links = `<a href="${far}#here">x</a><a href="${far}#${at % 550 === 7 ? 'gone' : 'here'}">x</a>`
    return [numberedPage(at), `<p id="here">${links}</p>`] as const
  })
  expect(await brokenIn(Object.fromEntries(pages))).toEqual([
    `${numberedPage(7)} → ${numberedPage(1092)}#gone`,
    `${numberedPage(557)} → ${numberedPage(542)}#gone`,
  ])
})
