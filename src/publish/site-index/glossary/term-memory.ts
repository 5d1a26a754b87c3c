/** What articles add to the glossary, remembered from build to build: looking through twenty thousand of them takes seconds. */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { ArticleSource } from '../../../model/article-source.ts'
import type { Article } from '../../../model/article.ts'
import { contentKey } from '../../kept/content-key.ts'
import { givingBack } from '../../select/give-back.ts'
import { readOwnFile, writeOwnFile } from '../../kept/own-file.ts'
import { articleTerms } from './article-terms.ts'
import type { ArticleTerms } from './article-terms.ts'
import type { SumOf } from './list-terms.ts'
import { sumTerms } from './sum-terms.ts'
import type { TermSum } from './sum-terms.ts'

type Source = Article & Pick<ArticleSource, 'hash'>

/**
 * Gives what shares of the articles add to the glossary. A share whose articles are as they were costs a small file; of one
 * in which any is another, those are looked through that nothing is remembered of. Articles that are gone are forgotten.
 *
 * @param folder where it is kept; it may be missing or damaged
 * @param version of the program: what another one found is forgotten
 */
export function rememberedSums(folder: string, version: string): SumOf<Source> {
  const giveBack = givingBack()
  return async (articles, share) => {
    const [sumFile, termsFile] = [join(folder, `${share}.json`), join(folder, `${share}-articles.json`)]
    const kind = `glossary ${version}`
    if (articles.length === 0) {
      for (const file of [sumFile, termsFile]) rmSync(file, { force: true })
      return sumTerms([])
    }
    const key = contentKey(JSON.stringify(articles.map(({ slug, hash }) => [slug, hash])))
    const kept = readOwnFile(sumFile, kind, (json): KeptSum => JSON.parse(json))
    if (kept?.key === key) return kept.sum
    const known = new Map(readOwnFile(termsFile, kind, (json): readonly KnownTerms[] => JSON.parse(json)))
    const terms: KnownTerms[] = []
    for (const one of articles) {
      const before = known.get(one.hash)
      terms.push([one.hash, before ?? articleTerms(one)])
      if (before === undefined) await giveBack()
    }
    const sum = sumTerms(terms.map(([, own], at) => [articles[at]?.slug ?? '', own]))
    writeOwnFile(termsFile, kind, terms)
    writeOwnFile(sumFile, kind, { key, sum } satisfies KeptSum)
    return sum
  }
}

interface KeptSum {
  /** Names the articles, in their order. */
  readonly key: string
  readonly sum: TermSum
}

type KnownTerms = readonly [hash: string, terms: ArticleTerms]
