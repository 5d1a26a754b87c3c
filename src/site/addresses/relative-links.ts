/**
 * Makes a page's links relative, so that the site works from any folder of any static server, wherever that is.
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
  let done = ''
  let from = 0
  // What a page is searched for must be a plain string: an expression that looks for names takes a tenth of rendering.
  for (let at = html.indexOf(fromRoot); at >= 0; at = html.indexOf(fromRoot, at + 1)) {
    const end = at + fromRoot.length
    if (html[end] === '/' || !linkName.test(html.slice(Math.max(0, at - longestName), at))) continue
    done += html.slice(from, end - 1) + root
    from = end
  }
  return done + html.slice(from)
}

// of `<a class="brand" href="/">`; in text and JSON no quotation mark stands bare. `="//host` leads elsewhere.
const fromRoot = '="/'
// Example: ` href`
const linkName = /\s(?:href|src|action|data-source)$/u
const longestName = ' data-source'.length
