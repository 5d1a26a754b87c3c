/**
 * Makes a page's links relative, so that the site works from any folder of any static server without being told where.
 *
 * Pages are written with links from the root (`/articles/x/`); a page that lies two folders deep gets `../../articles/x/`.
 */

/** The way from the page at `path` (`/articles/x/`) to the root of the site: `../../`; `./` for the root itself. */
export function rootFrom(path: string): string {
  const folders = path.split('/').length - 2
  return folders > 0 ? '../'.repeat(folders) : './'
}

/** `html` with every link from the root made relative to `root`. Only tags are touched, never text. */
export function relativeLinks(html: string, root: string): string {
  return html.replaceAll(tag, (found) => found.replaceAll(rootLink, (_, name: string) => ` ${name}="${root}`))
}

// `<a class="brand" href="/">`; text never holds a bare `<`, so a match is a tag.
const tag = /<(?:a|link|script|form|button)\s[^<>]*>/gu
// ` href="/`, but not ` href="//host`
const rootLink = /\s(href|src|action|data-source)="\/(?!\/)/gu
