import { describe, expect, it } from 'vitest'
import { composeArticle } from '../write/compose-article.ts'
import { evidenceOf } from '../write/evidence.ts'
import { printCase, printDraft } from '../write/fixtures/print-service.ts'
import { parseArticle } from '../write/text/parse-article.ts'
import { renderArticle } from '../write/text/render-article.ts'
import { checkArticle } from './check-article.ts'

const evidence = new Map([[printCase.id, evidenceOf(printCase)]])
const composed = composeArticle(printDraft, printCase, 'rules')
const original = renderArticle({ slug: 'print', frontMatter: composed.frontMatter, body: composed.body })

const withoutDays = new Map(
  Array.from(evidence, ([number, one]) => [
    number,
    { ...one, messages: one.messages.map((message) => ({ ...message, sentAt: null })) },
  ]),
)

const check = async (text: string, messages = evidence, areProductsListed = true) => {
  const parsed = parseArticle('print', text, 'print.md')
  if ('findings' in parsed) throw new Error('The fixture is not an article.')
  return checkArticle(parsed.article, {
    file: 'print.md',
    text,
    evidence: messages,
    findLeaks: () => [],
    areProductsListed,
    slugs: new Set(['print', 'other']),
  })
}

/** Replaces what must stand in the article; a fixture that changed is noticed. */
const edit = (passage: string | RegExp, by: string): string => {
  const edited = original.replace(passage, by)
  if (edited === original) throw new Error('The article does not hold this passage.')
  return edited
}

const cause = '经确认，6.20 的安装程序没有给服务账号写入权限，所以打印服务无法启动。'

describe('checkArticle', () => {
  it('finds nothing in an article as generated', async () => {
    expect(await check(original)).toEqual([])
  })

  it.each<readonly [fault: string, rule: string, text: string]>([
    [
      'a version is swapped',
      'unsupported-token',
      edit('之后，打印服务意外停止，事件 7034。[^m1]', '之后，打印服务意外停止，事件 7035。[^m1]'),
    ],
    ['a 没有 is dropped', 'lost-negation', edit(cause, cause.replace('没有', ''))],
    ['a 不 is dropped', 'lost-negation', edit('不支持自动修复。[^m4]', '支持自动修复。[^m4]')],
    ['the wrong message is cited', 'unsupported-words', edit(`${cause}[^m4]`, `${cause}[^m3]`)],
    ['a suspicion becomes the cause', 'hedge-dropped', edit(cause, '是防火墙拦截了端口 9100。[^m2]')],
    ['what was ruled out becomes the cause', 'ruled-out-as-cause', edit(cause, '防火墙拦截了端口 9100。')],
    ['a log line is altered', 'unsupported-token', edit(/access denied(?! .*”)/u, 'access granted')],
    ['a quotation is altered', 'altered-quotation', edit('“打印服务已恢复正常。”', '“打印服务已恢复。”')],
    ['a quotation is taken out', 'missing-quotation', edit(' · “打印服务已恢复正常。”', '')],
    ['a footnote names another time', 'wrong-source', edit('2031-04-03 08:05', '2031-04-04 08:05')],
    ['a footnote names another author', 'wrong-source', edit('16:30 · agent', '16:30 · customer')],
    ['a footnote names a message that is not there', 'missing-evidence', original.replaceAll('m5', 'm15')],
    ['a definition is taken out', 'undefined-footnote', edit(/\[\^m5\]: .*\n/u, '')],
    ['a reference is taken out', 'unused-footnote', edit('打印服务已恢复正常。[^m5]', '')],
    ['a statement has no footnote', 'statement-without-evidence', edit('重启打印服务。[^m4]', '重启打印服务。')],
    ['the title names no place', 'title-without-place', edit(/^title: .*$/mu, 'title: 服务意外停止')],
    ['the title shouts', 'title-without-place', edit(/^title: .*$/mu, 'title: URGENT service stops')],
    ['the title names no issue', 'title-without-issue', edit(/^title: .*$/mu, 'title: Contoso Print')],
    ['the title is too long', 'long-title', edit(/^title: .*$/mu, `title: Contoso Print ${'停止'.repeat(80)}`)],
    ['there is no summary', 'missing-summary', edit(/^summary: .*$/mu, 'summary: ""')],
    ['no product is named', 'missing-product', edit(/^products:\n.*$/mu, 'products: []')],
    ['the days are missing', 'missing-dates', edit(/^opened: .*\n/mu, '')],
    ['the symptom is missing', 'missing-symptom', edit('## 症状', '## 现象与感受')],
    ['the resolution is missing', 'missing-resolution', edit('## 解决方案', '## 其他')],
    ['a section is empty', 'empty-section', edit(`${cause}[^m4]`, '')],
    ['an identifier stands twice', 'duplicate-entry', edit('  - "7034"', '  - "7034"\n  - "7034"')],
    ['a statement stands twice', 'duplicate-statement', edit(`${cause}[^m4]`, `${cause}[^m4]\n\n${cause}[^m4]`)],
    ['a link leads nowhere', 'dead-link', edit(`${cause}[^m4]`, `${cause}[^m4] 见[另一篇](../gone/)[^m4]`)],
    ['HTML is put in', 'raw-html', edit(`${cause}[^m4]`, `${cause}[^m4]\n\n<div>x</div>`)],
  ])('notices when %s', async (_, rule, text) => {
    const findings = await check(text)
    expect(findings.map((finding) => finding.rule)).toContain(`check/${rule}`)
  })

  it('names the line and never the text', async () => {
    const text = edit('7034。[^m1]', '7777。[^m1]')
    const [finding] = await check(text)
    expect(finding).toMatchObject({ file: 'print.md', severity: 'error' })
    expect(text.split('\n')[(finding?.line ?? 0) - 1]).toContain('7777')
    expect(JSON.stringify(finding)).not.toContain('7777')
  })

  it.each([
    ['a link to an article that exists', edit(`${cause}[^m4]`, `${cause}[^m4] 见[另一篇](other.md)[^m4]`)],
    ['a short step that is needed twice', edit('重启打印服务。[^m4]', '重启打印服务。[^m4]\n3. 重启打印服务。[^m4]')],
    ['a product without more of an environment', edit(/^environment:\n.*\n.*$/mu, 'environment: []')],
    ['a title that names something else', edit(/^title: .*$/mu, 'title: 远程连不上 VPN')],
    ['a section of a person’s own', edit('## 根本原因', '## 给新同事\n\n先看日志。\n\n## 根本原因')],
    [
      'a footnote to a document',
      edit(`${cause}[^m4]`, `安装程序遗漏了权限。[^doc]\n\n[^doc]: <https://docs.example.com/print>\n`),
    ],
    [
      'work in progress without resolution',
      edit('## 解决方案', '## 其他').replace('state: not-validated', 'state: work-in-progress'),
    ],
  ])('allows %s', async (_, text) => {
    expect(await check(text)).toEqual([])
  })

  it('asks for a product only where the settings list some', async () => {
    const text = edit(/^products:\n.*$/mu, 'products: []')
    expect(await check(text, evidence, false)).toEqual([])
  })

  it('asks no days of an article whose case states none', async () => {
    const text = original.replace(/^(?:opened|closed): .*\n/gmu, '')
    const rules = async (days: typeof evidence) => (await check(text, days)).map(({ rule }) => rule)
    expect(await rules(evidence)).toContain('check/missing-dates')
    expect(await rules(withoutDays)).not.toContain('check/missing-dates')
  })

  it('asks no footnotes of an article that a person wrote from nothing', async () => {
    const text = original
      .replace(/^generated:\n(?: .*\n)+/mu, '')
      .replace(/^\[\^m\d\]: .*\n/gmu, '')
      .replaceAll(/\[\^m\d\]/gu, '')
    expect(await check(text)).toEqual([])
  })

  it('reports leaks by kind and line', async () => {
    const parsed = parseArticle('print', original, 'print.md')
    if ('findings' in parsed) throw new Error('The fixture is not an article.')
    const start = original.indexOf('日志显示')
    const findLeaks = () =>
      Promise.resolve([
        { kind: 'email', start, end: start + 2 },
        { kind: 'case-number', start, end: start + 2 },
      ])
    const findings = await checkArticle(parsed.article, {
      file: 'print.md',
      text: original,
      evidence,
      findLeaks,
      areProductsListed: true,
      slugs: new Set(['print']),
    })
    expect(findings).toMatchObject([{ rule: 'check/leak', line: original.slice(0, start).split('\n').length }])
  })
})
