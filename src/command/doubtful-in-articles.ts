/** Which words of an article a person should look at before customers read it. */
import { lineOf, lineOfKey, viewOf } from '../check/article-view.ts'
import type { Evidence } from '../model/evidence.ts'
import type { Settings } from '../model/settings.ts'
import { isSectionShown } from '../publish/select/select-articles.ts'
import { splitSentences } from '../language/sentences.ts'
import { findDoubtfulWords } from '../redact/doubtful/doubtful-words.ts'
import type { DoubtfulKind, DoubtfulWord } from '../redact/doubtful/doubtful-word.ts'
import { findKnownWords } from '../redact/doubtful/known-elsewhere.ts'
import type { ArticleFile } from './content/load-articles.ts'

/** A word, and where the public form of the article has it. */
export interface WordToLookAt {
  readonly word: string
  readonly kind: DoubtfulKind
  readonly places: readonly { readonly line: number; readonly sentence: string }[]
}

export interface KnowledgeBase {
  readonly articles: readonly ArticleFile[]
  readonly evidence: ReadonlyMap<string, Evidence>
}

/**
 * For each of some articles, by slug, the words that no list knows and that no other case or article of the knowledge base has, likeliest to be
 * personal first. The rest of the knowledge base is read once for all of them.
 */
export function wordsToLookAt(
  asked: readonly ArticleFile[],
  { articles, evidence }: KnowledgeBase,
  settings: Settings,
): ReadonlyMap<string, readonly WordToLookAt[]> {
  const found = asked.map((one) => ({ one, words: doubtfulIn(one, settings) }))
  const words = [...new Set(found.flatMap(({ words: own }) => [...own.keys()]))]
  if (words.length === 0) return new Map(asked.map(({ article }) => [article.slug, []]))
  const ownersOf = findKnownWords(words, [
    ...[...evidence.values()].map((one) => ({ owners: [one.case], texts: textsOf(one) })),
    ...articles.map(({ article, text }) => ({ owners: [article.slug, ...article.frontMatter.cases], texts: [text] })),
  ])
  return new Map(
    found.map(({ one: { article }, words: own }) => {
      const self = new Set([article.slug, ...article.frontMatter.cases])
      const strange = [...own.values()].filter(({ word, doubt }) => ownersOf(word, self) < enough[doubt])
      return [
        article.slug,
        strange.toSorted((a, b) => b.doubt - a.doubt).map(({ word, kind, places }) => ({ word, kind, places })),
      ]
    }),
  )
}

/** In how many others a word has to stand to be known: what people are called may have been missed twice. */
const enough: Readonly<Record<DoubtfulWord['doubt'], number>> = { 1: 1, 2: 1, 3: 3 }

interface FoundWord extends WordToLookAt {
  readonly places: { readonly line: number; readonly sentence: string }[]
  readonly doubt: DoubtfulWord['doubt']
}

/** By the word as written. */
function doubtfulIn({ article, text: file }: ArticleFile, settings: Settings): ReadonlyMap<string, FoundWord> {
  const found = new Map<string, FoundWord>()
  const { title, summary, environment } = article.frontMatter
  const fields = { title: [title], summary: [summary], environment }
  const pieces = [
    ...Object.entries(fields).flatMap(([key, texts]) =>
      texts.map((text) => ({ text, isCode: false, line: lineOfKey(file, key) })),
    ),
    ...viewOf(article)
      .statements.filter(({ section }) => isSectionShown(section.kind ?? 'other', 'public'))
      .map(({ text, isCode, node }) => ({ text, isCode, line: lineOf(node) })),
  ]
  for (const { text, isCode, line } of pieces) {
    for (const { kind, start, end, doubt } of findDoubtfulWords(text, isCode, settings)) {
      const word = text.slice(start, end)
      const place = { line, sentence: sentenceAround(text, start) }
      const known = found.get(word)
      if (known === undefined) found.set(word, { word, kind, doubt, places: [place] })
      else if (known.places.every(({ sentence }) => sentence !== place.sentence)) known.places.push(place)
    }
  }
  return found
}

function sentenceAround(text: string, at: number): string {
  const span = splitSentences(text).find(({ start, end }) => start <= at && at < end)
  const sentence = span === undefined ? text : text.slice(span.start, span.end)
  return sentence.replace(/\s+/gu, ' ')
}

function textsOf({ subject, messages }: Evidence): readonly string[] {
  return [subject, ...messages.map(({ body }) => body)]
}
