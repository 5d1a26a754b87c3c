/** Words of texts as numbers: what is counted by numbers takes a fourth of the time that it takes by strings. */

/** Knows words by numbers, counted from 1 in the order in which they were added; 0 are all others. */
export class WordNumbers {
  /** The words of the text that was read last, as numbers. */
  found: Int32Array = new Int32Array(0x400)
  private readonly numbers = new Map<string, number>()
  /** By what their letters make: words that come to the same. */
  private readonly bySum = new Map<number, { readonly word: string; readonly number: number }[]>()
  /** By UTF-16 unit: the number of the word that this unit is. */
  private readonly singles = new Int32Array(0x10000)

  /** Adds a word; gives its number. */
  add(word: string): number {
    const known = this.numbers.get(word)
    if (known !== undefined) return known
    const number = this.numbers.size + 1
    this.numbers.set(word, number)
    if (word.length === 1) this.singles[word.charCodeAt(0)] = number
    let sum = 0
    for (let at = 0; at < word.length; at += 1) sum = added(sum, word.charCodeAt(at))
    this.bySum.set(sum, [...(this.bySum.get(sum) ?? []), { word, number }])
    return number
  }

  /** Reads a text: `found` are its words afterwards. Gives how many they are. */
  read(text: string): number {
    if (this.found.length < text.length) this.found = new Int32Array(2 * text.length)
    const count = this.readPlain(text)
    return count < 0 ? this.readSlowly(text) : count
  }

  /** -1 where the text has units that only a look at them together can tell. */
  private readPlain(text: string): number {
    const { found, singles } = this
    let count = 0
    for (let at = 0; at < text.length; at += 1) {
      const kind = kindAt(text, at)
      if (kind === many) return -1
      if (kind === alone) {
        found[count] = singles[folded[text.charCodeAt(at)] ?? 0] ?? 0
        count += 1
      } else if (kind === letter) {
        const start = at
        let sum = added(0, folded[text.charCodeAt(at)] ?? 0)
        // One hyphen or apostrophe may stand between two letters.
        for (let next = kindAt(text, at + 1); next === letter || next === joint; next = kindAt(text, at + 1)) {
          if (next === joint && kindAt(text, at + 2) !== letter) break
          at += 1
          sum = added(sum, folded[text.charCodeAt(at)] ?? 0)
        }
        found[count] = this.numberAt(text, start, at + 1, sum)
        count += 1
      }
    }
    return count
  }

  private numberAt(text: string, start: number, end: number, sum: number): number {
    for (const { word, number } of this.bySum.get(sum) ?? none)
      if (word.length === end - start && standsAt(text, start, word)) return number
    return 0
  }

  private readSlowly(text: string): number {
    const words = wordsIn(text)
    for (const [at, one] of words.entries()) this.found[at] = this.numbers.get(one) ?? 0
    return words.length
  }
}

const none: readonly never[] = []

function added(sum: number, unit: number): number {
  return (Math.imul(sum, 31) + unit) & 0x3fff_ffff
}

function standsAt(text: string, start: number, word: string): boolean {
  for (let at = 0; at < word.length; at += 1)
    if (folded[text.charCodeAt(start + at)] !== word.charCodeAt(at)) return false
  return true
}

/** The words of a text; a Han character counts as one, and so do marks that say how something is said. */
export function wordsIn(text: string): readonly string[] {
  return text.normalize('NFKC').toLowerCase().match(word) ?? []
}

const word = /[a-zà-ÿ]+(?:['’-][a-zà-ÿ]+)*|\p{Script=Han}|[?!:;]/gu

function kindAt(text: string, at: number): number {
  if (at >= text.length) return nothing
  const unit = text.charCodeAt(at)
  const known = kinds[unit] ?? 0
  return known === 0 ? kindOf(unit) : known
}

/** Parts words and is in none. */
const nothing = 1
const letter = 2
/** May stand inside of a word. */
const joint = 3
/** A word by itself. */
const alone = 4
/** What it is shows with its neighbours, or it stands for several. */
const many = 5

// By UTF-16 unit: its kind, 0 as long as nobody has asked, and what stands for it once width and case are folded.
const kinds = new Uint8Array(0x10000)
const folded = new Uint16Array(0x10000)

function kindOf(unit: number): number {
  const character = String.fromCharCode(unit)
  const plain = character.normalize('NFKC').toLowerCase()
  folded[unit] = plain.charCodeAt(0)
  kinds[unit] = kindOfCharacter(character, plain)
  return kinds[unit]
}

function kindOfCharacter(character: string, plain: string): number {
  if (/[\p{M}\p{Cs}]/u.test(plain)) return many
  if (plain.length > 1) return wordsIn(character).length === 0 && !/['’-]/u.test(plain) ? nothing : many
  // Full-width letters are so rare that they are not worth a way of their own.
  if (/[a-zà-ÿ]/u.test(plain)) return character.charCodeAt(0) < 0x100 ? letter : many
  if (/['’-]/u.test(plain)) return joint
  return /[\p{Script=Han}?!:;]/u.test(plain) ? alone : nothing
}
