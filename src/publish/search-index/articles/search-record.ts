/** What the search index takes of an article. */
import type { Article, Audience, FrontMatter } from '../../../model/article.ts'
import type { SearchDocument } from '../../../model/search-index.ts'
import { splitSections } from '../../article/site-article.ts'
import { isSectionShown } from '../../select/select-articles.ts'
import { textOf } from '../../article/text-of.ts'
import { titleSounds } from './title-sounds.ts'

/** A text and how much an occurrence in it counts against one in the body. */
export interface SearchField {
  readonly text: string
  readonly weight: number
}

export interface SearchRecord {
  readonly document: SearchDocument
  readonly fields: readonly SearchField[]
  /** Further terms that the title is found under. */
  readonly sounds: readonly string[]
}

/**
 * An article as the index of a site takes it in.
 *
 * On the public site an article is also found by the words of its analysis, an error code in a log above all: the body is
 * fit for any reader, customers are only spared the length of it. Its text is not in the index, so no excerpt shows it.
 */
export function toSearchRecord(article: Article, audience: Audience): SearchRecord {
  const { slug, frontMatter } = article
  const { title, summary, language, products, identifiers, environment, outcome, causeType, state } = frontMatter
  const parts = splitSections(article.body).map((part) => ({
    kind: part.kind,
    text: part.nodes.map((node) => textOf(node)).join('\n'),
  }))
  const shown = parts.filter((part) => isSectionShown(part.kind, audience))
  const searched = parts.filter((part) => isSectionShown(part.kind, audience) || isAnalysis.has(part.kind))
  const text = shown
    .map((part) => part.text.trim())
    .join('\n')
    .slice(0, longestText)
  return {
    document: {
      slug,
      title,
      summary,
      language,
      products,
      identifiers,
      outcome,
      causeType,
      state,
      updated: frontMatter.updated ?? null,
      text,
    },
    sounds: titleSounds(title),
    fields: [
      { text: title, weight: weights.title },
      { text: summary === title ? '' : summary, weight: weights.summary },
      { text: identifiers.join('\n'), weight: weights.identifiers },
      { text: audience === 'internal' ? frontMatter.cases.join('\n') : '', weight: weights.identifiers },
      { text: [...products, ...environment].join('\n'), weight: weights.environment },
      ...searched.map((part) => ({ text: part.text, weight: part.kind === 'symptom' ? weights.symptom : 1 })),
    ],
  }
}

/** The year that an article is filed under: of its last update, else of the end of its case. */
export function yearOf({ updated, closed }: FrontMatter): string | null {
  return (updated ?? closed)?.slice(0, 4) ?? null
}

const isAnalysis: ReadonlySet<string> = new Set(['analysis', 'ruledOut'])

const weights = { title: 3, summary: 1.5, identifiers: 3, environment: 0.5, symptom: 1.5 }

/** Characters of an article that excerpts are taken from; beyond lie long logs. */
const longestText = 12_000
