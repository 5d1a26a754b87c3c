import { describe, expect, it } from 'vitest'
import type { Author, CleanCase } from '../../model/case.ts'
import type { NamedAside } from '../../model/reading.ts'
import { defaultSettings } from '../../model/settings.ts'
import { redactCase } from '../redact-case.ts'

const asker: Author = { name: '林晓雯', email: 'xw.lin@mail.example', role: 'customer' }
const anna: Author = { name: 'Anna Jane Berg', email: 'helpme@mail.example', role: 'customer' }

function caseOf(from: Author, body: string, signature?: string, named?: NamedAside): CleanCase {
  const message = {
    ...({ id: 'm1', file: 'case.csv', line: 1, copies: [], from, to: [], sentAt: null, subject: null, body } as const),
    cut: signature === undefined ? [] : [{ kind: 'signature' as const, text: signature }],
    marks: [],
    attachments: [],
    ...(named === undefined ? {} : { named }),
  }
  const about = { id: 'INC0040021', files: ['case.csv'], subject: 'x', language: 'zh-CN', findings: [] } as const
  return { ...about, messages: [message] }
}

const redacted = async (clean: CleanCase): Promise<string> =>
  (await redactCase(clean, defaultSettings)).redacted.messages.map(({ body }) => body).join('\n')

const desk = (name: string): Author => ({ name, email: null, role: 'agent' })

describe('whom a case names outside of its texts', () => {
  it.each<[string, CleanCase, string]>([
    [
      'one of a shared desk, as people call him',
      caseOf(desk('服务台-小邬'), '小邬在吗？服务台在吗？'),
      '[工程师]在吗？服务台在吗？',
    ],
    [
      'one of a shared desk by a full name',
      caseOf(desk('技术支持（邬景明）'), '景明说好了，技术支持也说好了。'),
      '[工程师]说好了，技术支持也说好了。',
    ],
    [
      'a shared desk of a part of the country',
      caseOf(desk('客服中心-华东'), '华东的都好了，客服中心也好了。'),
      '华东的都好了，客服中心也好了。',
    ],
    [
      'a shop in a column for the customer',
      caseOf(asker, '花茂茶铺的收银机打不了票，花茂很急。', undefined, { organisations: ['花茂茶铺'], people: [] }),
      '[单位 1]的收银机打不了票，[单位 1]很急。',
    ],
    [
      'a firm of two words in such a column, with its town',
      caseOf(anna, 'Blue Mesa waits, BlueMesa too. Blue screen.', undefined, {
        organisations: ['Blue Mesa (Denver)'],
        people: [],
      }),
      '[单位 1] waits, [单位 1] too. Blue screen.',
    ],
    [
      'a contact in a column of its own',
      caseOf(asker, '现场由段景明和 Tomas Ellwood 操作。', undefined, {
        organisations: [],
        people: ['段景明', 'Tomas Ellwood'],
      }),
      '现场由[人员 1]和 [人员 2] 操作。',
    ],
    [
      'a product in a column for the customer',
      caseOf(anna, 'Outlook fails.', undefined, { organisations: ['Outlook'], people: [] }),
      'Outlook fails.',
    ],
    [
      'a brand beside the name of who signs',
      caseOf(asker, '老灶台又停了。', '林晓雯 | 老灶台 | 信息部'),
      '[单位 1]又停了。',
    ],
    [
      'a title beside the name of who signs',
      caseOf(asker, '技术主管和工作愉快。', '林晓雯 技术主管\n工作愉快'),
      '技术主管和工作愉快。',
    ],
    [
      'a street without the number that its address has',
      caseOf(
        anna,
        'Come to 14 Quillwood Lane, Frellham, FR4 8QP. Nobody else is in Quillwood Lane, it is a dark lane.',
      ),
      'Come to [地址 1]. Nobody else is in [地址 2], it is a dark lane.',
    ],
    [
      'a short name that opens a sentence, and no abbreviation',
      caseOf({ ...anna, name: 'Pru Berg' }, 'Sent it on. Pru forwarded it. PRU starts.'),
      'Sent it on. [客户] forwarded it. PRU starts.',
    ],
    [
      'who writes, behind what he does',
      caseOf({ name: '客服苏合', email: null, role: 'customer' }, '谢谢苏合，客服中心知道'),
      '谢谢[客户]，客服中心知道',
    ],
    [
      'whom a message is by, though he is called like a thing',
      caseOf({ ...anna, name: 'Dev Berg' }, 'Dev - yes, the dev server too.'),
      '[客户] - yes, the dev server too.',
    ],
    [
      'the firm of a portal that is called after its first word',
      caseOf(anna, 'Bluemesa Freightworks: https://portal.bluemesa-fw.example/in'),
      '[单位 1]: [网址 1]',
    ],
    [
      'no desk for somebody',
      caseOf({ name: 'Gate Ops', email: 'desk@frell.example', role: 'customer' }, 'The gate is shut, Ops are told.'),
      'The gate is shut, Ops are told.',
    ],
    [
      'a number that is called like a secret one',
      caseOf(anna, 'Asset tag QX04-118823 fails. QX04-118830 is fine.'),
      'Asset tag [序列号 1] fails. [序列号 2] is fine.',
    ],
    [
      'no product in what the help desk signs with',
      caseOf({ ...anna, role: 'agent' }, 'The WinoTrack Cellar shows 7.', 'Anna\nWinoTrack'),
      'The WinoTrack Cellar shows 7.',
    ],
    ['who is called like a particle', caseOf({ ...anna, name: 'Ben Frell' }, 'Ask Ben.'), 'Ask [客户].'],
    ['no domain behind a sign for somebody', caseOf(anna, '账号后缀是@contoso.com'), '账号后缀是@contoso.com'],
    ['the firm of a portal', caseOf(anna, 'Blue Mesa: https://portal.bluemesa.example/in'), '[单位 1]: [网址 1]'],
    [
      'no everyday word for what a firm is, though its name stands where a person signs',
      caseOf(anna, 'Our four archive laptops, every bakery.', 'Anna Berg\nTallgrass Archive\nMillstone Bakery'),
      'Our four archive laptops, every bakery.',
    ],
    [
      'no product with a version that those who look after it are called after',
      caseOf({ ...anna, email: 'anna@gridcare.example' }, 'Grid Boreal 16.2.7 is slow. Gridcare looks after it.'),
      'Grid Boreal 16.2.7 is slow. [单位 1] looks after it.',
    ],
    [
      'words of technology as a host has them',
      caseOf(anna, 'Data Files, see data-files.example'),
      'Data Files, see [主机 1]',
    ],
  ])('%s', async (_, clean, expected) => {
    expect(await redacted(clean)).toBe(expected)
  })
})

describe('accounts made of a known name', () => {
  it.each([
    ['xlin', asker],
    ['linx', asker],
    ['xlin2', asker],
    ['C:\\Users\\xlin01\\Desktop', asker],
    ['aberg', anna],
    ['ajberg', anna],
    ['D:\\profiles\\aberg2\\x', anna],
    ['/srv/aberg/', anna],
  ])('%s', async (text, from) => {
    expect(await redacted(caseOf(from, `见 ${text} 。`))).not.toMatch(/lin|berg/u)
  })

  it('a double name', async () => {
    const double = { name: 'A. Tarvo-Frell', email: 'desk@frell.example', role: 'customer' } as const
    expect(await redacted(caseOf(double, 'atarvo signs in'))).not.toContain('atarvo')
  })

  it.each(['Abergavenny', 'berglund', 'xlinx', 'aberg2x'])('not %s', async (text) => {
    expect(await redacted(caseOf(anna, text))).toBe(text)
  })
})

describe('who signs with a name that the header shows in part', () => {
  it.each<[string, Author, string, string]>([
    [
      'a title',
      { name: '任老师', email: 'lab@uni.example', role: 'customer' },
      '柱子换了，任秀已签收。\n\n任秀\n理化楼',
      '柱子换了，[客户]已签收。',
    ],
    [
      'the spelling',
      { name: 'Lab', email: 'ren.xiu@uni.example', role: 'customer' },
      '柱子换了，任秀已签收。\n\n任秀',
      '柱子换了，[客户]已签收。',
    ],
    [
      'initials',
      { name: 'Lab', email: 'xren@uni.example', role: 'customer' },
      '柱子换了，任秀已签收。\n\n任秀',
      '柱子换了，[客户]已签收。',
    ],
    [
      'a team',
      { name: '任老师', email: 'lab@uni.example', role: 'customer' },
      '任务科已签收。\n\n任务科',
      '任务科已签收。',
    ],
  ])('%s', async (_, from, body, expected) => {
    expect(await redacted(caseOf(from, body))).toContain(expected)
  })
})
