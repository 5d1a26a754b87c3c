/** The exact tokens of a case that people search for. */
import { findTokens } from '../language/tokens.ts'
import type { TokenKind } from '../language/token.ts'
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
      if (short.test(token.text) && !isNamed(text, token.start, token.end)) continue
      found.set(key, { text: slice(text, token.start, token.end), rank: [...searched].indexOf(token.kind) })
    }
  }
  return [...found.values()]
    .sort((left, right) => left.rank - right.rank)
    .slice(0, most)
    .map(({ text }) => text)
}

/** Whether the word that makes a short number one to search for stands before it, and the number stands for itself. */
function isNamed(text: string, start: number, end: number): boolean {
  return naming.test(text.slice(Math.max(0, start - 24), start)) && !/^[-./:]\d/u.test(text.slice(end, end + 2))
}

// 28   018
const short = /^\d{1,3}$/u
// error 809   event ID 41   错误代码：809   port 443
const naming =
  /(?:\b(?:error|event|http|status|port)(?:[ -]?(?:code|id|number))?|错误|事件|端口|报错|状态)(?:代?码|号|\s?ID)?\s?(?:is|was|为|是)?\s?[:：=#]?\s?$/iu
