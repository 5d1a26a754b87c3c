import { describe, expect, test } from 'vitest'
import { caseNumberFinder } from './case-numbers.ts'
import { message } from './fixtures/messages.ts'

const find = caseNumberFinder([])

describe('case number in a subject', () => {
  test.each([
    ['回复: [案例号: CAS-00417-K2M8Q1 ] % 打印机脱机 % 初次响应', 'CAS-00417-K2M8Q1'],
    ['RE: [Case #1029384756] Printer offline', '1029384756'],
    ['INC0098765: VPN drops every hour', 'INC0098765'],
    ['CS0004321 - Mailbox full', 'CS0004321'],
    ['[JIRA] (OPS-318) Build fails', 'OPS-318'],
    ['Re: [#48213] Printer offline', '48213'],
    ['SR 1-2345678 : Backup aborted', '1-2345678'],
    ['工单编号：GD20240017 备份失败', 'GD20240017'],
    ['[Ticket#2024012310000012] Scanner', '2024012310000012'],
    ['##77120## Scanner', '77120'],
    ['TrackingID#2403250040001234 sign-in', '2403250040001234'],
    ['Support case number 00123456 was updated', '00123456'],
    ['RE: [HD-2024-00417] Printer offline', 'HD-2024-00417'],
    ['[Case HD-2024-00417] Printer offline', 'HD-2024-00417'],
    ['Printer offline (ref HD-2024-00417)', 'HD-2024-00417'],
    ['打印机脱机（工单HD-2024-00417）', 'HD-2024-00417'],
    ['回复：打印机脱机【工单 HD-2024-00417】', 'HD-2024-00417'],
    ['【HD-2024-00417】打印机脱机', 'HD-2024-00417'],
    ['Ticket: ABC-2024-0012 Printer offline', 'ABC-2024-0012'],
    ['案例编号：XY20240017 打印机脱机', 'XY20240017'],
    ['[T20240115.0042] Printer offline', 'T20240115.0042'],
    ['[#ABC-123-45678]: Printer offline', 'ABC-123-45678'],
    ['AW: Drucker offline (Vorgang VG-2024-0815)', 'VG-2024-0815'],
    ['RE: HD-2024-00417 Printer offline', 'HD-2024-00417'],
    ['Fwd: Printer offline - HD-2024-00417', 'HD-2024-00417'],
    ['【KL-DRK-3391】打印机脱机', 'KL-DRK-3391'],
    ['Re: [KL-2023-0829-07] Printer offline', 'KL-2023-0829-07'],
    ['Re: PRN-240817-3 // Printer offline', 'PRN-240817-3'],
    ['答复: KL-0003391 打印机脱机', 'KL-0003391'],
    ['Re: 打印机脱机 K-4471902', 'K-4471902'],
    ['DRK-SUP-317 printer offline', 'DRK-SUP-317'],
    ['Re: [#20240829-0017] Printer offline', '20240829-0017'],
    ['WO0000000012345: Printer offline', 'WO0000000012345'],
  ])('%s', (subject, number) => {
    expect(find(message({ subject })).subject).toBe(number)
  })

  test.each([
    'Event ID 4311 after update',
    'UTF-8 names are garbled',
    'Install KB-5005565 fails',
    '事件 ID 4311，服务停止',
    'CVE-2021-44228: are we affected?',
    'Word 2016 crashes #2 times a day',
    'Error 1297 in case of a restart',
    'Patch [CVE-2021-44228] on all servers',
    'Handshake fails [RFC-2246]',
    'Update (KB5005565) breaks printing',
    '升级失败【ORA-00942】',
    'Service stops [0x80070005]',
    'Backup [2024-01-15] missing',
    'Agent [v2.14.3] and [V2020-L]',
    'No logon in the lab [LAB-07]',
    'SW-1101 offline since noon',
    'Printer LJ-4250 jams',
    'ORA-00600 after update',
    'Room B-204 has no network',
    'Upgrade to NX-OS 10-2-3',
    'Cannot print invoice RE-2024-00123',
    'Old case study-2024 (case study-2024)',
  ])('none in: %s', (subject) => {
    expect(find(message({ subject })).subject).toBeNull()
  })
})

describe('case number in a body', () => {
  test('is believed where it is labelled', () => {
    expect(find(message({ text: '您可通过邮件及案例号 CAS-00417-K2M8Q1 与我联系。' })).body).toBe('CAS-00417-K2M8Q1')
    expect(find(message({ text: 'Hi Ana, your case here is 5512-KL. Please restart.' })).body).toBe('5512-KL')
    expect(find(message({ text: 'Morning, I put this in as KL-40718.' })).body).toBe('KL-40718')
    expect(find(message({ text: '您好，已登记为 KL-40718，稍后联系。' })).body).toBe('KL-40718')
    expect(find(message({ text: 'Your ticket number: 5550123 has been opened.' })).body).toBe('5550123')
  })

  test('is not guessed from anything with a hash sign or a hyphen', () => {
    expect(
      find(message({ text: 'The error is logged as ORA-00942 and the worst case is 20-30 minutes.' })).body,
    ).toBeNull()
    expect(find(message({ text: 'See #48213 and OPS-318 in the log.' })).body).toBeNull()
  })
})

test('patterns of the settings come first, their group is the number', () => {
  const own = caseNumberFinder(['Vorgang ([A-Z]{2}/\\d{4})'])
  expect(own(message({ subject: 'AW: [Case #1029384756] Vorgang HD/0042' })).subject).toBe('HD/0042')
})

test('a line of 100,000 characters is searched in no time', () => {
  const started = performance.now()
  find(message({ subject: `case number ${'A-'.repeat(50_000)}`, text: '案例编号 '.repeat(20_000) }))
  expect(performance.now() - started).toBeLessThan(500)
})
