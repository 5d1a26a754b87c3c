import { describe, expect, test } from 'vitest'
import { subjectKey, takeSubjectApart } from './subject.ts'

describe('what a subject is about', () => {
  test.each([
    [
      'RE: 回复：RE: [案例号: CAS-00417-K2M8Q1] % 海港集团打印机脱机 % 案例关闭DESK:0004411',
      'CAS-00417-K2M8Q1',
      '海港集团打印机脱机',
    ],
    ['回复: [案例号:CAS-00417-K2M8Q1] %打印机脱机% 案例重新分配 DESK:0004411', 'CAS-00417-K2M8Q1', '打印机脱机'],
    ['RE: [Case #1029384756] Printer offline', '1029384756', 'Printer offline'],
    ['AW: WG: [#48213] Drucker offline', '48213', 'Drucker offline'],
    ['Re[2]: INC0098765 - VPN drops', 'INC0098765', 'VPN drops'],
    ['Fwd: Printer offline (OPS-318)', 'OPS-318', 'Printer offline'],
    ['居家办公连不上 VPN（工单HD-2024-00417）', 'HD-2024-00417', '居家办公连不上 VPN'],
    ['打印机脱机【工单 HD-2024-00417】', 'HD-2024-00417', '打印机脱机'],
    ['Printer offline (ref HD-2024-00417)', 'HD-2024-00417', 'Printer offline'],
    ['[Case HD-2024-00417] Printer offline', 'HD-2024-00417', 'Printer offline'],
    ['Drucker offline (Vorgang: HD-2024-00417)', 'HD-2024-00417', 'Drucker offline'],
    ['Printer offline - HD-2024-00417', 'HD-2024-00417', 'Printer offline'],
    ['答复: 转发: 邮箱已满 - 已解决', null, '邮箱已满'],
    ['[EXTERNAL] RE: Printer offline [ref:_00D50abc._5005xyz:ref]', null, 'Printer offline'],
    ['Re: [Example Care #48213] Printer offline', '48213', 'Printer offline'],
    ['Printer offline (tray 2, case 48213) since noon', '48213', 'Printer offline since noon'],
    ['Case 00048213: Scale shows dashes    [ ref:!00D50abc.!5005xyz:ref ]', '00048213', 'Scale shows dashes'],
    ['Re: Sync stops at 99 %', null, 'Sync stops at 99 %'],
    ['Your incident INC0048213 has comments added', 'INC0048213', 'has comments added'],
    ['回复：【工单编号】HD-2024-00417 打印机脱机', 'HD-2024-00417', '打印机脱机'],
    ['回复：工单【2024-0417-08】打印机脱机', '2024-0417-08', '打印机脱机'],
    ['RE: [Branch 7] HD-2024-00417 Printer offline', 'HD-2024-00417', '[Branch 7] Printer offline'],
    ['Re: Заявка № 48213: Принтер не печатает', '48213', 'Принтер не печатает'],
    ['Resolved', null, 'Resolved'],
    ['Ré: Imprimante', null, 'Imprimante'],
    ['RE:', null, ''],
  ])('%s', (subject, number, core) => {
    expect(takeSubjectApart(subject, number).core).toBe(core)
  })

  test('a prefix in any language tells an answer from a first mail', () => {
    expect(
      ['Re: a', '回复：甲', 'SV: a', 'Antw: a', '転送: a'].map((subject) => takeSubjectApart(subject, null).isReply),
    ).not.toContain(false)
    expect(
      ['Report', 'Rebuild fails', '回复慢', 'Security'].map((subject) => takeSubjectApart(subject, null).isReply),
    ).not.toContain(true)
  })

  test('subjects that say nothing put no thread together', () => {
    expect(['', '(no subject)', '无主题', 'Help', 'Hi'].map(subjectKey)).toEqual([null, null, null, null, null])
  })
})
