/** `serve`: shows the built sites on this machine, building first what is missing. */
import { existsSync, realpathSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { RequestListener, Server } from 'node:http'
import { join, sep } from 'node:path'
import type { Command } from 'commander'
import sirv from 'sirv'
import { audiences } from '../model/article.ts'
import type { Audience } from '../model/article.ts'
import { buildSites } from './build.ts'
import { exitStatus, print } from './report.ts'

interface ServeOptions {
  readonly content: string
  readonly out: string
  readonly host: string
  readonly port: string
  readonly quiet?: true
}

export function addServeCommand(program: Command): void {
  program
    .command('serve')
    .description('build what is missing and serve both sites on this machine')
    .option('--content <dir>', 'the knowledge base', 'content')
    .option('--out <dir>', 'where the sites are', 'dist')
    .option('--host <address>', 'address to listen on; other machines reach the sites only if you say so', '127.0.0.1')
    .option('--port <number>', 'port of the internal site; the public one gets the next', '4321')
    .option('--quiet', 'no progress')
    .addHelpText('after', '\nExample:\n  casebook serve --port 8080')
    .action(serve)
}

async function serve(options: ServeOptions): Promise<void> {
  const missing = audiences.filter((audience) => !existsSync(join(options.out, audience, 'index.html')))
  if (missing.length > 0) {
    const status = await buildSites({ ...options, audiences: missing, quiet: options.quiet === true })
    if (status === exitStatus.couldNotRun) {
      process.exitCode = status
      return
    }
  }
  for (const [index, audience] of audiences.entries()) {
    const folder = join(options.out, audience)
    if (!existsSync(folder)) continue
    const port = Number(options.port) + index
    const server = createServer(await siteListener(folder))
    try {
      await listen(server, options.host, port)
      print(`${label(audience)} http://${options.host.includes(':') ? `[${options.host}]` : options.host}:${port}/`)
    } catch {
      process.stderr.write(`Port ${port} on ${options.host} cannot be used; choose another one with --port.\n`)
      process.exitCode = exitStatus.couldNotRun
    }
  }
}

function label(audience: Audience): string {
  return audience === 'internal' ? 'Internal site:' : 'Public site:  '
}

/**
 * Answers from `folder` and from nowhere else, links that lead out of it included. The policy headers repeat what the pages state themselves, and cover
 * the files that are no pages.
 */
export async function siteListener(folder: string): Promise<RequestListener> {
  const files = sirv(folder, { dev: true, etag: true })
  const notFound = await readFile(join(folder, '404.html')).catch(() => Buffer.from('Not found'))
  return (request, response) => {
    response.setHeader('x-content-type-options', 'nosniff')
    response.setHeader('referrer-policy', 'no-referrer')
    response.setHeader('x-frame-options', 'DENY')
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end()
      return
    }
    if (climbs(request.url ?? '') || leaves(folder, request.url ?? '')) {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(notFound)
      return
    }
    files(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(notFound)
    })
  }
}

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
  const path = decodeURIComponent(address.split(/[?#]/u)[0] ?? '')
  const home = realpathSync(folder)
  return ['', '.html', '.htm', 'index.html', '/index.html', '/index.htm'].some((end) => {
    const file = join(folder, path + end)
    if (!existsSync(file)) return false
    const real = realpathSync(file)
    return real !== home && !real.startsWith(home + sep)
  })
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
}
