/** What stands in a knowledge base, as far as one has to know it to tell whether a case needs planning at all. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { KeyTable } from '../../../memory/key-table.ts'
import { hashKey } from '../../../language/key-hash.ts'
import { collectGarbage, tight } from '../../../memory/collect-garbage.ts'
import { parseFrontMatter } from '../../../write/text/front-matter.ts'
import type { Ledger } from '../../../write/ledger.ts'
import type { Plan } from '../../../write/plan.ts'
import type { ArticleDigest } from '../../../write/standing-article.ts'
import { caseFileName } from '../../content/case-file-name.ts'
import { findFiles } from '../../find-files.ts'
import { FileHashes } from './file-looks.ts'
import { KeptList } from './kept-list.ts'
import { KnownDigests } from './known-digests.ts'
import type { ArticlePlace } from './known-digests.ts'
import type { ArticleHead } from './made-articles.ts'
import type { RunContext } from '../run-context.ts'

type LeftAlone = Plan['leftAlone'][number]

/** How a case was left by the run before: nothing is to be done for it while its state is the same. */
interface Settled {
  readonly caseId: string
  readonly state: string
  /** The slug of its article, or why it has none of its own. */
  readonly outcome: string | LeftAlone
}

/** The cases that an article names, by hash of its text; `null` for a text that is no article. */
type NamedCases = readonly [article: string, cases: readonly string[] | null]

/** What a run leaves for the next one. */
interface Memory {
  readonly hashes: FileHashes
  readonly cases: KeptList<NamedCases>
  readonly settled: KeptList<Settled>
}

/** Folders with a file for each case, beside the articles. */
const caseFolders = ['evidence', 'generated', 'links'] as const

export class StandingArticles {
  readonly #content: string
  readonly #context: RunContext
  readonly #memory: Memory
  readonly #settledBefore = new Map<string, Settled>()
  #articles: readonly ArticlePlace[] = []
  readonly #byCase = new Map<string, ArticlePlace[]>()
  readonly #unreadable: ArticlePlace[] = []
  /** By folder, the names of the files in it. */
  #names: Readonly<Record<string, KeyTable>> = {}
  /** By hash of the article's text; of the last run to begin with. */
  #cases: ReadonlyMap<string, NamedCases>
  readonly #digests: KnownDigests
  /** States of the cases that were found settled. */
  readonly #settled = new Map<string, string>()

  private constructor(content: string, context: RunContext) {
    this.#content = content
    this.#context = context
    this.#memory = recall(content, context)
    this.#digests = new KnownDigests(content, context)
    for (const one of this.#memory.settled.items) this.#settledBefore.set(one.caseId, one)
    this.#cases = new Map(this.#memory.cases.items.map((one) => [one[0], one]))
  }

  /** Looks at the knowledge base in the folder `content`. */
  static async in(content: string, context: RunContext): Promise<StandingArticles> {
    const standing = new StandingArticles(content, context)
    standing.#look(await articleFilesIn(content), {})
    return standing
  }

  /** Whether planning the case again would change nothing: case, articles, files and people's decisions are as they were. */
  isSettled(head: ArticleHead, ledger: Ledger): boolean {
    const settled = this.#settledBefore.get(head.id)
    if (settled === undefined || settled.state !== this.#stateOf(head, ledger)) return false
    this.#settled.set(head.id, settled.state)
    return true
  }

  /** What a settled case came to in the run before. */
  outcomeOf(head: ArticleHead): string | LeftAlone {
    return this.#settledBefore.get(head.id)?.outcome ?? ''
  }

  /** Whether a person's proposal waits for this article. */
  hasProposal(slug: string): boolean {
    return this.#names['proposals']?.has(hashKey(`${slug}.json`)) ?? false
  }

  /** Articles that planning these cases has to know: all as soon as one of the cases may be new. */
  neededFor(heads: readonly ArticleHead[], ledger: Ledger): readonly ArticlePlace[] {
    const isNew = ({ id }: ArticleHead): boolean => !this.#byCase.has(id) && ledger.declined[id] === undefined
    if (!heads.some(isNew)) return [...new Set(heads.flatMap(({ id }) => this.#byCase.get(id) ?? []))]
    const unreadable = new Set(this.#unreadable)
    return this.#articles.filter((one) => !unreadable.has(one))
  }

  /** Files of articles that cannot be read. */
  unreadable(): readonly string[] {
    return this.#unreadable.map(({ file }) => file)
  }

  /** What planning has to know of an article: from before or, where its text is not known, as `make` finds it out. */
  digestOf(article: ArticlePlace, make: (file: string) => ArticleDigest): ArticleDigest {
    return this.#digests.of(article, make)
  }

  /**
   * Stores how the run has left the cases. `outcomes` tells what each case with an article came to, `written` the files
   * that look otherwise now; `null` where nothing was to be done.
   */
  async remember(
    heads: readonly ArticleHead[],
    outcomes: ReadonlyMap<string, string | LeftAlone>,
    { ledger, create }: Pick<Plan, 'ledger' | 'create'>,
    written: readonly string[] | null,
  ): Promise<void> {
    for (const file of written ?? []) this.#memory.hashes.forget(file)
    if (written !== null) {
      const isAsBefore = create.length === 0
      const files = isAsBefore ? this.#articles.map(({ file }) => file) : await articleFilesIn(this.#content)
      this.#look(files, casesOfNew(create, ledger))
    }
    const fresh = new Set(written)
    const settled: Settled[] = []
    for (const head of heads) {
      collectGarbage(tight)
      const outcome = outcomes.get(head.id)
      const before = this.#settled.get(head.id)
      const isAsBefore = before !== undefined && !(this.#byCase.get(head.id) ?? []).some(({ file }) => fresh.has(file))
      const state = isAsBefore ? before : this.#stateOf(head, ledger)
      if (outcome !== undefined && state !== null) settled.push(this.#settledAs(head.id, state, outcome))
    }
    this.#digests.remember(this.#articles, create)
    const { records } = this.#context
    this.#memory.hashes.remember(records)
    this.#memory.cases.keep([...this.#cases.values()], records)
    this.#memory.settled.keep(settled, records)
  }

  /** The very one of the last run, where nothing is otherwise. */
  #settledAs(caseId: string, state: string, outcome: Settled['outcome']): Settled {
    const before = this.#settledBefore.get(caseId)
    return before?.state === state && before.outcome === outcome ? before : { caseId, state, outcome }
  }

  /** `null` for a case that is to be planned each time: two articles are made from it, or one that names it cannot be read. */
  #stateOf({ id, article, evidence }: ArticleHead, ledger: Ledger): string | null {
    const articles = this.#byCase.get(id) ?? []
    const slug = ledger.articles[id]
    if (articles.length > 1 || (articles.length === 0 && this.#unreadable.length > 0)) return null
    const name = caseFileName(id)
    const files = [
      ...caseFolders.flatMap((folder) =>
        this.#names[folder]?.has(hashKey(name)) === true ? [join(this.#content, folder, name)] : [],
      ),
      ...articles.flatMap((one) =>
        this.hasProposal(one.slug) ? [join(this.#content, 'proposals', `${one.slug}.json`)] : [],
      ),
    ]
    const former =
      articles.length === 0 && slug !== undefined ? this.#articles.find((one) => one.slug === slug) : undefined
    const parts = [
      article,
      evidence,
      articles.map(({ file, hash }) => [file, hash]),
      former?.hash ?? null,
      [slug ?? null, ledger.apart[id] ?? null, ledger.declined[id] ?? null, ledger.settled[id] ?? null],
      files.map((file) => [file, this.#memory.hashes.hashOf(file)]),
    ]
    return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32)
  }

  /** Takes in the files of the articles. `created` tells the cases of new ones by slug, so that they need not be read for it. */
  #look(files: readonly string[], created: Readonly<Record<string, readonly string[]>>): void {
    const earlier = this.#cases
    const named = new Map<string, NamedCases>()
    this.#byCase.clear()
    this.#unreadable.length = 0
    this.#articles = files.map((file) => ({
      file,
      slug: basename(file, '.md'),
      hash: this.#memory.hashes.hashOf(file),
    }))
    for (const article of this.#articles) {
      collectGarbage(tight)
      const { file, slug, hash } = article
      const known = earlier.get(hash) ?? ([hash, created[slug] ?? casesIn(file)] as const)
      const [, cases] = known
      named.set(hash, known)
      if (cases === null) this.#unreadable.push(article)
      for (const caseId of cases ?? []) this.#byCase.set(caseId, [...(this.#byCase.get(caseId) ?? []), article])
    }
    this.#cases = named
    this.#names = Object.fromEntries(
      [...caseFolders, 'proposals'].map((name) => [name, namesIn(join(this.#content, name))]),
    )
  }
}

async function articleFilesIn(content: string): Promise<readonly string[]> {
  const folder = join(content, 'articles')
  const { files } = existsSync(folder) ? await findFiles([folder]) : { files: [] }
  return files.filter((file) => file.endsWith('.md'))
}

function recall(content: string, { records, version }: RunContext): Memory {
  const key = `standing ${version} ${content}`
  return {
    hashes: new FileHashes(`bytes of ${key}`, records),
    cases: new KeptList(`cases ${key}`, records),
    settled: new KeptList(`settled ${key}`, records),
  }
}

function casesIn(file: string): readonly string[] | null {
  try {
    const parsed = parseFrontMatter(readFileSync(file, 'utf8'), file)
    return 'findings' in parsed ? null : parsed.frontMatter.cases
  } catch {
    return null
  }
}

/** A new article names the cases that the ledger has for its slug, and no others: nobody has edited it yet. */
function casesOfNew(create: Plan['create'], { articles }: Ledger): Readonly<Record<string, readonly string[]>> {
  const created = new Set(create.map(({ slug }) => slug))
  const bySlug = Map.groupBy(Object.entries(articles), ([, slug]) => slug)
  return Object.fromEntries(
    [...bySlug]
      .filter(([slug]) => created.has(slug))
      .map(([slug, entries]) => [slug, entries.map(([caseId]) => caseId)]),
  )
}

function namesIn(folder: string): KeyTable {
  const names = new KeyTable()
  try {
    for (const name of readdirSync(folder)) names.idOf(hashKey(name))
  } catch {
    // There is none yet.
  }
  return names
}
