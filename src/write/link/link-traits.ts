/** What linking looks at of an article, whether it stands in a file or has just been composed. */
import type { FrontMatter } from '../../model/article.ts'
import { splitBody, textOf } from '../../model/article-body.ts'
import type { Article } from '../../model/article.ts'
import type { SectionKind } from '../../model/section.ts'
import { findTokens, tokenKey } from '../../language/tokens.ts'
import type { TokenKind } from '../../language/token.ts'
import { linkTerms } from './link-terms.ts'
import type { LinkTerms } from './link-terms.ts'

export interface LinkTraits {
  readonly products: TokenSet
  readonly causeType: FrontMatter['causeType']
  /** Title and symptom: how the problem was described. */
  readonly symptom: LinkTerms
  /** Empty where no cause is stated. */
  readonly cause: LinkTerms
  readonly causeText: string
  readonly resolution: LinkTerms
  /** Tokens that distinguish one error from another, wherever the article says them. */
  readonly codes: TokenSet
  /** Tokens of cause and resolution: what two accounts of one problem cannot disagree on. */
  readonly causeTokens: TokensByKind
  readonly resolutionTokens: TokensByKind
}

/** As it is spelled, by key. */
export type TokenSet = ReadonlyMap<string, string>

export type TokensByKind = ReadonlyMap<TokenKind, TokenSet>

/** Kinds that name one error and no other. */
const codeKinds: ReadonlySet<TokenKind> = new Set(['error-code', 'event-id', 'kb', 'cve'])

/** Reads them from front matter and sections. */
export function traitsOf({ frontMatter, body }: Pick<Article, 'frontMatter' | 'body'>): LinkTraits {
  const { title, products, identifiers, causeType } = frontMatter
  const sections = new Map<SectionKind | null, string>()
  for (const { kind, nodes } of splitBody(body).sections) {
    const text = nodes.map((node) => textOf(node)).join('\n')
    sections.set(kind, `${sections.get(kind) ?? ''}${text}\n`)
  }
  const said = (kind: SectionKind): string => sections.get(kind) ?? ''
  const [symptom, cause, resolution] = [`${title}\n${said('symptom')}`, said('cause'), said('resolution')]
  const codes = tokensByKind([symptom, cause, ...identifiers].join('\n'))
  return {
    products: new Map(products.map((product) => [productKey(product), product])),
    causeType,
    symptom: linkTerms(symptom),
    cause: linkTerms(cause),
    causeText: cause,
    resolution: linkTerms(resolution),
    codes: new Map([...codes].filter(([kind]) => codeKinds.has(kind)).flatMap(([, tokens]) => [...tokens])),
    causeTokens: tokensByKind(cause),
    resolutionTokens: tokensByKind(resolution),
  }
}

function productKey(product: string): string {
  return product.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim()
}

function tokensByKind(text: string): TokensByKind {
  const found = new Map<TokenKind, Map<string, string>>()
  for (const token of findTokens(text)) {
    const kind = token.kind === 'number' && dotted.test(token.text) ? 'version' : token.kind
    const tokens = found.get(kind) ?? new Map<string, string>()
    found.set(kind, tokens.set(tokenKey({ ...token, kind }), token.text))
  }
  return found
}

// 5.1 of “the agent 5.1”: nothing beside it says version
const dotted = /^\d{1,5}(?:\.\d{1,6}){1,4}$/u
