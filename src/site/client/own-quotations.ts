/** Which of the quotations of a message one statement rests on: a footnote holds those of all statements. */

/**
 * Those that say what the statement says, or a part of it; where there is none, the one that shares most with it, as people
 * put statements in their own words. A single one is every statement's.
 */
export function ownQuotations(statement: string, quoted: readonly string[]): ReadonlySet<string> {
  const said = bare(statement)
  if (quoted.length < 2) return new Set(quoted)
  const telling = said === '' ? [] : quoted.filter((words) => bare(words) !== '')
  const own = telling.filter((words) => said.includes(bare(words)) || bare(words).includes(said))
  if (own.length > 0) return new Set(own)
  const shares = telling.map((words) => ({ words, share: shareOf(pairs(said), pairs(bare(words))) }))
  const [best] = shares.sort((left, right) => right.share - left.share)
  return new Set(best !== undefined && best.share >= leastShare ? [best.words] : [])
}

const leastShare = 0.3

/** Articles put capitals, marks and spaces right. */
function bare(text: string): string {
  return text.toLowerCase().replaceAll(marks, '')
}

// Example: the comma and the space of `yes, it is`
const marks = /[^\p{L}\p{N}]+/gu

function pairs(text: string): ReadonlySet<string> {
  return new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)))
}

/** How much of both is in both (Dice, "Measures of the Amount of Ecologic Association Between Species", 1945). */
function shareOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((pair) => other.has(pair)).length
  return shared === 0 ? 0 : (2 * shared) / (one.size + other.size)
}
