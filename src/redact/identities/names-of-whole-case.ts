/** Who is named in a case, where only the whole of it tells: what stands in one message says what a word of another one is. */
import type { PersonMention } from './identity.ts'
import type { CapitalisedRun } from './names/capitalised-runs.ts'
import { bare } from './names/latin-name-shape.ts'
import { isRareWord } from './names/rare-names.ts'
import { actingHanNames } from './signs/han-names-by-acts.ts'
import { givenNamesAlone } from './signs/han-given-alone.ts'
import { hanConductIn, hanNamesByConduct } from './signs/han-names-by-conduct.ts'
import { namesWithSurname, wholeHanNames } from './signs/han-whole-names.ts'
import { conductIn, namesByConduct } from './signs/names-by-conduct.ts'
import { shortNames } from './signs/short-names.ts'
import { namesBesideKnown } from './signs/rare-names-in-text.ts'

/** The body of a message in half width, and its runs of capitalised words. */
export interface ReadBody {
  readonly text: string
  readonly runs: readonly CapitalisedRun[]
}

/** People whom neither a list nor a place alone gives away. @param cuts signatures and other pieces that were cut @param people who is known without */
export function namesOfWholeCase(
  bodies: readonly ReadBody[],
  cuts: readonly string[],
  people: readonly PersonMention[],
): readonly PersonMention[] {
  const texts = bodies.map(({ text }) => text)
  const known = new Set(people.flatMap(({ name }) => (name === null ? [] : [name])))
  const words = new Set([...known].flatMap((name) => name.split(' ').map((word) => bare(word))))
  const isKnown = (word: string): boolean => words.has(word) && isRareWord(word)
  const signs = bodies.flatMap(({ text, runs }) => conductIn(text, runs))
  const runs = bodies.flatMap((body) => body.runs)
  return [
    ...bodies.flatMap((body) => namesBesideKnown(body.runs, isKnown)).map(mention),
    ...namesWithSurname([...known], [...texts, ...cuts]).map(mention),
    ...wholeHanNames(texts).map(mention),
    ...givenNamesAlone(texts).map(mentionOfName),
    ...namesByConduct(signs, texts).map(mentionOfName),
    ...shortNames(known, runs, signs, texts).map(mentionOfName),
    ...texts.flatMap((text) => actingHanNames(text)).map(mentionOfName),
    ...hanNamesByConduct(texts.flatMap((text) => hanConductIn(text))).map(mentionOfName),
  ]
}

function mention(name: string): PersonMention {
  return { name, email: null, side: null }
}

function mentionOfName(name: string): PersonMention {
  return { name, email: null, side: null, isName: true }
}
