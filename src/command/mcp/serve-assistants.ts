/** Serves the articles of one audience until it is ended: on standard input and output, or over HTTP. */
import { existsSync } from 'node:fs'
import { createServer as createHttpServer } from 'node:http'
import { join } from 'node:path'
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import packageJson from '../../../package.json' with { type: 'json' }
import { createServer } from '../../mcp/create-server.ts'
import type { Audience } from '../../model/article.ts'
import type { Settings } from '../../model/settings.ts'
import { findWithAll } from '../../publish/select/leak.ts'
import type { LeakFinder } from '../../publish/select/leak.ts'
import { findLeaks } from '../../redact/find-leaks.ts'
import { findMaskedValues } from '../../redact/masked-values.ts'
import { maskedInCases } from '../sites/masked-in-cases.ts'
import { isLoopback } from '../model/endpoint.ts'
import { programVersion } from '../pipeline/program-version.ts'
import { createProgress } from '../progress.ts'
import { exitStatus, printFindings } from '../report.ts'
import type { ExitStatus } from '../report.ts'
import { mcpListener } from './http-listener.ts'
import { openKnowledgeBase } from './open-knowledge-base.ts'
import type { OpenKnowledgeBase } from './open-knowledge-base.ts'

/** Whose articles are served and where; without `http`, a port, on standard input and output. */
export interface McpOptions {
  readonly content: string
  readonly audience: Audience
  readonly http?: number
  readonly host: string
}

/** Opens the articles and answers; gives the exit status when it is over. */
export async function serveAssistants(options: McpOptions, settings: Settings): Promise<ExitStatus> {
  const { content, audience } = options
  if (!existsSync(join(content, 'articles'))) {
    process.stderr.write(
      `There are no articles in ${content}; make them with \`casebook generate --content ${content}\`.\n`,
    )
    return exitStatus.couldNotRun
  }
  const knowledge = await openKnowledgeBase({
    content,
    audience,
    findLeaks: await leakFinder(options, settings),
    onFindings: printFindings,
  })
  return options.http === undefined ? onStandardInput(knowledge, audience) : onHttp(knowledge, options, options.http)
}

/** The recognisers, and for the public every value that was masked in any case as well. */
async function leakFinder({ content, audience }: McpOptions, settings: Settings): Promise<LeakFinder> {
  const lookalikes: LeakFinder = (text) => findLeaks(text, settings)
  if (audience === 'internal') return lookalikes
  const masked = await maskedInCases(content, settings, programVersion(settings), createProgress(true))
  return findWithAll([lookalikes, findMaskedValues(await masked.values())])
}

/** Standard output belongs to the protocol; it ends with standard input. */
async function onStandardInput(knowledge: OpenKnowledgeBase, audience: Audience): Promise<ExitStatus> {
  const server = createServer(knowledge, audience, packageJson.version)
  const ended = new Promise<void>((resolve) => {
    process.stdin.on('end', resolve)
    process.stdin.on('close', resolve)
  })
  await server.connect(new StdioServerTransport())
  await ended
  await server.close()
  await knowledge.close()
  return exitStatus.done
}

async function onHttp(knowledge: OpenKnowledgeBase, { host, audience }: McpOptions, port: number): Promise<ExitStatus> {
  const open = () => createServer(knowledge, audience, packageJson.version)
  const server = createHttpServer(mcpListener(open, { isLocal: isLoopback(host) }))
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen(port, host, resolve)
    })
  } catch {
    await knowledge.close()
    process.stderr.write(`Port ${port} on ${host} cannot be used; choose another one with --http.\n`)
    return exitStatus.couldNotRun
  }
  const address = server.address()
  const actual = typeof address === 'object' && address !== null ? address.port : port
  process.stderr.write(
    `Articles for ${audience} readers: http://${host.includes(':') ? `[${host}]` : host}:${actual}/mcp\n`,
  )
  if (!isLoopback(host))
    process.stderr.write('Anyone who can reach this address can read them: it asks for no password.\n')
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, resolve)
  })
  server.closeAllConnections()
  server.close()
  await knowledge.close()
  return exitStatus.done
}
