import { describe, expect, it } from 'vitest'
import type { Block, DraftSection } from '../model/draft.ts'
import { vouchRedacted } from '../model/redacted.ts'
import type { SectionKind } from '../model/section.ts'
import { cite, printCase, printDraft, says } from '../write/fixtures/print-service.ts'
import { verifyDraft } from './verify-draft.ts'

const verify = (kind: SectionKind, block: Block) => {
  const others: readonly DraftSection[] = printDraft.sections.filter((section) => section.kind !== kind)
  return verifyDraft({ ...printDraft, sections: [...others, { kind, blocks: [block] }] }, printCase, 'a.txt')
}

describe('verifyDraft', () => {
  it('keeps a draft that stands up to its evidence as it is', () => {
    const { draft, findings } = verifyDraft(printDraft, printCase, 'a.txt')
    expect(findings).toEqual([])
    expect(draft).toEqual(printDraft)
  })

  const cause = '经确认，6.20 的安装程序没有给服务账号写入权限，所以打印服务无法启动。'
  it.each<readonly [fault: string, rule: string, kind: SectionKind, block: Block]>([
    ['a version is swapped', 'unsupported-token', 'symptom', says('m1', '退回 6.18 后正常。', '退回 6.17 后正常。')],
    [
      'a code is swapped',
      'unsupported-token',
      'symptom',
      says('m1', '客户端显示错误代码 0x80070005', '客户端显示错误代码 0x80070006'),
    ],
    ['a 不 is dropped', 'lost-negation', 'resolution', says('m4', '该版本不支持自动修复。', '该版本支持自动修复。')],
    ['a 没有 is dropped', 'lost-negation', 'cause', says('m4', cause, cause.replace('没有', ''))],
    ['a 不 is put in', 'invented-negation', 'resolution', says('m4', '重启打印服务。', '不重启打印服务。')],
    [
      'another message is cited',
      'unsupported-words',
      'cause',
      {
        ...says('m4', cause),
        text: vouchRedacted('安装程序缺少给服务账号的写入权限'),
        cites: cite('m3', '防火墙已关闭，问题依旧'),
      },
    ],
    [
      'a suspicion becomes a fact',
      'hedge-dropped',
      'cause',
      says('m2', '初步怀疑是防火墙拦截了端口 9100。', '是防火墙拦截了端口 9100。'),
    ],
    [
      'what was ruled out becomes the cause',
      'ruled-out-as-cause',
      'cause',
      says('m2', '初步怀疑是防火墙拦截了端口 9100。', '可能是防火墙拦截了端口 9100。'),
    ],
    [
      'a log line is altered',
      'unsupported-token',
      'analysis',
      {
        kind: 'code',
        language: 'log',
        folded: false,
        text: vouchRedacted('spool: access granted C:\\Contoso\\spool\\queue.dat'),
        cites: cite('m4', 'spool: access denied'),
      },
    ],
    [
      'a citation points past the end',
      'citation-out-of-range',
      'cause',
      { ...says('m4', cause), cites: [{ message: 'm4', start: 0, end: 9999 }] },
    ],
    [
      'a citation names no message',
      'citation-out-of-range',
      'cause',
      { ...says('m4', cause), cites: [{ message: 'm9', start: 0, end: 3 }] },
    ],
  ])('leaves out and reports it when %s', (_, rule, kind, block) => {
    const { draft, findings } = verify(kind, block)
    expect(draft.sections.map((section) => section.kind)).not.toContain(kind)
    expect(findings.map((finding) => finding.rule)).toContain(`check/${rule}`)
    expect(draft.causeConfirmed).toBe(kind !== 'cause')
  })

  it('leaves out the step that does not stand and keeps the others', () => {
    const list: Block = {
      kind: 'list',
      ordered: true,
      items: [
        { ...says('m4', '重启打印服务。'), code: [] },
        { ...says('m4', '重启打印服务。', '重启 8 台打印服务器。'), code: [] },
      ],
    }
    const resolution = verify('resolution', list).draft.sections.find((section) => section.kind === 'resolution')
    expect(resolution?.blocks[0]).toMatchObject({ items: [{ text: '重启打印服务。' }] })
  })

  it('leaves out of the front matter what stands nowhere in the case, and never says what it was', () => {
    const identifiers = [...printDraft.identifiers, vouchRedacted('0x80070057')]
    const { draft, findings } = verifyDraft(
      { ...printDraft, identifiers, title: vouchRedacted('Contoso Print 6.21 停止') },
      printCase,
      'a.txt',
    )
    expect(draft.identifiers).toEqual(printDraft.identifiers)
    expect(draft.title).toBe(printCase.subject)
    expect(findings).toHaveLength(2)
    expect(JSON.stringify(findings)).not.toMatch(/80070057|6\.21/u)
  })
})
