/** For sites: the articles that mean about the same as another, where an embedding model is named; else none. */
import { join } from 'node:path'
import type { Article } from '../../model/article.ts'
import type { Finding } from '../../model/finding.ts'
import type { Settings } from '../../model/settings.ts'
import { nearestInMeaning } from '../../write/link/nearest-in-meaning.ts'
import { settingsFileOf } from '../content/load-settings.ts'
import { openEmbedder } from './embedder.ts'

/** Gives the slugs of articles worth reading beside one, nearest first. */
export type NearestArticles = (slug: string) => readonly string[]

/** Articles of one product that are compared; beyond, it would take too long. */
const mostCompared = 2000

/** Asks for the vectors that are not there from before. Only articles of one product are near each other. */
export async function openNearest(
  articles: () => readonly Article[],
  settings: Settings,
  content: string,
): Promise<{ readonly nearest: NearestArticles; readonly findings: readonly Finding[] }> {
  const place = { cache: join(content, '.cache'), settingsFile: settingsFileOf(content) }
  const embedder = await openEmbedder(settings, place)
  if (embedder === null) return { nearest: () => [], findings: [] }
  if ('problem' in embedder) return { nearest: () => [], findings: [cannot(embedder.problem, place.settingsFile)] }
  const all = articles()
  const vectors = await embedder.embed(all.map((article) => ({ caseId: article.slug, article })))
  const byProduct = new Map<string, string[]>()
  for (const { slug, frontMatter } of all) {
    for (const product of frontMatter.products) byProduct.set(product, [...(byProduct.get(product) ?? []), slug])
  }
  const productsOf = new Map(all.map(({ slug, frontMatter }) => [slug, frontMatter.products]))
  const nearest: NearestArticles = (slug) => {
    const others = new Set((productsOf.get(slug) ?? []).flatMap((product) => byProduct.get(product) ?? []))
    others.delete(slug)
    const candidates = [...others].slice(0, mostCompared).map((caseId, ordinal) => ({ ordinal, caseId }))
    const found = nearestInMeaning(slug, candidates, (one) => vectors.get(one) ?? null)
    return found.flatMap((ordinal) => candidates[ordinal]?.caseId ?? [])
  }
  return { nearest, findings: embedder.findings() }
}

function cannot(problem: string, file: string): Finding {
  return {
    rule: 'link/no-vectors',
    severity: 'warning',
    file,
    message: `Related articles were looked for by their words alone. ${problem}`,
    hint: 'Without drafter.embeddingModel nothing is asked, and nothing else is missing.',
  }
}
