import { describe, expect, test } from 'vitest'
import { looksLikeCode } from './code-lines.ts'

describe('a line that begins as a command does', () => {
  test.each([
    'systemctl restart nginx',
    'Get-Mailbox -Identity sales | select Name',
    'curl --resolve shop.example:443:127.0.0.1 https://shop.example/',
    'ping -n 4 10.0.0.1',
  ])('is one: %s', (line) => {
    expect(looksLikeCode(line)).toBe(true)
  })

  test.each([
    'ping -c 9 to the second gateway: nothing comes back.',
    'Get-PrintJob -PrinterName hall is empty, so the queue is not it.',
    'mount -a gives no error; nothing in the log either.',
    'curl --head on the old name: 200. so the name is good.',
  ])('tells of one: %s', (line) => {
    expect(looksLikeCode(line)).toBe(false)
  })
})
