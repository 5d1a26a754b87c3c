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

/** `html` with every link from the root made relative to `root`. Only attributes are touched, never text. */
export function relativeLinks(html: string, root: string): string {
  return html.replaceAll(rootLink, (_, name: string) => ` ${name}="${root}`)
}

// ` href="/` of `<a class="brand" href="/">`, but not ` href="//host`; in text and JSON no quotation mark stands bare
const rootLink = /\s(href|src|action|data-source)="\/(?!\/)/gu
