/** What planning has to know of the existing articles, by the hash of their texts: only an article whose text is another one is read for it. */
import type { Plan } from '../../../write/plan.ts'
import type { ArticleDigest } from '../../../write/standing-article.ts'
import { KeptList } from './kept-list.ts'
import { areStillKept } from './kept-pieces.ts'
import type { RunContext } from '../run-context.ts'

/** A file of an article. */
export interface ArticlePlace {
  readonly file: string
  readonly slug: string
  /** SHA-256 of the bytes. */
  readonly hash: string
}

type KnownDigest = readonly [article: string, digest: ArticleDigest]

/** Those of the last run. */
interface Recalled {
  readonly list: KeptList<KnownDigest>
  readonly byArticle: ReadonlyMap<string, KnownDigest>
}

/** Recalled when one of them is first asked for: most runs need none. */
export class KnownDigests {
  readonly #key: string
  readonly #records: RunContext['records']
  #recalled: Recalled | null = null
  /** Those that were asked for. */
  readonly #asked = new Map<string, KnownDigest>()

  /** The digests of a knowledge base. */
  constructor(content: string, { records, version }: RunContext) {
    this.#key = `digests of articles ${version} ${content}`
    this.#records = records
  }

  /** What is known of an article from before or, where its text is not known, what `make` finds out. */
  of({ hash, file }: ArticlePlace, make: (file: string) => ArticleDigest): ArticleDigest {
    const known = this.#recall().byArticle.get(hash) ?? this.#asked.get(hash) ?? ([hash, make(file)] as const)
    this.#asked.set(hash, known)
    return known[1]
  }

  /** Stores what is known of these articles, those that were just created among them. */
  remember(articles: readonly ArticlePlace[], create: Plan['create']): void {
    const isAsBefore = create.length === 0 && this.#asked.size === 0
    if (isAsBefore && areStillKept(this.#key, this.#records)) return
    const { list, byArticle } = this.#recall()
    const created = new Map(create.map((file) => [file.slug, file]))
    const digests = articles.flatMap(({ hash, slug }): KnownDigest[] => {
      const known = byArticle.get(hash) ?? this.#asked.get(hash)
      if (known !== undefined) return [known]
      const digest = created.get(slug)?.digest
      return digest === undefined ? [] : [[hash, digest]]
    })
    list.keep(digests, this.#records)
  }

  #recall(): Recalled {
    if (this.#recalled === null) {
      const list = new KeptList<KnownDigest>(this.#key, this.#records)
      this.#recalled = { list, byArticle: new Map(list.items.map((known) => [known[0], known])) }
    }
    return this.#recalled
  }
}
