/**
 * Brings the forms of an English word together, lightly: `migrations`, `migrating` and `migrated` become one.
 *
 * Suffixes after M. F. Porter, "An algorithm for suffix stripping" (1980), step 1, and the noun endings in -ion and
 * -ment. A stem is a key, not a word.
 *
 * @param word lower case, a to z
 */
export function stemEnglish(word: string): string {
  if (word.length < 4) {
    return word
  }
  return withoutFinalE(withoutNounEnding(withoutVerbEnding(withoutPlural(word))))
}

function withoutPlural(word: string): string {
  if (word.endsWith('sses') || word.endsWith('shes') || word.endsWith('ches') || word.endsWith('xes')) {
    return word.slice(0, -2)
  }
  if (word.endsWith('ies') || word.endsWith('ied')) {
    return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1)
  }
  const isPlural = word.endsWith('s') && !word.endsWith('ss') && !word.endsWith('us') && !word.endsWith('is')
  return isPlural ? word.slice(0, -1) : word
}

function withoutVerbEnding(word: string): string {
  const ending = word.endsWith('ing') ? 3 : word.endsWith('ed') && !word.endsWith('eed') ? 2 : 0
  const stem = word.slice(0, word.length - ending)
  if (ending === 0 || stem.length < 3 || !vowel.test(stem)) {
    return word
  }
  return doubled.test(stem) ? stem.slice(0, -1) : withoutAt(stem)
}

// Example: the `o` of `stopp`
const vowel = /[aeiouy]/u
// Example: `stopp`, but not `install`, `process`, `buzz`
const doubled = /([b-df-hjkmnp-rtv-x])\1$/u

function withoutNounEnding(word: string): string {
  const ending = nounEndings.find((candidate) => word.endsWith(candidate) && word.length - candidate.length >= 4)
  return ending === undefined ? word : word.slice(0, -ending.length)
}

/** Longest first. `-ation` goes as a whole, so `configuration` meets `configure`. */
const nounEndings = ['ation', 'ment', 'ion', 'ly']

function withoutFinalE(word: string): string {
  return word.length > 4 && word.endsWith('e') ? withoutAt(word.slice(0, -1)) : word
}

/** `migrat(e)` and `migrat(ing)` go with `migration`, which has lost all of `-ation`. */
function withoutAt(stem: string): string {
  return stem.length > 5 && stem.endsWith('at') ? stem.slice(0, -2) : stem
}
