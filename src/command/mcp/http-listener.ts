/** Streamable HTTP for the Model Context Protocol: every request stands by itself, nothing is remembered between them. */
import type { RequestListener } from 'node:http'
import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js'
import { isLoopback } from '../model/endpoint.ts'

/**
 * Answers at `/mcp`. Pages in a browser on this machine must not get at it through a name that they have made point here
 * (DNS rebinding): requests of a page from elsewhere are refused, and while it listens on loopback, names of other hosts.
 */
export function mcpListener(open: () => McpServer, { isLocal }: { readonly isLocal: boolean }): RequestListener {
  return (request, response) => {
    const refuse = (status: number, headers: Readonly<Record<string, string>> = {}): void => {
      response.writeHead(status, headers).end()
    }
    const { host = '', origin } = request.headers
    if ((isLocal && !isLoopback(hostOf(`http://${host}`))) || (origin !== undefined && !isLoopback(hostOf(origin))))
      return refuse(403)
    if (request.url?.split('?')[0] !== '/mcp') return refuse(404)
    if (request.method !== 'POST') return refuse(405, { allow: 'POST' })
    const server = open()
    const transport = new StreamableHTTPServerTransport({ enableJsonResponse: true })
    response.on('close', () => {
      void transport.close()
      void server.close()
    })
    const answer = async (): Promise<void> => {
      try {
        await server.connect(transport)
        await transport.handleRequest(request, response)
      } catch {
        if (!response.headersSent) refuse(500)
      }
    }
    void answer()
  }
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : ''
}
