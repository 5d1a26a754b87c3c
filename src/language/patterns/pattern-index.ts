/** Expressions by the strings without which they cannot match: a text is held against all of them at once. */
import type { Choice } from './needed-pieces.ts'
import { StringSearch } from './string-search.ts'

/** Knows of what is needed by numbers, counted from 0 in the order in which it was added. */
export class PatternIndex {
  private readonly strings = new StringSearch()
  /** By string: what waits for it because it is of its most telling choice. */
  private readonly waiting: number[][] = []
  /** By what was added: the strings of its other choices. */
  private readonly others: (readonly (readonly number[])[])[] = []
  /** By what was added: the last text that it was looked at for, counted. */
  private readonly turns: number[] = []
  private turn = 0
  /** What can be there in the text that was read last, `count` of them, each once: first, `easy` of them, what needs nothing. */
  found: Int32Array = new Int32Array(0x100)
  count = 0
  private easy = 0

  /** Adds choices of strings, the most telling one first: a text must hold one string of each. Gives their number. */
  add([best, ...others]: readonly Choice[]): number {
    const number = this.others.length
    this.others.push(others.map((choice) => choice.map((string) => this.strings.add(string))))
    this.turns.push(0)
    if (this.found.length <= number) {
      const found = new Int32Array(2 * number)
      found.set(this.found)
      this.found = found
    }
    if (best === undefined) {
      this.found[this.easy] = number
      this.easy += 1
    }
    for (const string of best ?? []) this.wait(number, this.strings.add(string))
    return number
  }

  /** Finds what can be there in a text: `found` and `count` are of it afterwards. Of all else, something that it needs is missing. */
  read(text: string): void {
    const { strings, turns, found } = this
    this.turn += 1
    strings.read(text)
    let count = this.easy
    for (let at = 0; at < strings.count; at += 1) {
      for (const number of this.waiting[strings.found[at] ?? 0] ?? none) {
        if (turns[number] === this.turn) continue
        turns[number] = this.turn
        if (!this.hasOthers(number)) continue
        found[count] = number
        count += 1
      }
    }
    this.count = count
  }

  private hasOthers(number: number): boolean {
    for (const choice of this.others[number] ?? []) if (!this.hasOneOf(choice)) return false
    return true
  }

  private hasOneOf(choice: readonly number[]): boolean {
    for (const string of choice) if (this.strings.has(string)) return true
    return false
  }

  private wait(number: number, string: number): void {
    const all = this.waiting[string]
    if (all === undefined) this.waiting[string] = [number]
    else all.push(number)
  }
}

const none: readonly number[] = []
