/** Follows every link of a built site to a file of the site, and to the place in it that the link names. */
import { existsSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import type { Finding } from '../../model/finding.ts'
import { collectGarbage } from '../../memory/collect-garbage.ts'
import { filesIn } from '../place/files-in.ts'
import { leadsToAny, markOfTarget, packTargets } from './link-targets.ts'
import type { PackedTargets } from './link-targets.ts'
import { decodeEntities } from '../proof/published-text.ts'

/** What is known of a site whose links held, and that was changed since. */
export interface CheckedBefore {
  /** The site as it was. */
  readonly folder: string
  /** All files of the site as it is that a page may link to. */
  readonly files: Names
  /** Pages that are others than before, and pages that are gone. */
  readonly written: readonly string[]
  readonly removed: readonly string[]
  /** Where the pages of the site led as it was, by their files; a page that nobody knows this of is read. Asked for where something is gone. */
  readonly targets: () => ReadonlyMap<string, PackedTargets>
}

/** A set, or a map of which the names alone are asked. */
type Names = Pick<ReadonlySet<string>, 'has' | 'keys'>

export interface CheckedLinks {
  readonly findings: readonly Finding[]
  /** Where the pages of the site lead, by their files. */
  readonly targets: ReadonlyMap<string, PackedTargets>
  /** Whether these are all pages; else they are those that were written, and the others lead where they led. */
  readonly areAll: boolean
}

/**
 * One finding for each page and target that is not there. Links to other sites are not followed.
 *
 * @param folder the built site
 * @param url the address it will have, where one is known: links from the host's root begin with its path
 * @param before where the site grew out of one whose links held: pages that neither changed nor link to what went are not read
 */
export async function findBrokenLinks(
  folder: string,
  url?: string,
  before: CheckedBefore | null = null,
): Promise<CheckedLinks> {
  const files = before?.files ?? new Set(await filesIn(folder))
  const root = url === undefined ? '/' : new URL(url.endsWith('/') ? url : `${url}/`).pathname
  const read = (path: string) => readPage(path, readFileSync(join(folder, path), 'utf8'), files, root)
  if (before === null) return followAll([...files.keys()].filter(isHtml), read, files)
  const pages = new Map<string, Page>()
  const take = (paths: Iterable<string>) => {
    for (const path of paths) if (isHtml(path) && !pages.has(path)) pages.set(path, read(path))
  }
  take(before.written)
  const gone = goneFrom(before, pages)
  const earlier = gone.size === 0 ? null : before.targets()
  if (earlier !== null) take(pagesThatLeadTo(gone, files, earlier))
  const findings = brokenIn(pages, read, files)
  const areAll = earlier !== null
  return { findings, areAll, targets: targetsOf(areAll ? files : pages, pages, earlier) }
}

type ReadPage = (path: string) => Page

/** Goes through all pages of a site, some at once: a hundred thousand are not held together. */
function followAll(paths: readonly string[], read: ReadPage, files: Names): CheckedLinks {
  const findings: Finding[] = []
  const targets = new Map<string, PackedTargets>()
  for (let at = 0; at < paths.length; at += pagesAtOnce) {
    const pages = new Map(paths.slice(at, at + pagesAtOnce).map((path) => [path, read(path)]))
    findings.push(...brokenIn(pages, read, files))
    for (const [path, page] of pages) targets.set(path, page.targets)
    collectGarbage()
  }
  return { findings, targets, areAll: true }
}

/** Pages that lie beside each other lead to places in each other; what leads further is read twice. */
const pagesAtOnce = 512

function isHtml(path: string): boolean {
  return path.endsWith('.html')
}

/** What is broken in pages, in their order. */
function brokenIn(pages: ReadonlyMap<string, Page>, read: ReadPage, files: Names): readonly Finding[] {
  const targets = new Map(pages)
  const isThere = (target: string): boolean => {
    const [file = '', anchor = ''] = target.split('#', 2)
    const page = targets.get(file) ?? (files.has(file) ? read(file) : null)
    if (page !== null) targets.set(file, page)
    return page?.anchors.includes(` ${anchor} `) === true
  }
  return [...pages].flatMap(([path, { missing, anchored }]) => {
    const broken = new Set([...missing, ...anchored.filter((target) => !isThere(target))])
    return [...broken].map((target) => toFinding(path, target))
  })
}

function targetsOf(files: Names, pages: ReadonlyMap<string, Page>, earlier: ReadonlyMap<string, PackedTargets> | null) {
  const targets = new Map<string, PackedTargets>()
  for (const file of files.keys()) {
    const packed = pages.get(file)?.targets ?? earlier?.get(file)
    if (packed !== undefined) targets.set(file, packed)
  }
  return targets
}

/** Marks of pages, and of places in pages that changed, that were there and are not any more. */
function goneFrom({ folder, removed }: CheckedBefore, pages: ReadonlyMap<string, Page>): ReadonlySet<number> {
  const gone = new Set(removed.map(markOfTarget))
  for (const [path, { anchors }] of pages) {
    const file = join(folder, path)
    if (!existsSync(file)) continue
    for (const [, value = ''] of readFileSync(file, 'utf8').matchAll(anyAnchor)) {
      const anchor = decodeEntities(value)
      if (!anchors.includes(` ${anchor} `)) gone.add(markOfTarget(`${path}#${anchor}`))
    }
  }
  return gone
}

// Example: ` id="cause"`; what looks like one in a text does no harm, as nothing leads there
const anyAnchor = /\sid="([^"]*)"/gu

/** Pages that lead to something that is gone, and those of which nobody knows where they lead. */
function* pagesThatLeadTo(
  gone: ReadonlySet<number>,
  files: Names,
  earlier: ReadonlyMap<string, PackedTargets>,
): Iterable<string> {
  for (const path of files.keys()) {
    const known = earlier.get(path)
    if (known === undefined || leadsToAny(known, gone)) yield path
  }
}

interface Page {
  /** Every anchor of the page, each between two blanks: tens of thousands of pages are held at once. */
  readonly anchors: string
  /** Links to files that do not exist. */
  readonly missing: readonly string[]
  /** Links to a place in a page that exists: `articles/a/history/index.html#case-1-m2`. */
  readonly anchored: readonly string[]
  readonly targets: PackedTargets
}

function readPage(path: string, html: string, files: Names, root: string): Page {
  const anchors: string[] = []
  const missing: string[] = []
  const anchored: string[] = []
  const targets = new Set<string>()
  for (const [, name, value = ''] of attributesIn(html)) {
    if (name === 'id') {
      anchors.push(decodeEntities(value))
      continue
    }
    const link = resolveLink(path, decodeEntities(value), root)
    if (link === null) continue
    targets.add(link.file)
    if (link.anchor !== '') targets.add(`${link.file}#${link.anchor}`)
    if (!files.has(link.file)) missing.push(link.file)
    else if (link.anchor !== '' && link.file.endsWith('.html')) anchored.push(`${link.file}#${link.anchor}`)
  }
  return { anchors: ` ${anchors.join(' ')} `, missing, anchored, targets: packTargets(targets) }
}

function* attributesIn(html: string): Iterable<RegExpExecArray> {
  for (const [found] of html.matchAll(tag)) yield* found.matchAll(attribute)
}

// Example: `<a class="cite" href="#evidence-m7">`
const tag = /<[a-z](?:[^<>"]|"[^"]*")*>/giu
// Example: ` href="../articles/a/#cause"`, ` id="cause"`
const attribute = /\s(href|src|action|data-source|id)="([^"]*)"/gu

/** The file of the site that a link leads to; `null` for a link that leads out of it. */
function resolveLink(
  page: string,
  link: string,
  root: string,
): { readonly file: string; readonly anchor: string } | null {
  if (link === '' || outside.test(link)) return null
  const [target = '', anchor = ''] = link.split('#', 2)
  const path = target.split('?', 1)[0] ?? ''
  const below = path.startsWith(root) ? path.slice(root.length) : path.slice(1)
  const from = path.startsWith('/') ? decode(below) : posix.join(posix.dirname(page), decode(path))
  const file = path === '' ? page : posix.normalize(from)
  return { file: isFolder(file) ? posix.join(file, 'index.html') : file, anchor: decode(anchor) }
}

// Example: `https://example.com/`, `mailto:a@example.com`, `//example.com/`
const outside = /^(?:[a-z][a-z0-9+.-]{0,20}:|\/\/)/iu

function isFolder(path: string): boolean {
  return path.endsWith('/') || path === '.' || path === '..' || path === ''
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

function toFinding(path: string, target: string): Finding {
  return {
    rule: 'publish/broken-link',
    severity: 'error',
    file: path,
    message: `The new page links to ${target}, which is not on the new site; nothing was published, and the previous site stays as it was.`,
    hint: 'Correct the link in the article that the page is made from, and build again.',
  }
}
