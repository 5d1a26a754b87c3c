/** Keeps memory down while many articles are parsed. */
import { setImmediate } from 'node:timers/promises'
import { collectGarbage } from '../../memory/collect-garbage.ts'

/**
 * Gives what is to be waited for after each article that was parsed, while many are gone through: what that left behind is given
 * back then. The parser of Markdown is no JavaScript, and what it holds is let go between turns of the event loop alone.
 */
export function givingBack(): () => Promise<void> {
  let parsed = 0
  return async () => {
    parsed += 1
    if (parsed % articlesInTurn === 0) await setImmediate()
    // Few leave little behind: where one article changed, to collect it would take longer than to parse it.
    if (parsed > fewParsed) collectGarbage()
  }
}

/** Half a megabyte of what the parser holds. */
const articlesInTurn = 64

const fewParsed = 64
