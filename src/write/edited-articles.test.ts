/** Whatever people do to a knowledge base, regenerating it loses none of it and comes to rest. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ComposedArticle } from './compose-article.ts'
import { articleOf, mailbox, scanner, scannerAgain, scannerLicence } from './fixtures/accounts.ts'
import type { LastWritten } from './last-written.ts'
import { emptyLedger } from './ledger.ts'
import type { Ledger } from './ledger.ts'
import type { LinkRecord } from './link/link-record.ts'
import { parseArticle } from './text/parse-article.ts'
import { planArticles } from './plan-articles.ts'
import type { Plan } from './plan.ts'
import { standingArticle } from './standing-article.ts'
import type { StandingArticle } from './standing-article.ts'

/** A knowledge base in memory, as `generate` keeps it on disk. */
interface KnowledgeBase {
  /** Text by path; the last part of a path is the slug. */
  readonly files: ReadonlyMap<string, string>
  readonly ledger: Ledger
  readonly written: ReadonlyMap<string, LastWritten>
  readonly links: ReadonlyMap<string, LinkRecord>
}

const empty: KnowledgeBase = { files: new Map(), ledger: emptyLedger, written: new Map(), links: new Map() }

const slugOfPath = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

function generate(base: KnowledgeBase, cases: readonly ComposedArticle[]): { base: KnowledgeBase; plan: Plan } {
  const existing: StandingArticle[] = []
  const unreadable: { slug: string; text: string }[] = []
  for (const [path, text] of base.files) {
    const parsed = parseArticle(slugOfPath(path), text, path)
    if ('article' in parsed) existing.push(standingArticle({ article: parsed.article, text, file: path }))
    else unreadable.push({ slug: slugOfPath(path), text })
  }
  const lastWritten = {
    has: (id: string) => base.written.has(id),
    read: (id: string) => base.written.get(id) ?? null,
  }
  const plan = planArticles(existing, cases, { ledger: base.ledger, unreadable, lastWritten })
  const files = new Map(base.files)
  const places = new Map(existing.map(({ slug, file }) => [slug, file]))
  for (const { slug, text } of [...plan.create, ...plan.update]) files.set(places.get(slug) ?? slug, text)
  const ofRun = [...plan.written, ...plan.create.map((one) => one.written)]
  const written = new Map([...base.written, ...ofRun.map((one) => [one.case, one] as const)])
  const links = new Map([...base.links].filter(([id]) => !plan.links.looked.includes(id)))
  for (const record of plan.links.records) links.set(record.case, record)
  return { base: { files, ledger: plan.ledger, written, links }, plan }
}

const firstCases = [scanner, scannerAgain, scannerLicence, mailbox].map(articleOf)

/** The same cases after more messages came in; one of them with a new case beside it. */
const laterCases = [
  { ...scanner, resolution: 'Install agent 5.2, restart the service HarbourScan, and watch the handles for a day.' },
  {
    ...scannerAgain,
    environment: [...scannerAgain.environment, 'Windows 11'],
    symptom: ['The finance share waits for attachments.'],
  },
  { ...scannerLicence, cause: 'The licence server rests during its nightly backup, so the agent gets no seat.' },
  { ...mailbox, title: '云帆邮箱 8.2 客户端反复要求输入密码', environment: ['云帆邮箱 8.2', 'Windows 11'] },
  { ...scannerAgain, id: 'TKT-411', opened: '2031-08-01' },
].map(articleOf)

const start = generate(empty, firstCases).base
const generatedLines = new Set([...start.files.values()].flatMap((text) => text.split('\n')))

type Change = (files: Map<string, string>, path: string) => void

const marker = fc.integer({ min: 0, max: 99 }).map((number) => `EDIT${number}`)
const place = fc.nat({ max: 200 })

/** In the body: fingerprints are left alone by people. */
const atLine = (change: (lines: string[], index: number, mark: string) => void) =>
  fc.tuple(place, marker).map(([where, mark]): Change => (files, path) => {
    const lines = (files.get(path) ?? '').split('\n')
    const first = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---') + 1
    change(lines, first + (where % Math.max(1, lines.length - first)), mark)
    files.set(path, lines.join('\n'))
  })

const rewrite =
  (edit: (text: string) => string): Change =>
  (files, path) =>
    void files.set(path, edit(files.get(path) ?? ''))

const move =
  (to: (path: string) => string): Change =>
  (files, path) => {
    const text = files.get(path) ?? ''
    files.delete(path)
    files.set(to(path), text)
  }

const changes = fc.oneof(
  atLine((lines, index, mark) => void lines.splice(index, 0, '', mark, '')),
  atLine((lines, index, mark) => void lines.splice(index, 0, '', `## ${mark}`, '', `text of ${mark}`, '')),
  atLine((lines, index, mark) => void lines.splice(index, 1, `${lines[index]?.trimEnd()} ${mark}`)),
  atLine((lines, index) => void lines.splice(index, 3)),
  marker.map((mark): Change => rewrite((text) => text.replace(/^title: .*$/mu, `title: ${mark}`))),
  marker.map((mark): Change => rewrite((text) => text.replace(/^environment:/mu, `# ${mark}\nenvironment:`))),
  fc.constant(rewrite((text) => text.replace(/^state: .*$/mu, 'state: validated'))),
  fc.constant(rewrite((text) => text.replace(/^audience: .*$/mu, 'audience: public'))),
  fc.constant(rewrite((text) => text.replace(/\r?\n/gu, '\r\n'))),
  fc.constant(rewrite((text) => (text.startsWith('\uFEFF') ? text : `\uFEFF${text}`))),
  fc.constant(
    rewrite((text) => {
      const sections = text.split(/^(?=## )/mu)
      return [sections[0] ?? '', ...sections.slice(2, -1), sections[1] ?? '', ...sections.slice(2).slice(-1)].join('')
    }),
  ),
  marker.map((mark): Change => move((path) => path.replace(/[^/]*$/u, `renamed-${mark}`.toLowerCase()))),
  fc.constant(move((path) => `shelf/${slugOfPath(path)}`)),
  fc.constant<Change>((files, path) => void files.delete(path)),
)

function edited(base: KnowledgeBase, edits: readonly (readonly [which: number, change: Change])[]): KnowledgeBase {
  const files = new Map(base.files)
  for (const [which, change] of edits) {
    const paths = [...files.keys()].toSorted()
    const path = paths[which % Math.max(1, paths.length)]
    if (path !== undefined) change(files, path)
  }
  return { ...base, files }
}

const linesOf = ({ files }: KnowledgeBase): readonly string[] =>
  [...files.values()].flatMap((text) => text.split(/\r\n?|\n/u).map((line) => line.replace('\uFEFF', '')))

const bodyOf = (whole: string): string => whole.slice(whole.indexOf('\n## '))

const numbersIn = (base: KnowledgeBase): readonly string[] =>
  [...base.files].flatMap(([path, text]) => {
    const parsed = parseArticle(slugOfPath(path), text, path)
    return 'article' in parsed ? parsed.article.frontMatter.cases : []
  })

describe('a knowledge base that people work on', () => {
  it('loses no edit, brings nothing back, names each case once, and has nothing to do the second time', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(place, changes), { minLength: 1, maxLength: 5 }), (edits) => {
        const before = edited(start, edits)
        const { base: after, plan } = generate(before, laterCases)

        const standing = new Set(linesOf(after))
        const own = linesOf(before).filter((line) => !generatedLines.has(line))
        expect(own.filter((line) => !standing.has(line))).toEqual([])
        // What was moved or renamed stays where it is, and what was deleted stays away: only new cases make new files.
        expect([...before.files.keys()].filter((path) => !after.files.has(path))).toEqual([])
        expect(plan.create.length).toBeLessThanOrEqual(1)
        const numbers = numbersIn(after)
        expect(new Set(numbers).size).toBe(numbers.length)
        // An approved article changes in nothing but the cases that it answers.
        for (const [path, text] of before.files) {
          if (!/^state: validated/mu.test(text)) continue
          expect(bodyOf(after.files.get(path) ?? '')).toBe(bodyOf(text))
        }

        const again = generate(after, laterCases)
        expect(again.plan).toMatchObject({ create: [], update: [], written: [], linked: [] })
        expect(again.plan.proposals).toEqual(plan.proposals)
        expect(again.base).toEqual(after)
      }),
      { numRuns: 150, seed: 1 },
    )
  }, 120_000)

  it('shows what the generator last wrote beside what a person wrote and what is proposed', () => {
    const path = [...start.files.keys()].find((one) => one.startsWith('harbour')) ?? ''
    const files = new Map(start.files)
    rewrite((text) => text.replace('restart the service', 'restart (EDIT) the service'))(files, path)
    const { plan } = generate({ ...start, files }, laterCases)
    const part = plan.proposals.flatMap(({ parts }) => parts).find(({ name }) => name === 'Resolution')
    expect(part?.last).toContain('and restart the service')
    expect(part?.current).toContain('(EDIT)')
    expect(part?.proposed).toContain('watch the handles')
  })
})
