import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { createServer, request } from 'node:http'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { siteListener } from './site-listener.ts'

let home = ''
let server: Server
let port = 0

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'casebook-serve-'))
  for (const folder of ['public', 'public/articles', 'public-old', 'private']) await mkdir(join(home, folder))
  await writeFile(join(home, 'public', 'index.html'), 'home')
  await writeFile(join(home, 'public', 'articles', 'index.html'), 'list')
  await writeFile(join(home, 'public-old', 'a.html'), 'outside')
  await writeFile(join(home, 'private', 'index.html'), 'outside')
  await writeFile(join(home, 'secret.txt'), 'outside')
  await symlink(join(home, 'secret.txt'), join(home, 'public', 'linked.txt'))
  await symlink(join(home, 'private'), join(home, 'public', 'linked'))
  await symlink(join(home, 'public', 'index.html'), join(home, 'public', 'inside.html'))
  server = createServer(siteListener(join(home, 'public')))
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  port = typeof address === 'object' && address !== null ? address.port : 0
})

afterAll(async () => {
  server.close()
  await rm(home, { recursive: true, force: true })
})

// As it stands: fetch would resolve the dots before it asks.
function get(path: string, method = 'GET'): Promise<{ readonly status: number; readonly text: string }> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, method }, (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (part: string) => {
        text += part
      })
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, text })
      })
    })
    asked.on('error', reject)
    asked.end()
  })
}

test.each([
  ['/', 'home'],
  ['/articles/', 'list'],
  ['/inside.html?x=1', 'home'],
])('%s is served', async (path, expected) => {
  expect(await get(path)).toEqual({ status: 200, text: expected })
})

test.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/%2e%2e%2fsecret.txt',
  '/articles/..%5c..%5csecret.txt',
  '/../public-old/a.html',
  '/..%2Fpublic-old%2Fa.html',
  '/%252e%252e/secret.txt',
  '/%c0%ae%c0%ae/secret.txt',
  '/%',
  '/linked.txt',
  '/linked/',
  '/linked/index.html',
  '/linked',
  '//etc/passwd',
])('%s is not found', async (path) => {
  const { status, text } = await get(path)
  expect(status).toBe(404)
  expect(text).not.toContain('outside')
})

test('what says that nothing was found is the page of the site as it stands', async () => {
  expect(await get('/nowhere/')).toEqual({ status: 404, text: 'Not found' })
  await writeFile(join(home, 'public', '404.html'), 'built anew')
  expect(await get('/nowhere/')).toEqual({ status: 404, text: 'built anew' })
})

test('nothing is taken', async () => {
  expect((await get('/', 'POST')).status).toBe(405)
})
