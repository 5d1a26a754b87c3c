/** How much two texts have in common, by the words they are made of. */

/** Words and numbers in lower case and half width; of Han text, pairs of neighbouring characters. */
export function wordsOf(text: string): readonly string[] {
  return runsOf(text).flatMap((run) => (isHan(run) && run.length > 1 ? pairs(run) : [run]))
}

/** Words and numbers in lower case and half width; of Han text, single characters: a character more or less shifts nothing. */
export function lettersOf(text: string): ReadonlySet<string> {
  return new Set(runsOf(text).flatMap((run) => (isHan(run) ? Array.from(run) : [run])))
}

/** Share of `words` that stand in `among`, from 0 to 1; 1 for no words. */
export function shareIn(words: readonly string[], among: ReadonlySet<string>): number {
  return words.length === 0 ? 1 : words.filter((word) => among.has(word)).length / words.length
}

/** Dice's coefficient of two sets, from 0 (nothing in common) to 1 (the same). */
export function likeness(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  if (left.size + right.size === 0) return 1
  let common = 0
  for (const one of left) if (right.has(one)) common += 1
  return (2 * common) / (left.size + right.size)
}

/** What `likeness` gives at most, by the sizes of the sets alone. */
export function mostLikeness(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  return left.size + right.size === 0 ? 1 : (2 * Math.min(left.size, right.size)) / (left.size + right.size)
}

function runsOf(text: string): readonly string[] {
  return text.normalize('NFKC').toLowerCase().replaceAll('’', "'").match(runs) ?? []
}

// 服务 | won't | 16 | é
const runs = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}'_])+/gu

function isHan(run: string): boolean {
  return /^\p{Script=Han}/u.test(run)
}

function pairs(run: string): string[] {
  return Array.from({ length: run.length - 1 }, (_, index) => run.slice(index, index + 2))
}
