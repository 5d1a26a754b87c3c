/** Keeps articles that hold what must not go out from a site, before it is built. */
import type { Article } from '../../model/article.ts'
import type { Finding } from '../../model/finding.ts'
import { articleTexts } from './article-texts.ts'
import type { PlacedText } from './article-texts.ts'
import { givingBack } from './give-back.ts'
import type { LeakFinder } from './leak.ts'

/** What a leak in an article leads to: all of the site is kept back, or the article alone. */
type Consequence = 'nothing was published' | 'it was left out'

const told: Readonly<Record<Consequence, string>> = {
  'nothing was published': 'nothing was published, and the previous site stays as it was',
  'it was left out': 'it was left out of the site',
}

/**
 * Searches articles before a site is built from them: one that holds what must not go out is no longer
 * among the clean ones, and an error names kind and place. Those that the same finder found clean before are not searched again.
 */
export async function withholdArticles<One extends Article>(
  articles: readonly One[],
  find: LeakFinder,
  consequenceFor: (article: One) => Consequence,
  isKnownClean: (article: One) => boolean = () => false,
): Promise<Withheld<One>> {
  const clean: One[] = []
  const withheld: string[] = []
  const findings: Finding[] = []
  let isStopped = false
  const giveBack = givingBack()
  for (const article of articles) {
    if (isKnownClean(article)) {
      clean.push(article)
      continue
    }
    const consequence = consequenceFor(article)
    const found = await findingsIn(article, find, consequence)
    await giveBack()
    findings.push(...found)
    if (found.length === 0) clean.push(article)
    else {
      withheld.push(article.slug)
      isStopped ||= consequence === 'nothing was published'
    }
  }
  return { clean, withheld, findings, isStopped }
}

interface Withheld<One> {
  readonly clean: readonly One[]
  /** Names of the articles in which something was found. */
  readonly withheld: readonly string[]
  readonly findings: readonly Finding[]
  /** Whether one of them keeps back the whole site. */
  readonly isStopped: boolean
}

async function findingsIn(article: Article, find: LeakFinder, consequence: Consequence): Promise<readonly Finding[]> {
  const texts = articleTexts(article)
  const found = new Map<string, Finding>()
  // One call for all the fields: a finder costs more to start than to run.
  for (const { kind, start } of await find(texts.map(({ text }) => text).join(betweenTexts))) {
    const { text, offset } = textAt(texts, start)
    const finding = toFinding(article, text, kind, text.lineAt(offset), consequence)
    found.set(finding.message, found.get(finding.message) ?? finding)
  }
  return [...found.values()]
}

/** Wide enough that no label reaches from one field into the next. */
const betweenTexts = '\n\n\n'

function textAt(texts: readonly PlacedText[], at: number): { readonly text: PlacedText; readonly offset: number } {
  let offset = at
  for (const text of texts) {
    if (offset < text.text.length + betweenTexts.length) {
      return { text, offset }
    }
    offset -= text.text.length + betweenTexts.length
  }
  throw new RangeError('a leak outside the text that was searched')
}

function toFinding(
  { slug }: Article,
  { place }: PlacedText,
  kind: string,
  line: number | null,
  consequence: Consequence,
): Finding {
  return {
    rule: 'publish/leak-in-article',
    severity: 'error',
    file: place === 'slug' ? 'articles/(name withheld).md' : `articles/${slug}.md`,
    ...(line === null ? {} : { line }),
    message: `The article contains something that must not be published (kind: ${kind}, in: ${place}); ${told[consequence]}.`,
    hint: 'Mask it in the article, or name it under redaction.keep in casebook.yaml if it is no secret; `casebook check` shows all of them.',
  }
}
