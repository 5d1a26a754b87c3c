import { expect, test } from 'vitest'
import { defaultSettings } from '../../model/settings.ts'
import { readFile } from '../read-file.ts'
import { growsTooFast } from '../../language/growth.ts'

/** `line` forty times, with `#` as a running number of two digits. */
function repeated(line: string): string {
  return Array.from({ length: 40 }, (_, index) => line.replaceAll('#', String(index + 10))).join('\n')
}

const log = repeated('2024-03-01 10:32:#,204 INFO  Queue - job # done')

test.each([
  ['an application log', log, ['read/log-file']],
  ['a system log', repeated('Mar  1 10:32:# host7 queued[20#]: job done'), ['read/log-file']],
  ['an access log', repeated('10.0.0.9 - - [01/Mar/2024:10:32:# +0100] "GET / HTTP/1.1" 200 #'), ['read/log-file']],
  ['a log with a greeting in it', `${log}\nhello world\n`, ['read/log-file']],
  ['a trace', `Caused by: x\n${repeated('    at com.example.Queue.run#(Queue.java:#)')}`, ['read/log-file']],
  [
    'a log with the mail that it came with',
    `From: Ana <ana@client.example>\nSubject: Queue\nDate: 1 March 2024 11:00\n\n${log}`,
    [],
  ],
  ['a message with a log in it', `Hello,\n\nit fails:\n\n${log.slice(0, 500)}\n`, []],
  ['instructions', 'Scanner setup\n\n1. unpack\n2. plug in\n', ['read/no-sign-of-message']],
  ['a configuration', '[queue]\nsize = 20\ntimeout = 30\n', ['read/no-sign-of-message']],
  ['说明', '扫描仪安装\n\n1. 打开包装\n2. 接通电源\n', ['read/no-sign-of-message']],
  ['a greeting', 'Hi Tom\nthe scanner is offline.', []],
  ['a closing', 'The scanner is offline.\nRegards\nAna', []],
  ['a label of a case', 'Ticket #4711\nThe scanner is offline.', []],
  ['问候', '张工，您好\n扫描仪离线了。', []],
  ['请求', '扫描仪离线了，麻烦您看一下', []],
])('%s', async (_, text, rules) => {
  const readings = await readFile({ path: 'text.txt', bytes: new TextEncoder().encode(text) }, defaultSettings)
  expect(readings.flatMap((reading) => reading.findings.map((finding) => finding.rule))).toEqual(rules)
  expect(readings.flatMap((reading) => reading.messages).length).toBe(rules.length === 0 ? 1 : 0)
})

test('a log takes time in step with its size, at the most', async () => {
  const line = new TextEncoder().encode('2024-03-01 10:32:11,204 INFO  Queue - job done\n')
  const read = async (lines: number) => {
    const bytes = new Uint8Array(line.length * lines)
    for (let at = 0; at < bytes.length; at += line.length) bytes.set(line, at)
    const readings = await readFile({ path: 'queue.log', bytes }, defaultSettings)
    expect(readings.flatMap((reading) => reading.findings.map((finding) => finding.rule))).toEqual(['read/log-file'])
  }
  expect(await growsTooFast(read, 600_000)).toBe(false)
})
