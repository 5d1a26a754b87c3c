/** Pages that are open in a browser load again as soon as their site has become another one. */
import { readFileSync, statSync } from 'node:fs'
import type { RequestListener, ServerResponse } from 'node:http'

export interface ReloadingPages {
  /** What a page of the site needs for it. */
  readonly markup: () => string
  /** Answers what that markup asks for, and leaves all else to `next`. */
  readonly listener: (next: RequestListener) => RequestListener
  /** To be called when the site may have become another one; says whether it has since the last time. */
  readonly tell: () => boolean
}

/** Addresses that no file of a site has: none begins with a dot. */
const program = '/.casebook/reload.js'
const changes = '/.casebook/changes'

/** @param folder of the site, which another folder replaces when the site is built again */
export function reloadingPages(folder: string): ReloadingPages {
  const open = new Set<ServerResponse>()
  let shown = siteIn(folder)
  return {
    markup: () => `<script src="${program}" data-site="${siteIn(folder)}" data-changes="${changes}"></script>`,
    listener: (next) => (request, response) => {
      if (request.url === program) {
        response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' })
        response.end(readFileSync(new URL('reload.js', import.meta.url)))
      } else if (request.url === changes) {
        response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
        response.write(eventOf(siteIn(folder)))
        open.add(response)
        response.once('close', () => open.delete(response))
      } else next(request, response)
    },
    tell: () => {
      const before = shown
      shown = siteIn(folder)
      if (shown === before) return false
      for (const response of open) response.write(eventOf(shown))
      return true
    },
  }
}

function eventOf(site: string): string {
  return `data: ${site}\n\n`
}

/** Another name for each site that stood there: a new one comes with its folder. */
function siteIn(folder: string): string {
  const { ino, birthtimeMs } = statSync(folder)
  return `${ino}-${birthtimeMs}`
}
