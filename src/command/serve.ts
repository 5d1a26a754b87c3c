/** `serve`: shows the built sites on this machine, building first what is missing, and again what has changed. */
import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import type { RequestListener, Server } from 'node:http'
import { join } from 'node:path'
import type { Command } from 'commander'
import { audiences } from '../model/article.ts'
import type { Audience } from '../model/article.ts'
import type { Finding } from '../model/finding.ts'
import { buildSites } from './build.ts'
import { reasonOf } from './find-files.ts'
import { parsePort } from './parse-port.ts'
import { exitStatus, print, printFindings } from './report.ts'
import { reloadingPages } from './serve/reload-pages.ts'
import { siteListener } from './serve/site-listener.ts'

interface ServeOptions {
  readonly content: string
  readonly out: string
  readonly host: string
  readonly port: number
  readonly watch?: true
  readonly quiet?: true
}

export function addServeCommand(program: Command): void {
  program
    .command('serve')
    .description('build what is missing and serve both sites on this machine')
    .option('--content <dir>', 'the knowledge base', 'content')
    .option('--out <dir>', 'where the sites are', 'dist')
    .option('--watch', 'build again whenever the knowledge base changes; open pages reload')
    .option('--host <address>', 'address to listen on; other machines reach the sites only if you say so', '127.0.0.1')
    .option('--port <number>', 'port of the internal site; the public one gets the next', parsePort, 4321)
    .option('--quiet', 'no progress')
    .addHelpText('after', '\nExamples:\n  casebook serve --port 8080\n  casebook serve --watch')
    .action(serve)
}

async function serve({ watch, ...options }: ServeOptions): Promise<void> {
  const isMissing = (audience: Audience) => !existsSync(join(options.out, audience, 'index.html'))
  const wanted = watch === true ? audiences : audiences.filter(isMissing)
  if (wanted.length > 0) {
    const status = await buildSites({ ...options, audiences: wanted, quiet: options.quiet === true })
    if (status === exitStatus.couldNotRun) {
      process.exitCode = status
      return
    }
  }
  const sites = audiences
    .map((audience) => ({ audience, folder: join(options.out, audience) }))
    .filter(({ folder }) => existsSync(folder))
    .map((site) => ({ ...site, reload: watch === true ? reloadingPages(site.folder) : null }))
  const reloadAll = () => sites.map(({ reload }) => reload?.tell() === true).includes(true)
  const open: Server[] = []
  for (const { audience, folder, reload } of sites) {
    const listener = siteListener(folder, reload?.markup)
    const server = await openSite(audience, reload === null ? listener : reload.listener(listener), options)
    if (server !== null) open.push(server)
  }
  if (watch !== true && open.length > 0)
    print('They stay as built; with --watch they follow every change in the knowledge base.')
  // Where nobody can look there is nothing to watch for; it would build beside the one in the other window.
  if (watch !== true || open.length === 0) return
  if (await isWatched(options, reloadAll))
    print(`Watching ${options.content}: every change is built at once. Press Ctrl+C to stop.`)
  else for (const server of open) server.close()
}

async function isWatched(options: ServeOptions, onBuilt: () => boolean): Promise<boolean> {
  try {
    // Loaded where it is wanted: what watches folders is made for each system, and there may be none for this one.
    const { rebuildOnChange } = await import('./serve/rebuild-on-change.ts')
    await rebuildOnChange(options, onBuilt)
    return true
  } catch (error) {
    printFindings([notWatched(options.content, error)])
    process.exitCode = exitStatus.couldNotRun
    return false
  }
}

/** `null`, with a message, where the port cannot be had. */
async function openSite(
  audience: Audience,
  listener: RequestListener,
  { host, port }: ServeOptions,
): Promise<Server | null> {
  const own = port + audiences.indexOf(audience)
  try {
    const server = createServer(listener)
    await listen(server, host, own)
    print(`${label(audience)} http://${host.includes(':') ? `[${host}]` : host}:${own}/`)
    return server
  } catch (error) {
    process.stderr.write(`Port ${own} on ${host} ${whyRefused(error)}; choose another one, such as --port 8080.\n`)
    process.exitCode = exitStatus.couldNotRun
    return null
  }
}

function whyRefused(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const reasons: Readonly<Record<string, string>> = {
    EADDRINUSE: 'is taken by another program, perhaps by `serve` in another window',
    EACCES: 'may not be used by this user',
    EADDRNOTAVAIL: 'cannot be used, as this machine has no such address',
  }
  return reasons[code] ?? 'cannot be used'
}

function label(audience: Audience): string {
  return audience === 'internal' ? 'Internal site:' : 'Public site:  '
}

function notWatched(file: string, error: unknown): Finding {
  return {
    rule: 'run/not-watched',
    severity: 'error',
    file,
    message: `Changes in this folder cannot be watched: it ${reasonOf(error)}.`,
    hint: 'Raise the number of folders that the system can watch (on Linux fs.inotify.max_user_watches), or leave out --watch.',
  }
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
}
