/** Chinese written as it sounds, by people whose keyboard is not set to it. */

// Syllables of Hanyu Pinyin without tones, and some that only could be: `zhuang`, `er`, `lv`
const syllable =
  /(?:[zcs]h?|[bpmfdtnlgkhjqxryw])(?:i(?:a(?:ng?|o)?|e|ng?|ong|u)?|u(?:a(?:i|ng?)?|[eino])?|ve?|a(?:i|ng?|o)?|e(?:i|ng?)?|o(?:ng|u)?)|a(?:i|ng?|o)?|e[inr]?|ou?/uy

/** The syllables that a word consists of, `ji huo shi bai` of `jihuoshibai`; none where it does not consist of syllables. */
export function pinyinSyllables(word: string): readonly string[] {
  const syllables: string[] = []
  for (let at = 0; at < word.length;) {
    const length = syllableAt(word, at)
    if (length === 0) return []
    syllables.push(word.slice(at, at + length))
    at += length
  }
  return syllables
}

/** The longest syllable, or a letter less of it where what follows needs that letter: `nan` of `nanguo`. */
function syllableAt(word: string, at: number): number {
  const length = longestAt(word, at)
  const isEnough = at + length === word.length || longestAt(word, at + length) > 0
  return isEnough && !startsBadly.test(word.slice(at + length)) ? length : Math.max(0, length - 1)
}

// No syllable begins so: in `nanguo` the `g` is of `guo`.
const startsBadly = /^[iuv]|^uo/u

function longestAt(word: string, at: number): number {
  syllable.lastIndex = at
  return syllable.exec(word)?.[0].length ?? 0
}
