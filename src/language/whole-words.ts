/** Words of their own in a text. */

/** Whether `word` stands in `text` with none of `letters` right before or behind it: `Connect`, not `connected`. Both in the same case. */
export function holdsWord(text: string, word: string, letters: RegExp): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!letters.test(text.charAt(at - 1)) && !letters.test(text.charAt(at + word.length))) return true
  }
  return false
}
