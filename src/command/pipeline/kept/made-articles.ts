/** What comes of cases, stored on disk: only a few lines of each stay in memory, its article and evidence are fetched when asked for. */
import { hash } from 'node:crypto'
import { collectGarbage } from '../../../memory/collect-garbage.ts'
import type { Finding } from '../../../model/finding.ts'
import type { ArticleVersion } from '../../../write/created-article.ts'
import type { MadeCase } from '../workers/job.ts'
import type { Keeper, MadeHead } from '../make-cases.ts'
import type { RunContext } from '../run-context.ts'

/** What is kept in memory of a made case. */
export interface ArticleHead extends MadeHead {
  /** Under which its texts are found. */
  readonly key: string
  /** Hash of the article's JSON; `null` where the case gave none. */
  readonly article: string | null
  /** Hash of the evidence file's text. */
  readonly evidence: string
  readonly masked: Readonly<Record<string, number>>
  readonly findings: readonly Finding[]
  /** To be made again by the next run. */
  readonly isProvisional: boolean
}

/** What is known of cases before any is made. */
interface EarlierRun {
  /** The cases of the last run; those of others are found in the records, each by itself. */
  readonly known: readonly ArticleHead[]
  /** Whether nothing will be planned for a case, and its texts not be asked for. */
  readonly isSettled: (head: ArticleHead) => boolean
}

const nothingEarlier: EarlierRun = { known: [], isSettled: () => false }

/** Keeps articles in the context's records. A record that is damaged is no record: then the case is made again. */
export function articleKeeper(context: RunContext, earlier = nothingEarlier): Keeper<ArticleHead> {
  const { records } = context
  const known = new Map(earlier.known.map((head) => [head.key, head]))
  const recall = (key: string, before: ArticleHead | undefined): ArticleHead | null => {
    const name = `made ${key}`
    if (before !== undefined && records.has(name)) return before
    const bytes = records.get(name)
    return bytes === null ? null : JSON.parse(bytes.toString('utf8'))
  }
  return {
    known: ({ key }) => {
      const before = known.get(key)
      // What nobody will ask for need not be looked for.
      if (before?.isProvisional === false && !records.wantsTidying && earlier.isSettled(before)) return before
      const head = recall(key, before)
      if (head === null) return null
      const texts = [...(head.article === null ? [] : [`article ${key}`]), `evidence ${key}`]
      const isWhole = earlier.isSettled(head)
        ? texts.every((name) => records.has(name))
        : texts.every((name) => records.get(name) !== null)
      return isWhole ? head : null
    },
    keep: ({ key }, made) => keep(key, made, context),
  }
}

function keep(key: string, { id, age, findings, product }: MadeCase, { records }: RunContext): ArticleHead {
  if (product.kind !== 'article') throw new TypeError('Only articles are kept here.')
  const { article, evidence, masked, isProvisional } = product
  if (article !== null) records.put(`article ${key}`, Buffer.from(article))
  records.put(`evidence ${key}`, Buffer.from(evidence))
  const head = {
    id,
    age,
    key,
    article: article === null ? null : hashOf(article),
    evidence: hashOf(evidence),
    masked,
    findings,
    isProvisional,
  }
  // Last, so that whoever finds it finds the others.
  if (!isProvisional) records.put(`made ${key}`, Buffer.from(JSON.stringify(head)))
  return head
}

/** The evidence file's text. */
export function evidenceText({ key }: ArticleHead, { records }: RunContext): string {
  return textOf(`evidence ${key}`, records)
}

/**
 * The articles as they were composed, in the order of the heads. Each is read when it is asked for; the one asked for last is
 * kept, because one is looked at all over before the next.
 */
export function composedArticles(heads: readonly ArticleHead[], { records }: RunContext): readonly ArticleVersion[] {
  let latest: { readonly key: string; readonly article: ArticleVersion } | null = null
  const open = (key: string): ArticleVersion => {
    if (latest?.key === key) return latest.article
    // Linking, planning and writing each go through all of them: what they leave is far more than what they keep.
    collectGarbage()
    latest = { key, article: JSON.parse(textOf(`article ${key}`, records)) }
    return latest.article
  }
  return heads.map(({ id, key }) => new LaidAside(id, key, open))
}

class LaidAside implements ArticleVersion {
  readonly caseId: string
  readonly #key: string
  readonly #open: (key: string) => ArticleVersion

  constructor(caseId: string, key: string, open: (key: string) => ArticleVersion) {
    this.caseId = caseId
    this.#key = key
    this.#open = open
  }

  get frontMatter(): ArticleVersion['frontMatter'] {
    return this.#open(this.#key).frontMatter
  }

  get body(): ArticleVersion['body'] {
    return this.#open(this.#key).body
  }

  get rendered(): NonNullable<ArticleVersion['rendered']> {
    const { rendered } = this.#open(this.#key)
    if (rendered === undefined) throw new TypeError('An article is laid aside with its Markdown.')
    return rendered
  }

  get link(): NonNullable<ArticleVersion['link']> {
    const { link } = this.#open(this.#key)
    if (link === undefined) throw new TypeError('An article is laid aside with what linking looks at.')
    return link
  }
}

function textOf(name: string, records: RunContext['records']): string {
  const bytes = records.get(name)
  if (bytes === null) throw new Error('The cache was changed by another program while it was in use.')
  return bytes.toString('utf8')
}

function hashOf(text: string): string {
  return hash('sha256', text).slice(0, 32)
}
