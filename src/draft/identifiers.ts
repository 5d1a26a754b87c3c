/** The exact tokens of a case that people search for. */
import { findTokens, type TokenKind } from '../language/tokens.ts'
import { slice, type RedactedText } from '../model/redacted.ts'

/** Most that one article lists: more is a log, not a list to search by. */
const most = 24

const searched: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'error-code',
  'event-id',
  'kb',
  'version',
  'hash',
  'file',
  'guid',
  'cve',
  'port',
  'registry-key',
])

/** Error codes, event IDs, versions, files and hashes of these texts: each once, most telling kinds first. */
export function identifiersOf(texts: readonly RedactedText[]): readonly RedactedText[] {
  const found = new Map<string, { readonly text: RedactedText; readonly rank: number }>()
  for (const text of texts) {
    for (const token of findTokens(text)) {
      const key = token.text.toLowerCase()
      if (!searched.has(token.kind) || found.has(key) || token.text.length > 80) continue
      found.set(key, { text: slice(text, token.start, token.end), rank: [...searched].indexOf(token.kind) })
    }
  }
  return [...found.values()]
    .sort((left, right) => left.rank - right.rank)
    .slice(0, most)
    .map(({ text }) => text)
}
