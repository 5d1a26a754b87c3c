/** Serves a folder as static servers do, texts compressed, and counts what goes over the wire. */
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'

export interface CountedServer {
  readonly address: string
  /** Bytes and files since it was last asked. */
  readonly take: () => { readonly bytes: number; readonly files: number }
  readonly close: () => Promise<void>
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
}

export async function serveCounted(folder: string): Promise<CountedServer> {
  let counted = { bytes: 0, files: 0 }
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/')
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path)
    const type = types[extname(file)]
    readFile(file).then(
      (content) => {
        const body = type === undefined ? content : gzipSync(content)
        counted = { bytes: counted.bytes + body.length, files: counted.files + 1 }
        const encoding = type === undefined ? {} : { 'content-encoding': 'gzip' }
        response.writeHead(200, { 'content-type': type ?? 'application/octet-stream', ...encoding }).end(body)
      },
      () => response.writeHead(404).end(),
    )
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = addressOf(server.address())
  return {
    address: `http://127.0.0.1:${port}`,
    take: () => {
      const taken = counted
      counted = { bytes: 0, files: 0 }
      return taken
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

function addressOf(address: string | AddressInfo | null): AddressInfo {
  if (address === null || typeof address === 'string') throw new TypeError('The server has no port.')
  return address
}
