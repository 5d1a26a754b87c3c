/** Addresses that stand in a text as they are: where each ends, in Chinese too, which puts no space behind them. */

/** A stretch of a text, an address or what stands between two. */
export interface Stretch {
  readonly text: string
  readonly isAddress: boolean
}

/**
 * Tells the addresses in what Markdown takes for one: it goes on to the next space, over the end of a Chinese sentence and into
 * the next address.
 */
export function bareAddresses(text: string): readonly Stretch[] {
  const stretches: Stretch[] = []
  let end = 0
  for (const { 0: found, index } of text.matchAll(address)) {
    const own = withoutPunctuation(found)
    stretches.push({ text: text.slice(end, index), isAddress: false }, { text: own, isAddress: true })
    end = index + own.length
  }
  return [...stretches, { text: text.slice(end), isAddress: false }].filter((stretch) => stretch.text !== '')
}

// Example: `https://example.com/a?b=1` of `https://example.com/a?b=1，然后重启`
const address = /(?:https?:\/\/|mailto:)[^\s"“”‘’<>「」『』《》【】（）、，。；：！？…]+/giu

/** Without the end of the sentence that it stands in: `https://example.com/a).` */
function withoutPunctuation(found: string): string {
  let end = found.length
  while (end > 0 && isPunctuation(found, end - 1)) end -= 1
  return found.slice(0, end)
}

function isPunctuation(found: string, at: number): boolean {
  const character = found.charAt(at)
  return character === ')' ? !found.slice(0, at).includes('(') : ".,;:!?'*_~".includes(character)
}
