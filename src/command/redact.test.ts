import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import iconv from 'iconv-lite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runCommandHere } from './run-command-here.ts'

const chinese = '您好，我是林晓，电话 13800138000，邮箱 lin.xiao@mossbank.example。\r\n打印机脱机了。\r\n'

let home = ''
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'casebook-redact-'))
  // The first text waits until all that finds names is loaded.
  await redact(Buffer.from('Hello'))
}, 60_000)
afterAll(() => rm(home, { recursive: true, force: true }))

test.each(['utf8', 'gb18030', 'utf-16le'])(
  'what is masked of a text does not depend on its encoding: %s',
  async (encoding) => {
    const { stdout, stderr, status } = await redact(
      iconv.encode(chinese, encoding, { addBOM: encoding === 'utf-16le' }),
    )
    expect(stdout).toBe('您好，我是[人员 1]，电话 [电话 1]，邮箱 [邮箱 1]。\r\n打印机脱机了。\r\n')
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
  },
)

test('the mark that Windows puts before a text is no part of a list of texts', async () => {
  const { stdout, status } = await redact(Buffer.from('\ufeff["It is ana.ruiz@mossbank.example."]'), '--batch')
  expect(JSON.parse(stdout)).toEqual(['It is [email 1].'])
  expect(status).toBe(0)
})

test('bytes that are in no encoding are told', async () => {
  const { stderr, status } = await redact(Buffer.from([...Buffer.from('您好。打印机脱机了。请重启打印服务。'), 0xff]))
  expect(stderr).toContain('(read/doubtful-encoding)')
  expect(status).toBe(0)
})

test('a file that cannot be read is told with the reason', async () => {
  const { stderr, status } = await runCommandHere(['redact', join(home, 'none.txt'), '--content', home])
  expect(stderr).toContain('none.txt: This path does not exist')
  expect(status).toBe(2)
})

async function redact(bytes: Uint8Array, ...options: readonly string[]) {
  const file = join(home, 'text.txt')
  await writeFile(file, bytes)
  return runCommandHere(['redact', file, '--content', home, ...options])
}
