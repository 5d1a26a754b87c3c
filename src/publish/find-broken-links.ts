/** Follows every link of a built site to a file of the site, and to the place in it that the link names. */
import { readFile } from 'node:fs/promises'
import { join, posix } from 'node:path'
import type { Finding } from '../model/finding.ts'
import { filesIn } from './files-in.ts'
import { decodeEntities } from './published-text.ts'

/**
 * One finding for each page and target that is not there. Links to other sites are not followed.
 *
 * @param folder the built site
 * @param url the address it will have, where one is known: links from the host's root begin with its path
 */
export async function findBrokenLinks(folder: string, url?: string): Promise<readonly Finding[]> {
  const files = new Set(await filesIn(folder))
  const root = url === undefined ? '/' : new URL(url.endsWith('/') ? url : `${url}/`).pathname
  const pages = new Map<string, Page>()
  for (const path of files) {
    if (path.endsWith('.html')) pages.set(path, readPage(path, await readFile(join(folder, path), 'utf8'), files, root))
  }
  return [...pages].flatMap(([path, page]) =>
    [...new Set([...page.missing, ...page.anchored.filter((target) => !isThere(target, pages))])].map((target) =>
      toFinding(path, target),
    ),
  )
}

interface Page {
  /** Every anchor of the page, each between two blanks: tens of thousands of pages are held at once. */
  readonly anchors: string
  /** Links to files that do not exist. */
  readonly missing: readonly string[]
  /** Links to a place in a page that exists: `articles/a/history/index.html#case-1-m2`. */
  readonly anchored: readonly string[]
}

function readPage(path: string, html: string, files: ReadonlySet<string>, root: string): Page {
  const anchors: string[] = []
  const missing: string[] = []
  const anchored: string[] = []
  for (const [, name, value = ''] of attributesIn(html)) {
    if (name === 'id') {
      anchors.push(decodeEntities(value))
      continue
    }
    const link = resolveLink(path, decodeEntities(value), root)
    if (link === null) continue
    if (!files.has(link.file)) missing.push(link.file)
    else if (link.anchor !== '' && link.file.endsWith('.html')) anchored.push(`${link.file}#${link.anchor}`)
  }
  return { anchors: ` ${anchors.join(' ')} `, missing, anchored }
}

function attributesIn(html: string): readonly RegExpExecArray[] {
  return [...html.matchAll(tag)].flatMap(([found]) => [...found.matchAll(attribute)])
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

function isThere(target: string, pages: ReadonlyMap<string, Page>): boolean {
  const [file = '', anchor = ''] = target.split('#', 2)
  return pages.get(file)?.anchors.includes(` ${anchor} `) === true
}

function toFinding(path: string, target: string): Finding {
  return {
    rule: 'publish/broken-link',
    severity: 'error',
    file: path,
    message: `The new page links to ${target}, which the new site does not hold; nothing was published, the previous site stays.`,
    hint: 'Correct the link in the article that the page is made of and build again.',
  }
}
