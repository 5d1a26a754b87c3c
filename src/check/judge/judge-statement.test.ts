import { describe, expect, it } from 'vitest'
import type { Citation, Draft, NonEmpty } from '../../model/draft.ts'
import { vouchRedacted } from '../../model/redacted.ts'
import type { RedactedCase } from '../../model/redacted.ts'
import type { Role } from '../../model/reading.ts'
import type { SectionKind } from '../../model/section.ts'
import { createJudge } from './judge-statement.ts'

const english = caseOf('en', [
  [
    'customer',
    'Since Monday the Quill Desk export stops after 30 minutes with error 0x8004E00F on two servers.\nWe disabled the antivirus.',
  ],
  ['agent', 'We suspect that the antivirus blocks the export folder.\nPlease run quillctl repair once.'],
  [
    'customer',
    'The antivirus has been ruled out. The export still stops.\nI ran quillctl reset --all from http://tools.example/reset and it did not help.',
  ],
  [
    'agent',
    'The export service does not close the report template after reading it, because release 7.4.2 lost the call.\nInstall Quill Desk 7.4.3 and restart the QuillExport service on [host 1].\nSee http://docs.example/quill for the steps.\n> Should I run delall.cmd?',
  ],
])
const chinese = caseOf('zh-CN', [
  ['customer', '升级到 5.2.1 之后，员工无法登录门户，页面提示证书无效。\n我们怀疑是防火墙拦截了请求。'],
  [
    'agent',
    '已排除防火墙的影响。\n经查，门户证书已于 3 月 2 日过期，导致登录失败。\n在 [主机 1] 上导入新证书后重启门户服务即可。',
  ],
])

describe('a statement in words of its own', () => {
  it.each<readonly [SectionKind, string, string]>([
    ['symptom', 'The Quill Desk export stops with error 0x8004E00F after 30 minutes.', 'Since Monday'],
    [
      'symptom',
      'On two servers, the export of Quill Desk has been stopping since Monday with error 0x8004E00F.',
      'Since Monday',
    ],
    [
      'cause',
      'Release 7.4.2 lost the call, so that the report template is not closed after reading.',
      'The export service',
    ],
    ['resolution', 'Installing Quill Desk 7.4.3 and restarting the QuillExport service on [host 1].', 'Install Quill'],
    ['resolution', 'The steps: http://docs.example/quill', 'See http'],
    ['ruledOut', 'The antivirus: the export still stops.', 'The antivirus has'],
  ])('stands in %s: %s', (section, text, ...passages) => {
    expect(verdict(english, section, text, passages)).toBeNull()
  })

  it.each<readonly [SectionKind, string, string]>([
    ['symptom', '升级到 5.2.1 后员工无法登录门户，提示证书无效。', '升级到'],
    ['cause', '门户证书于 3 月 2 日过期，导致登录失败。', '经查'],
    ['resolution', '在 [主机 1] 导入新证书，然后重启门户服务。', '在 [主机'],
  ])('stands in %s: %s', (section, text, ...passages) => {
    expect(verdict(chinese, section, text, passages)).toBeNull()
  })

  it.each<readonly [Breach]>([
    [['unsupported-token', 'symptom', 'The Quill Desk export stops with error 0x8004E007.', 'Since Monday']],
    [
      [
        'unsupported-token',
        'symptom',
        'The Quill Desk export stops after 30 hours with error 0x8004E00F.',
        'Since Monday',
      ],
    ],
    [['unsupported-token', 'symptom', 'The Quill Desk export stops on three servers.', 'Since Monday']],
    [['unsupported-name', 'symptom', 'The Quill Desk export to Harbour stops with error 0x8004E00F.', 'Since Monday']],
    [['unsupported-name', 'symptom', 'Harbour: the export of Quill Desk stops with error 0x8004E00F.', 'Since Monday']],
    [
      [
        'lost-negation',
        'cause',
        'The export service closes the report template after reading it.',
        'The export service',
      ],
    ],
    [['invented-negation', 'resolution', 'Do not restart the QuillExport service on [host 1].', 'Install Quill']],
    [['hedge-dropped', 'analysis', 'The export folder is blocked by the antivirus.', 'We suspect']],
    [['turned-round', 'analysis', 'We enabled the antivirus.', 'We disabled']],
    [['invented-certainty', 'symptom', 'The Quill Desk export always stops after 30 minutes.', 'Since Monday']],
    [
      [
        'invented-reason',
        'analysis',
        'The export stopped because the antivirus was disabled.',
        'Since Monday',
        'We disabled',
      ],
    ],
    [['invented-placeholder', 'resolution', 'Restart the QuillExport service on [host 2].', 'Install Quill']],
    [
      [
        'unsupported-words',
        'analysis',
        'The network team replaced the switch during the weekend.',
        'The export service',
      ],
    ],
    [['not-ruled-out', 'ruledOut', 'The antivirus blocks the export folder.', 'We suspect']],
    [
      [
        'turned-round',
        'resolution',
        'First uninstall Quill Desk 7.4.3, then restart the QuillExport service on [host 1].',
        'Install Quill',
      ],
    ],
    [
      [
        'unsupported-words',
        'symptom',
        'The Quill Desk export stops with error 0x8004E00F, as the printer is broken.',
        'Since Monday',
      ],
    ],
    [
      [
        'invented-certainty',
        'cause',
        'The call was lost in every case, because release 7.4.2 lost the call.',
        'The export service',
      ],
    ],
    [['unsupported-token', 'analysis', 'Run quillctl repair --force once.', 'Please run']],
    [['unsupported-token', 'resolution', 'The steps: hxtps://docs.example/quill', 'See http']],
    [['markup', 'symptom', 'The Quill Desk export stops <script>.', 'Since Monday']],
    [['markup', 'symptom', 'The Quill Desk export\nstops.', 'Since Monday']],
    [['ruled-out-as-cause', 'cause', 'The antivirus blocks the export folder.', 'We suspect']],
    [['ruled-out-as-cause', 'cause', 'The antivirus stopped the export.', 'The antivirus has']],
    [['supposed-cause', 'cause', 'Possibly the report template is not closed after reading.', 'The export service']],
    [['not-from-agent', 'cause', 'The export stops on two servers.', 'Since Monday']],
    [['not-from-agent', 'resolution', 'Run quillctl reset --all.', 'I ran']],
    [['not-from-agent', 'resolution', 'Run quillctl repair --all once.', 'Please run', 'I ran']],
    [['not-from-agent', 'resolution', 'Get it from http://tools.example/reset', 'I ran']],
    [['not-from-agent', 'resolution', 'Run delall.cmd', '> Should']],
  ])('breaks %s in %s: %s', ([rule, section, text, ...passages]) => {
    expect(verdict(english, section, text, passages)).toBe(rule)
  })

  it.each<readonly [Breach]>([
    [['unsupported-token', 'symptom', '升级到 5.2.7 之后，员工无法登录门户。', '升级到']],
    [['unsupported-name', 'symptom', '升级到 5.2.1 之后，员工无法登录瀚海门户。', '升级到']],
    [['unsupported-name', 'symptom', '升级到 5.2.1 之后，员工无法登录 Harbour 门户。', '升级到']],
    [['lost-negation', 'symptom', '升级到 5.2.1 之后，员工可登录门户。', '升级到']],
    [['hedge-dropped', 'analysis', '防火墙拦截了请求。', '我们怀疑']],
    [['ruled-out-as-cause', 'cause', '防火墙拦截了登录请求。', '经查']],
    [['turned-round', 'resolution', '在 [主机 1] 上导出新证书后重启门户服务。', '在 [主机']],
    [['invented-placeholder', 'resolution', '在 [主机 3] 上导入新证书后重启门户服务。', '在 [主机']],
    [['invented-certainty', 'symptom', '升级到 5.2.1 之后，所有员工无法登录门户。', '升级到']],
  ])('breaks %s in %s: %s', ([rule, section, text, ...passages]) => {
    expect(verdict(chinese, section, text, passages)).toBe(rule)
  })

  it('is not borne by a passage outside the case', () => {
    const judge = createJudge(english, nothing)
    const claim = { text: 'The export stops.', section: 'symptom' } as const
    expect(judge({ ...claim, cites: [{ message: 'm9', start: 0, end: 4 }] })).toBe('citation-out-of-range')
    expect(judge({ ...claim, cites: [{ message: 'm1', start: 0, end: 4000 }] })).toBe('citation-out-of-range')
  })

  it('is no cause where the rules list its passage as ruled out, nor an unconfirmed word of the customer', () => {
    const cites = citesOf(english, ['The export service'])
    const text = vouchRedacted('Something else.')
    const draft: Draft = {
      ...nothing,
      sections: [{ kind: 'ruledOut', blocks: [{ kind: 'list', ordered: false, items: [{ text, cites, code: [] }] }] }],
    }
    const claim = { section: 'cause', text: 'Release 7.4.2 lost the call.', cites } as const
    expect(createJudge(english, draft)(claim)).toBe('ruled-out-as-cause')
    expect(createJudge(english, nothing)(claim)).toBeNull()
  })

  it('is no cause beside the one that the rules found, and no step from before the one that helped', () => {
    const text = vouchRedacted('Release 7.4.2 lost the call.')
    const last = citesOf(english, ['The export service'])
    const block = { kind: 'paragraph', text, cites: last } as const
    const draft: Draft = {
      ...nothing,
      sections: [
        { kind: 'cause', blocks: [block] },
        { kind: 'resolution', blocks: [block] },
      ],
    }
    const judge = createJudge(english, draft)
    expect(
      judge({ section: 'cause', text: 'Run quillctl repair once.', cites: citesOf(english, ['Please run']) }),
    ).toBe('other-cause')
    expect(
      judge({ section: 'resolution', text: 'Run quillctl repair once.', cites: citesOf(english, ['Please run']) }),
    ).toBe('tried-before')
    expect(judge({ section: 'cause', text, cites: last })).toBeNull()
  })

  it('takes a cause from a customer where the rules do', () => {
    const cites = citesOf(english, ['Since Monday'])
    const text = vouchRedacted('The Quill Desk export stops on two servers.')
    expect(createJudge(english, nothing)({ section: 'cause', text, cites })).toBe('not-from-agent')
    const draft: Draft = { ...nothing, sections: [{ kind: 'cause', blocks: [{ kind: 'paragraph', text, cites }] }] }
    expect(createJudge(english, draft)({ section: 'cause', text, cites })).toBeNull()
  })
})

type Breach = readonly [rule: string, section: SectionKind, text: string, ...passages: string[]]

const nothing: Draft = {
  caseId: 'TKT-1',
  language: 'en',
  title: vouchRedacted('Export stops'),
  summary: vouchRedacted(''),
  products: [],
  environment: [],
  identifiers: [],
  causeType: 'unknown',
  outcome: 'unresolved',
  causeConfirmed: false,
  opened: null,
  closed: null,
  sections: [],
}

function caseOf(language: 'en' | 'zh-CN', said: readonly (readonly [Role, string])[]): RedactedCase {
  const messages = said.map(([role, body], index) => ({
    id: `m${index + 1}` as const,
    role,
    sentAt: null,
    subject: null,
    body: vouchRedacted(body),
    marks: [],
  }))
  return { id: 'TKT-1', subject: vouchRedacted('Export stops'), language, messages }
}

/** The lines that begin like this. */
function citesOf({ messages }: RedactedCase, beginnings: readonly string[]): NonEmpty<Citation> {
  const [first, ...rest] = beginnings.map((beginning): Citation => {
    const message = messages.find(({ body }) => `\n${body}`.includes(`\n${beginning}`))
    if (message === undefined) throw new Error(`No line begins with ${beginning}`)
    const start = `\n${message.body}`.indexOf(`\n${beginning}`)
    const end = message.body.indexOf('\n', start)
    return { message: message.id, start, end: end < 0 ? message.body.length : end }
  })
  if (first === undefined) throw new Error('No passage')
  return [first, ...rest]
}

function verdict(
  redacted: RedactedCase,
  section: SectionKind,
  text: string,
  passages: readonly string[],
): string | null {
  return createJudge(redacted, nothing)({ section, text, cites: citesOf(redacted, passages) })
}
