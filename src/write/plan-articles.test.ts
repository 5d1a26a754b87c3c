import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitBody } from '../model/article-body.ts'
import type { Draft } from '../model/draft.ts'
import { vouchRedacted } from '../model/redacted.ts'
import type { RedactedCase } from '../model/redacted.ts'
import { composeArticle } from './compose-article.ts'
import { fieldFingerprint, generatedKeys, nodesFingerprint } from './update/fingerprint.ts'
import { cite, printCase, printDraft, says } from './fixtures/print-service.ts'
import { emptyLedger } from './ledger.ts'
import { linkMemoryOf } from './link/link-memory.ts'
import { parseArticle } from './text/parse-article.ts'
import { planArticles } from './plan-articles.ts'
import type { Plan } from './plan.ts'
import { settleProposal } from './update/settle-proposal.ts'
import { standingArticle } from './standing-article.ts'

const parse = (slug: string, text: string) => {
  const parsed = parseArticle(slug, text, `${slug}.md`)
  if ('findings' in parsed) throw new Error('The fixture is not an article.')
  const existing = { article: parsed.article, text, file: `${slug}.md` }
  return { ...existing, ...standingArticle(existing) }
}

const replaceIn = (text: string, passage: string | RegExp, by: string): string => {
  const edited = text.replace(passage, by)
  if (edited === text) throw new Error('The article does not hold this passage.')
  return edited
}

const none = { ledger: emptyLedger, unreadable: [] }
const version1 = composeArticle(printDraft, printCase, 'rules')

/** The same case after one more message: another resolution, an environment, no analysis any more. */
const version2 = composeArticle(
  {
    ...printDraft,
    title: vouchRedacted('Contoso Print 6.20 打印服务无法启动'),
    sections: [
      ...printDraft.sections.filter(({ kind }) => kind === 'symptom'),
      { kind: 'environment', blocks: [says('m1', '退回 6.18 后正常。')] },
      { kind: 'ruledOut', blocks: [says('m3', '防火墙已关闭，问题依旧，与防火墙无关。')] },
      ...printDraft.sections.filter(({ kind }) => kind === 'cause'),
      { kind: 'resolution', blocks: [says('m4', '重启打印服务。')] },
    ],
  },
  printCase,
  'rules',
)

/** The same case after an older message turned up: every message has another number. */
const renumbered = (() => {
  const [first] = printCase.messages
  if (first === undefined) throw new Error('The fixture has messages.')
  const later = printCase.messages.map((message, index) => Object.assign({}, message, { id: `m${index + 2}` as const }))
  const redacted: RedactedCase = { ...printCase, messages: [{ ...first, sentAt: '2031-04-01T08:00:00' }, ...later] }
  const draft: Draft = {
    ...printDraft,
    sections: [
      {
        kind: 'symptom',
        blocks: [{ ...says('m1', '退回 6.18 后正常。'), cites: cite('m2', '退回 6.18 后正常。', redacted) }],
      },
    ],
  }
  return composeArticle(draft, redacted, 'rules')
})()

const planned = planArticles([], [version1], none)
const [created] = planned.create
const slug = created?.slug ?? ''
const original = created?.text ?? ''

/** What a run makes of the file: its text afterwards, and the plan. */
function regenerate(text: string, version = version2, at = slug): { readonly text: string; readonly plan: Plan } {
  const plan = planArticles([parse(at, text)], [version], { ledger: planned.ledger, unreadable: [] })
  return { text: plan.update[0]?.text ?? text, plan }
}

/** Front matter, then each section with its heading. */
const sectionsOf = (text: string): string[] => text.split(/^(?=##)/mu)

const asWindows = (text: string): string => `\uFEFF${text.replaceAll('\n', '\r\n')}`

const proposed = (plan: Plan): readonly string[] =>
  plan.proposals.flatMap(({ parts }) => parts.map(({ part, name }) => `${part} ${name}`))

describe('planArticles', () => {
  it('knows of a new article what its file says', () => {
    const { digest } = standingArticle(parse(slug, original))
    expect(created?.digest).toEqual(digest)
    expect(planArticles([], [{ ...version1, link: linkMemoryOf(version1) }], none)).toEqual(planned)
  })

  it('creates, then writes nothing again', () => {
    expect(planned).toMatchObject({
      update: [],
      proposals: [],
      findings: [],
      ledger: { articles: { [printCase.id]: slug } },
    })
    const { plan } = regenerate(original, version1)
    expect(plan).toMatchObject({ create: [], update: [], unchanged: [slug], proposals: [], ledger: planned.ledger })
  })

  it('brings an untouched article to the new version, to the byte', () => {
    const { text, plan } = regenerate(original)
    expect(plan.proposals).toEqual([])
    expect(text).toBe(planArticles([], [version2], { ledger: emptyLedger, unreadable: [] }).create[0]?.text)
    expect(regenerate(text).plan.update).toEqual([])
    expect(regenerate(text, version1).text).toBe(original)
  })

  it('keeps the line ends and the byte order mark that an editor put in', () => {
    const { text, plan } = regenerate(asWindows(original))
    expect(plan.proposals).toEqual([])
    expect(text).toBe(asWindows(regenerate(original).text))
  })

  it('does not depend on the order of cases and files', () => {
    const other = { ...version1, caseId: 'CAS-0', frontMatter: { ...version1.frontMatter, products: ['Fabrikam'] } }
    const forward = planArticles([], [version1, other], none)
    expect(planArticles([], [other, version1], none)).toEqual(forward)
    expect(new Set(forward.create.map((file) => file.slug)).size).toBe(2)
  })

  it.each<readonly [what: string, edit: (text: string) => string, waiting: readonly string[]]>([
    ['a title', (text) => replaceIn(text, /^title: .*$/mu, 'title: "打印停了 [EDIT]"'), ['field title']],
    ['a comment in the front matter', (text) => replaceIn(text, 'state:', '# EDIT\nstate:'), []],
    [
      'a section that is generated otherwise now',
      (text) => replaceIn(text, '2. 重启打印服务。', '2. 重启打印服务，再等一分钟 EDIT。'),
      ['section 解决方案'],
    ],
    [
      'a section that is generated no more',
      (text) => replaceIn(text, '日志显示：', '日志 EDIT 显示：'),
      ['section 分析'],
    ],
    [
      'a section that is generated as before',
      (text) => replaceIn(text, '所以打印服务无法启动。', '所以打印服务无法启动 EDIT。'),
      [],
    ],
    ['a heading', (text) => replaceIn(text, '## 解决方案', '## 怎么办 EDIT'), ['section 解决方案']],
    [
      'a heading and its section',
      (text) => replaceIn(replaceIn(text, '## 解决方案', '## 怎么办'), '2. 重启打印服务。', '2. EDIT'),
      ['section 解决方案'],
    ],
    ['a new section', (text) => replaceIn(text, '## 根本原因', '## 给新同事\n\nEDIT\n\n## 根本原因'), []],
    [
      'a section that is generated newly now',
      (text) => replaceIn(text, '## 分析', '## 环境\n\nEDIT\n\n## 分析'),
      ['section 环境'],
    ],
    ['a footnote', (text) => replaceIn(text, '[^m5]: CAS', '[^m5]: EDIT CAS'), ['footnote m5']],
    ['text before the first section', (text) => replaceIn(text, '## 症状', 'EDIT\n\n## 症状'), []],
    ['text in another typing', (text) => replaceIn(text, '- "7034"', '- 7034   # EDIT'), []],
    ['text behind the footnotes', (text) => `${text}\nEDIT\n`, ['section 解决方案']],
  ])('keeps %s that a person wrote', (_, edit, waiting) => {
    const edited = edit(original)
    const { text, plan } = regenerate(edited)
    expect(text).toContain('EDIT')
    expect(proposed(plan).filter((name) => !name.startsWith('footnote'))).toEqual(
      waiting.filter((name) => !name.startsWith('footnote')),
    )
    expect(proposed(plan)).toEqual(expect.arrayContaining([...waiting]))
    // The next run finds everything done and the same things waiting.
    const again = regenerate(text)
    expect(again.text).toBe(text)
    expect(again.plan.proposals).toEqual(plan.proposals)
  })

  it('does not bring back a section that a person took out', () => {
    const edited = replaceIn(original, /## 解决方案[\s\S]*(?=\[\^m1\]:)/u, '')
    const { text, plan } = regenerate(edited)
    expect(text).not.toContain('## 解决方案')
    expect(proposed(plan)).toContain('section 解决方案')
    expect(regenerate(edited, version1).plan.proposals).toEqual([])
  })

  it('keeps the order that a person gave the sections', () => {
    const edited = replaceIn(original, /(## 症状[\s\S]*?)(## 分析[\s\S]*?)(?=## 根本原因)/u, '$2$1')
    const titles = splitBody(parse(slug, regenerate(edited).text).article.body).sections.map(({ title }) => title)
    expect(titles).toEqual(['分析', '已排除', '症状', '环境', '根本原因', '解决方案'])
  })

  it('forgets a proposal that a person took over by hand', () => {
    const edited = replaceIn(original, '2. 重启打印服务。', '2. EDIT。')
    const resolution = splitBody(version2.body).sections.find(({ kind }) => kind === 'resolution')
    expect(proposed(regenerate(edited).plan)).toContain('section 解决方案')
    const taken = replaceIn(
      regenerate(edited).text,
      /## 解决方案[\s\S]*?(?=\n\[\^m1\]:)/u,
      '## 解决方案\n\n重启打印服务。[^m4]\n',
    )
    const { text, plan } = regenerate(taken)
    expect(proposed(plan)).not.toContain('section 解决方案')
    expect(parse(slug, text).article.frontMatter.generated?.sections['解决方案']).toBe(
      nodesFingerprint(resolution?.nodes ?? []),
    )
  })

  it('changes nothing that a person vouched for, and says when the case says something else', () => {
    const approved = replaceIn(
      replaceIn(original, 'not-validated', 'validated'),
      'audience: internal',
      'audience: public',
    )
    const { text, plan } = regenerate(approved)
    expect(text).toBe(approved)
    expect(plan.proposals).toMatchObject([{ slug, case: printCase.id, matters: true }])
    expect(regenerate(approved, version1).plan.proposals).toEqual([])
  })

  it('tells a new version in other words from one that says something else', () => {
    const retitled = composeArticle({ ...printDraft, title: vouchRedacted('打印服务停止') }, printCase, 'rules')
    const { plan } = regenerate(replaceIn(original, 'not-validated', 'validated'), retitled)
    expect(plan.proposals).toMatchObject([{ matters: false, parts: [{ name: 'title' }] }])
  })

  it('leaves the body alone when its footnotes would come to mean other messages', () => {
    const edited = replaceIn(original, '2. 重启打印服务。', '2. EDIT。')
    const { text, plan } = regenerate(edited, renumbered)
    expect(text.slice(text.indexOf('## 症状'))).toBe(edited.slice(edited.indexOf('## 症状')))
    expect(proposed(plan)).toContain('section 症状')
  })
})

describe('settleProposal', () => {
  const edited = replaceIn(replaceIn(original, '2. 重启打印服务。', '2. EDIT。'), /^title: .*$/mu, 'title: EDIT')
  const [proposal] = regenerate(edited).plan.proposals
  const settle = (decision: 'accept' | 'dismiss'): string => {
    if (proposal === undefined) throw new Error('Nothing is proposed.')
    return settleProposal(parse(slug, regenerate(edited).text), proposal, decision)
  }

  it('takes the new version over, and the generator goes on from there', () => {
    const text = settle('accept')
    expect(text).toBe(
      planArticles([], [version2], none).create[0]?.text.replace(
        /^title: ".*"$/mu,
        'title: "Contoso Print 6.20 打印服务无法启动"',
      ),
    )
    expect(regenerate(text).plan).toMatchObject({ update: [], proposals: [] })
  })

  it('keeps what stands and does not propose the same again, but the next change', () => {
    const text = settle('dismiss')
    expect(text).toContain('2. EDIT。')
    expect(regenerate(text).plan).toMatchObject({ update: [], proposals: [] })
    expect(proposed(regenerate(text, version1).plan)).toEqual(
      expect.arrayContaining(['field title', 'section 解决方案']),
    )
  })

  it('puts a section back that a person took out, when told to', () => {
    const without = replaceIn(original, /## 解决方案[\s\S]*(?=\[\^m1\]:)/u, '')
    const { text, plan } = regenerate(without)
    const [waiting] = plan.proposals
    if (waiting === undefined) throw new Error('Nothing is proposed.')
    expect(settleProposal(parse(slug, text), waiting, 'accept')).toContain(
      '## 解决方案\n\n重启打印服务。[^m4]\n\n[^m1]:',
    )
  })
})

describe('which article is a case’s', () => {
  it('is found again when a person renamed the file', () => {
    const { plan } = regenerate(original, version2, 'my-own-name')
    expect(plan).toMatchObject({
      create: [],
      update: [{ slug: 'my-own-name' }],
      ledger: { articles: { [printCase.id]: 'my-own-name' } },
    })
  })

  it('does not come back once it is deleted', () => {
    const plan = planArticles([], [version2], { ledger: planned.ledger, unreadable: [] })
    expect(plan).toMatchObject({
      create: [],
      leftAlone: [{ caseId: printCase.id, reason: 'deleted' }],
      ledger: planned.ledger,
    })
  })

  it.each([
    ['written-by-person', replaceIn(original, /^generated:\n(?: .*\n)+/mu, '')],
    ['linked', replaceIn(original, /( {2}fields:\n(?: {4}.*\n)*? {4}cases: )[0-9a-f]{16}/u, '$10123456789abcdef')],
  ])('is left alone when it is %s', (reason, text) => {
    const { plan } = regenerate(text)
    expect(plan).toMatchObject({ create: [], update: [], proposals: [], leftAlone: [{ reason, slug }] })
  })

  it('stays the article that answers further cases too', () => {
    const linked = replaceIn(original, `  - "${printCase.id}"`, `  - "CAS-0"\n  - "${printCase.id}"`)
    const plan = planArticles([parse(slug, linked)], [version2, { ...version1, caseId: 'CAS-0' }], none)
    expect(plan).toMatchObject({ create: [], update: [{ slug }], leftAlone: [{ caseId: 'CAS-0', reason: 'linked' }] })
    expect(parse(slug, plan.update[0]?.text ?? '').article.frontMatter.cases).toEqual(['CAS-0', printCase.id])
  })

  it('is not written a second time beside a file that cannot be read', () => {
    const plan = planArticles([], [version1], {
      ledger: emptyLedger,
      unreadable: [{ slug: 'broken', text: `---\ncases: [${printCase.id}\n---\n` }],
    })
    expect(plan).toMatchObject({ create: [], leftAlone: [{ reason: 'unreadable', slug: 'broken' }] })
  })

  it('takes the first of two copies and reports the other', () => {
    const plan = planArticles([parse('b', original), parse('a', original)], [version2], none)
    expect(plan).toMatchObject({ update: [{ slug: 'a' }], findings: [{ rule: 'write/second-article', file: 'b.md' }] })
  })
})

describe('whatever a person does to an article', () => {
  const marker = fc.integer({ min: 0, max: 99 }).map((number) => `EDIT${number}`)
  const place = fc.nat({ max: 200 })
  const atLine = (change: (lines: string[], index: number, mark: string) => void) =>
    fc.tuple(place, marker).map(([where, mark]) => (text: string) => {
      const lines = text.split('\n')
      // Behind the fingerprints, which people leave alone.
      const first = lines.indexOf('---', 1) + 1
      change(lines, first + (where % Math.max(1, lines.length - first)), mark)
      return lines.join('\n')
    })
  const edits = fc.oneof(
    atLine((lines, index, mark) => void lines.splice(index, 0, mark)),
    atLine((lines, index, mark) => void lines.splice(index, 0, '', mark, '')),
    atLine((lines, index, mark) => void lines.splice(index, 0, '', `## ${mark}`, '', `text of ${mark}`, '')),
    atLine((lines, index, mark) => void lines.splice(index, 0, '', '```', mark, '')),
    atLine((lines, index, mark) => void lines.splice(index, 0, '', `- ${mark}`, '')),
    atLine((lines, index, mark) => void lines.splice(index, 1, `${lines[index]} ${mark}`)),
    atLine((lines, index) => void lines.splice(index, 1)),
    atLine((lines, index) => void lines.splice(index, 4)),
    marker.map((mark) => (text: string) => text.replace(/^title: .*$/mu, `title: ${mark}`)),
    marker.map((mark) => (text: string) => text.replace(/^identifiers:$/mu, `# ${mark}\nidentifiers:\n  - ${mark}`)),
    fc.tuple(place, place).map(([from, to]) => (text: string) => {
      const sections = sectionsOf(text)
      const [moved] = sections.splice(1 + (from % Math.max(1, sections.length - 2)), 1)
      sections.splice(1 + (to % Math.max(1, sections.length - 1)), 0, moved ?? '')
      return sections.join('')
    }),
    place.map(
      (where) => (text: string) =>
        sectionsOf(text)
          .filter((_, index) => index === 0 || index !== 1 + (where % 5))
          .join(''),
    ),
  )

  it('no edit is ever lost, and a second run writes nothing', () => {
    fc.assert(
      fc.property(
        fc.array(edits, { minLength: 1, maxLength: 4 }),
        fc.constantFrom(version2, renumbered),
        (changes, version) => {
          const edited = changes.reduce((text, change) => change(text), original)
          const before = parse(slug, edited)
          const { text, plan } = regenerate(edited, version)
          const after = parse(slug, text)

          // Every line that a person wrote stands.
          const written = new Set(original.split('\n'))
          const lines = new Set(text.split('\n'))
          expect(edited.split('\n').filter((line) => !written.has(line) && !lines.has(line))).toEqual([])
          // Every field and section that differs from what was generated reads as the person left it.
          const { generated } = version1.frontMatter
          const own = generatedKeys.filter(
            (key) => fieldFingerprint(before.article.frontMatter[key]) !== generated.fields[key],
          )
          expect(own.map((key) => after.article.frontMatter[key])).toEqual(
            own.map((key) => before.article.frontMatter[key]),
          )
          const [sectionsBefore = [], sectionsAfter = []] = [before, after].map(
            ({ article }) => splitBody(article.body).sections,
          )
          const said = new Set(sectionsAfter.map(({ title, nodes }) => `${title} ${nodesFingerprint(nodes)}`))
          const changed = sectionsBefore.filter(
            ({ title, nodes }) => nodesFingerprint(nodes) !== generated.sections[title],
          )
          expect(changed.filter(({ title, nodes }) => !said.has(`${title} ${nodesFingerprint(nodes)}`))).toEqual([])
          // What a person took out stays out, and the order of the rest stays.
          const [titlesBefore, titlesAfter] = [
            sectionsBefore.map(({ title }) => title),
            sectionsAfter.map(({ title }) => title),
          ]
          const takenOut = new Set(Object.keys(generated.sections).filter((title) => !titlesBefore.includes(title)))
          expect(titlesAfter.filter((title) => takenOut.has(title))).toEqual([])
          expect(titlesAfter.filter((title) => titlesBefore.includes(title))).toEqual(
            titlesBefore.filter((title) => titlesAfter.includes(title)),
          )
          // And all is settled: the next run has nothing to do and proposes the same.
          const again = regenerate(text, version)
          expect(again.text).toBe(text)
          expect(again.plan.proposals).toEqual(plan.proposals)
        },
      ),
      { numRuns: 150, seed: 1 },
    )
  }, 60_000)
})
