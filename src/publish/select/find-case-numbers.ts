/** Finds case numbers in texts that customers may read. */
import type { Article } from '../../model/article.ts'
import type { Leak, LeakFinder } from './leak.ts'

/**
 * Finds the case numbers of the knowledge base, which are internal, wherever they stand as words of their own. One pass
 * whatever their number. Numbers of fewer than six characters are not looked for: `7034` is an event as well as a case.
 */
export function findCaseNumbers(
  articles: readonly Pick<Article, 'frontMatter'>[],
  evidence: ReadonlyMap<string, unknown>,
): LeakFinder {
  const stated = [...articles.flatMap((article) => article.frontMatter.cases), ...evidence.keys()]
  const numbers = new Set(stated.filter((number) => number.length >= shortest).map((number) => number.toLowerCase()))
  const lengths = [...new Set([...numbers].map((number) => number.length))]
  return (text) => {
    const lower = text.toLowerCase()
    const leaks: Leak[] = []
    for (const { index } of lower.matchAll(wordStart)) {
      const length = lengths.find((size) => isAt(lower, index, size, numbers))
      if (length !== undefined) {
        leaks.push({ kind: 'case-number', start: index, end: index + length })
      }
    }
    return leaks
  }
}

const shortest = 6

// Example: the `C` of `(CAS-40718-K3M9P2)`
const wordStart = /(?<![\p{L}\p{N}])[\p{L}\p{N}#]/gu

function isAt(text: string, start: number, length: number, numbers: ReadonlySet<string>): boolean {
  return numbers.has(text.slice(start, start + length)) && !wordCharacter.test(text.charAt(start + length))
}

// Example: `7`
const wordCharacter = /[a-z0-9]/u
