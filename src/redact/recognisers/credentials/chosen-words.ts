import { productNames } from '../../lexicon/names/ambiguous-names.ts'
import { accountTalk, loginTools } from '../../lexicon/credentials/credential-wordings.ts'
import { notMachines } from '../../lexicon/machine-words.ts'
import { knownVendors } from '../../lexicon/organisation-words.ts'
import { thingWords } from '../../lexicon/around-names/third-persons.ts'
import { isSample } from '../labelled-value.ts'
import type { Found, Recogniser } from '../recogniser.ts'
import { matchesOf } from '../../../language/patterns/matches.ts'

/** Words with a number where a text speaks of logging in: what people choose for a password. */
export const chosenWords: Recogniser = {
  name: 'chosen-words',
  neverCertain: true,
  find: (text) => {
    const places = matchesOf(talk, text).map(({ index }) => index)
    if (places.length === 0) return []
    let place = 0
    return matchesOf(chosen, text).flatMap((match): readonly Found[] => {
      while ((places[place] ?? Infinity) < match.index - reach.after) place += 1
      if ((places[place] ?? Infinity) > match.index + match[0].length + reach.before) return []
      if (!isChosen(match[0]) || isSample(match[0])) return []
      return [{ kind: 'password', start: match.index, end: match.index + match[0].length, certain: false }]
    })
  },
}

// Harbour2031, Lilac_77, otter-Kettle-19: words with a capital and a number, joined or not
const chosen =
  /(?<![\p{Script=Latin}\p{N}_@#$%&*./\\:=+~-])(?=[\w-]{0,40}[a-z]{3})(?=[\w-]{0,40}[A-Z])(?:[A-Za-z]{3,20}[-_]?){1,3}\d{2,6}(?![\p{Script=Latin}\p{N}_@#$%&/\\=({[-]|\.\w)/gu
const talk = new RegExp(accountTalk, 'giu')
const reach = { before: 60, after: 140 }

function isChosen(value: string): boolean {
  const parts = value.split(/[-_\d]+|(?<=\p{Ll})(?=\p{Lu})/u).map((part) => part.toLowerCase())
  // no Windows10, no EventLog4625
  if (parts.some((part) => technical.some((words) => words.has(part)))) return false
  return !/\p{Ll}\p{Lu}\p{Ll}+\p{Lu}|^[A-Z]{2,}\d|[A-Z]{3}/u.test(value)
}

const technical: readonly ReadonlySet<string>[] = [notMachines, productNames, loginTools, knownVendors, thingWords]
