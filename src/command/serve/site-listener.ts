/** Answers what browsers ask of a built site, out of its folder and out of nothing else. */
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs'
import type { RequestListener } from 'node:http'
import { join, sep } from 'node:path'
import sirv from 'sirv'

/**
 * Answers from `folder` and from nowhere else, links that lead out of it included. The policy headers repeat what the pages state themselves, and cover
 * the files that are no pages.
 *
 * @param addToPages markup that pages get beyond what stands in their files
 */
export function siteListener(folder: string, addToPages?: () => string): RequestListener {
  const files = sirv(folder, { dev: true, etag: true })
  const answer: RequestListener = (request, response) => {
    const address = request.url ?? ''
    const answerNotFound = () => {
      response.writeHead(404, { 'content-type': html }).end(pageNotFound(folder))
    }
    if (climbs(address) || leaves(folder, address)) return answerNotFound()
    const page = addToPages === undefined ? undefined : filesAt(folder, address).find(isPage)
    if (addToPages === undefined || page === undefined) return files(request, response, answerNotFound)
    const text = readFileSync(page, 'utf8').replace('</body>', (end) => addToPages() + end)
    response.writeHead(200, { 'content-type': html, 'cache-control': 'no-store' }).end(text)
  }
  return (request, response) => {
    response.setHeader('x-content-type-options', 'nosniff')
    response.setHeader('referrer-policy', 'no-referrer')
    response.setHeader('x-frame-options', 'DENY')
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end()
      return
    }
    try {
      answer(request, response)
    } catch {
      // The moment in which another site takes the place of this one.
      response.writeHead(503, { 'retry-after': '1' }).end()
    }
  }
}

/** Read each time: a site that was built again names other styles. */
function pageNotFound(folder: string): Buffer {
  const page = join(folder, '404.html')
  return existsSync(page) ? readFileSync(page) : Buffer.from('Not found')
}

const html = 'text/html; charset=utf-8'

/**
 * True for an address with a `..` in it, however it is written. sirv compares a path with its folder letter by letter,
 * so that `/../public-old/` would count as being inside `public`.
 */
function climbs(address: string): boolean {
  try {
    return decodeURIComponent(address).split(/[/\\]/u).includes('..')
  } catch {
    return true
  }
}

/** True where what would be served lies elsewhere, because a link in the folder leads there. */
function leaves(folder: string, address: string): boolean {
  const home = realpathSync(folder)
  return filesAt(folder, address).some((file) => {
    const real = realpathSync(file)
    return real !== home && !real.startsWith(home + sep)
  })
}

/** All that an address may stand for: what there is of the file itself and of those that sirv takes for it, in its order. */
function filesAt(folder: string, address: string): readonly string[] {
  const path = decodeURIComponent(address.split(/[?#]/u)[0] ?? '')
  return ['', '.html', '.htm', 'index.html', '/index.html', '/index.htm']
    .map((end) => join(folder, path + end))
    .filter((file) => existsSync(file))
}

function isPage(file: string): boolean {
  return file.endsWith('.html') && statSync(file).isFile()
}
