import { describe, expect, test } from 'vitest'
import { caseNumberFinder } from './case-numbers.ts'
import { message } from '../fixtures/messages.ts'
import { growsTooFast } from '../../language/growth.ts'

const find = caseNumberFinder([])

describe('case number in a subject', () => {
  test.each([
    ['回复: [案例号: CAS-00417-K2M8Q1 ] % 打印机脱机 % 初次响应', 'CAS-00417-K2M8Q1'],
    ['RE: [Case #1029384756] Printer offline', '1029384756'],
    ['Printer again [Ticket 71-5523]', '71-5523'],
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
    ['【单号 000481733】打印机脱机', '000481733'],
    ['回复: 打印机脱机 [单号：000481733]', '000481733'],
    ['打印机脱机（编号：KL-2019-0806）', 'KL-2019-0806'],
    ['记录编号：KL20240017 打印机脱机', 'KL20240017'],
    ['PMR 40817,123,000 printer offline', '40817,123,000'],
    ['Re: TS004817330 - printer offline', 'TS004817330'],
    ['2023-PRN-417 printer offline', '2023-PRN-417'],
    ['答复：2023-PRN-417 打印机脱机', '2023-PRN-417'],
    ['Re: [2023-PRN-417] Printer offline', '2023-PRN-417'],
    ['PRN240817031: printer offline', 'PRN240817031'],
    ['回复：打印机脱机 PRN240817031', 'PRN240817031'],
    ['Re: #K7-40817 printer offline', 'K7-40817'],
    ['Printer offline (#K7-40817)', 'K7-40817'],
    ['Re: [SR#20310507-118] Printer offline', '20310507-118'],
    ['回复：工单：88120034 打印机脱机', '88120034'],
    ['AW: Vorgang: 4817330 Drucker offline', '4817330'],
    ['[Case 1001] Printer offline', '1001'],
    ['Re: Printer offline (ticket 417)', '417'],
    ['【工单 4817】打印机脱机', '4817'],
    ['回复：案例 10091：打印机脱机', '10091'],
    ['Case 1004: Printer offline', '1004'],
    ['Re: 案例 81002377 打印机脱机', '81002377'],
    ['RE: Request 55120987: Shared drive read-only', '55120987'],
    ['Ticket 20310506-88: Printer offline', '20310506-88'],
    ['Re: Ticket 48213 - printer offline', '48213'],
    ['AW: [Vorgang 4817] Drucker offline', '4817'],
    ['KL-SH-20320108-03 打印机脱机', 'KL-SH-20320108-03'],
    ['RE: Case KL/31/00892 - printer offline', 'KL/31/00892'],
    ['RE: [KW-00481733] Printer offline', 'KW-00481733'],
    ['RE: SR 24-117-882 printer offline', '24-117-882'],
    ['WG: Vorgang 2025-0481: Drucker offline', '2025-0481'],
    ['[工单 V20250817-6] 打印机脱机', 'V20250817-6'],
    ['印表機離線（個案 MD-4817）', 'MD-4817'],
    ['[BlueDesk 48173] printer offline', '48173'],
    ['RE: CHG-48173 printer offline', 'CHG-48173'],
    ['printer offline - REQ 48173', '48173'],
    ['Mailbox cannot be opened - SR 48173300', '48173300'],
    ['RE: [SR 48173300] Mailbox cannot be opened', '48173300'],
    ['AW: Vorgang 2031-0481: Drucker offline', '2031-0481'],
    ['Printer offline (SP-48173)', 'SP-48173'],
    ['RE: [KL#60882] Printer offline', 'KL#60882'],
    ['回复：打印机脱机 KL25-081904', 'KL25-081904'],
    ['Re: 【案例编号】KL-20310630-02 打印机脱机', 'KL-20310630-02'],
    ['回复：工单【2031-0619-08】打印机脱机', '2031-0619-08'],
    ['【工单号】00048173 打印机脱机', '00048173'],
    ['Re: Запрос 48213: не печатает принтер', '48213'],
    ['Ответ: Заявка № 48213 не печатает принтер', '48213'],
    ['AW: Ticket-Nr. 48213 Drucker offline', '48213'],
    ['TR: demande n° 48213 imprimante hors ligne', '48213'],
    ['Re: Melding KL-48213: weegbrug geeft geen gewicht', 'KL-48213'],
    ['回复：服务请求 KL-48213 打印机脱机', 'KL-48213'],
    ['SV: Ärende nr 48213 skrivaren är offline', '48213'],
    ['FW: 报修 KL0319-007 道闸不落杆', 'KL0319-007'],
    ['Re: 受付番号 48213 プリンターがオフライン', '48213'],
  ])('%s', (subject, number) => {
    expect(find(message({ subject })).subject).toBe(number)
  })

  test.each([
    'Event ID 4311 after update',
    '服务：8080 端口不通',
    '服务请求：20310507 停机',
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
    '设备编号：PRN-48173 打印机脱机',
    '打印机脱机，序列号 CN48173300',
    '资产编号: 00048173 报废',
    '发票编号：20240017 无法打印',
    '订单单号 20240017 无法导入',
    '快递单号 4817330012 未更新',
    'Printer SN TS-417 offline',
    'Order 2023-PRN was not printed',
    'Driver built 2023-AUG-17 crashes',
    'Backup of 2024-Jan-15 is missing',
    'Install [SP-2] and (CU-14) first',
    'SR 20310507: offline',
    'Commit 9f2d417a0c4e breaks the import',
    'Hash a94a8fe5ccb19ba61c4c0873d391e987982fbbd3 differs',
    'Update KB5034441 fails with 0x80070643',
    'Error #2 on tray #3',
    'Cannot open order 4817330012',
    '[Customer Portal 2023] page is empty',
    'REQ field is empty, WO 4 rooms',
    'Printer offline (case 2)',
    'Login fails [Request 404]',
    '案例 20240115：打印机脱机',
    'Case 500 of the migration fails',
    'Test case 4417 - printer offline',
    'Deliveries of [KW-07] and (CW-12) missing',
    'Case 24-7 support is offline',
    'Melding 417: papier op',
    'Foutmelding 1004 in de planning',
    '管理 20310630 备份失败',
    'KL-22871 printer offline',
    '【重要】8080 端口不通',
  ])('none in: %s', (subject) => {
    expect(find(message({ subject })).subject).toBeNull()
  })
})

test('a key at the head of a subject may be one, if other messages have it too', () => {
  expect(find(message({ subject: 'Re: KL-22871 printer offline' })).bare).toBe('KL-22871')
  expect(find(message({ subject: 'Re: K8S-4417 printer offline' })).bare).toBe('K8S-4417')
  expect(
    ['KL-4250 jams', 'New KL-22871 jams', 'KB-22871 breaks printing'].map((subject) => find(message({ subject })).bare),
  ).toEqual([null, null, null])
})

test('the number of a part that is all of a subject may be one, if other messages have it too', () => {
  expect(
    ['RE: PN-48213', 'PN-48213', 'PN-48213 is broken', 'SN-12'].map((subject) => find(message({ subject })).bare),
  ).toEqual(['PN-48213', 'PN-48213', null, null])
})

test('a key in the subject is a case number where a link to the issue stands below', () => {
  const subject = 'KL-4817 打印机脱机'
  expect(find(message({ subject, text: '查看请求：https://desk.example/portal/1/KL-4817 ·' })).subject).toBe('KL-4817')
  expect(find(message({ subject, text: 'See https://desk.example/browse/KL-48171' })).subject).toBeNull()
  expect(find(message({ subject, text: 'The room is A/KL-4817.' })).subject).toBeNull()
})

describe('case number in a body', () => {
  test('is believed where it is labelled', () => {
    expect(find(message({ text: '您可通过邮件及案例号 CAS-00417-K2M8Q1 与我联系。' })).body).toBe('CAS-00417-K2M8Q1')
    expect(find(message({ text: 'Hi Ana, your case here is 5512-KL. Please restart.' })).body).toBe('5512-KL')
    expect(find(message({ text: 'Morning, I put this in as KL-40718.' })).body).toBe('KL-40718')
    expect(find(message({ text: '您好，已登记为 KL-40718，稍后联系。' })).body).toBe('KL-40718')
    expect(find(message({ text: 'Your ticket number: 5550123 has been opened.' })).body).toBe('5550123')
  })

  test.each([
    ['您的问题已受理，单号 000481733，请留意回复。', '000481733'],
    ['编号：KL20240017\n打印机脱机。', 'KL20240017'],
    ['IBM opened PMR 40817,123,000 for this.', '40817,123,000'],
    ['Pia, could you take over request KL-40718?', 'KL-40718'],
    ['Hello, I booked it as KL-40718 and will call.', 'KL-40718'],
    ['It is noted as KL-40718.', 'KL-40718'],
    ['You are listed as KL-40718 here.', 'KL-40718'],
    ['单号是 KL-40718，请留意。', 'KL-40718'],
    ['已记录为 KL-40718。', 'KL-40718'],
    ['Could you look at ticket KL-40718 please?', 'KL-40718'],
    ['收到，case no. 係 KL-40718。', 'KL-40718'],
    ['This is about case KL/31/00892.', 'KL/31/00892'],
    ['您好，工单号是 10291，请保留。', '10291'],
    ['收到，單號係 10291。', '10291'],
    ['Printer is offline again.\n\nTicket KL-20250901-7', 'KL-20250901-7'],
    ['CASE 2025-PRN-3308', '2025-PRN-3308'],
    ['Glad it prints. Closing #48213 then.', '48213'],
  ])('%s', (text, number) => {
    expect(find(message({ text })).body).toBe(number)
  })

  test.each([
    '设备编号：PRN-48173，固件 2.0。',
    '打印机的序列号：CN48173300。',
    '快递单号：4817330012，明天到。',
    '发票编号 20240017 打不出来。',
    '合同编号：HT-2024-0017',
    'In case KL-40718 jams, press the button; test case KL-4071 passed.',
    '快递单号是 4817330012，订单号是 48173。',
    'Open /KL/31/00892 and case study/2031/114.',
    'The file is listed as 20240115.log in the folder.',
    'The service is registered as VM-WARE-TOOLS.',
    'It is noted as fixed in KB5034441.',
    'The device is registered as SN-4817330.',
    'Commit 9f2d417a0c4e, checksum a94a8fe5ccb19ba61c4c0873d391e987982fbbd3.',
    'Invoice 20240017 and order number 4817330012 are missing.',
    '登录名登记为 svc-40718，主机记录为 10.0.0.17。',
  ])('none in: %s', (text) => {
    expect(find(message({ text })).body).toBeNull()
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

test('a line takes time in step with its length', async () => {
  expect(
    await growsTooFast(
      (times) => find(message({ subject: `case number ${'A-'.repeat(times)}`, text: '案例编号 '.repeat(times) })),
      50_000,
    ),
  ).toBe(false)
})
