/** Names in Latin letters of people whom a text only mentions: no header, no signature, no greeting says who they are. */
import type { CapitalisedRun } from '../names/capitalised-runs.ts'
import { capitalisedRuns } from '../names/capitalised-runs.ts'
import { cuedNames } from './cued-names.ts'
import { easternNames } from './eastern-names.ts'
import { accentedNames, doubleNames, initialledNames, knownName } from '../names/known-names.ts'
import { latinNamesAmongHan } from './latin-names-among-han.ts'
import { labelledNames } from './labelled-names.ts'
import { lowerCaseNames } from './lower-case-names.ts'
import { titledFamilies } from '../names/pinyin-names.ts'

/** Names that stand in running text, as written there. `all` are the runs of capitalised words of the text. */
export function latinNamesInText(text: string, all = capitalisedRuns(text)): readonly string[] {
  if (!/[A-Za-z\p{Lu}]{2}/u.test(text)) return []
  const runs = all.filter((one) => !isDay(text, one))
  return [
    ...runs.filter((one) => !isProduct(text, one)).map(({ words }) => knownName(words)),
    ...accentedNames(runs, text),
    ...cuedNames(text, all),
    ...latinNamesAmongHan(text, all),
    ...labelledNames(text),
    ...titledFamilies(text),
    ...lowerCaseNames(text),
    ...easternNames(
      text,
      runs.map(({ words }) => words),
    ),
    ...doubleNames(all, text),
    ...initialledNames(all, text),
  ].filter((name) => name !== '')
}

// 5 Jan, Jan 5: a month, though people are called so
function isDay(text: string, { words, start, end }: CapitalisedRun): boolean {
  if (!monthNames.has(words)) return false
  return /\d ?$/u.test(text.slice(Math.max(0, start - 2), start)) || /^ \d/u.test(text.slice(end, end + 2))
}

// the Merlin practice software, Alma 9.4: a single word before what only a program is or has
function isProduct(text: string, { words, end }: CapitalisedRun): boolean {
  return !words.includes(' ') && kindBehind.test(text.slice(end, end + 40))
}

const kindBehind =
  /^ (?:\p{Ll}{3,14} )?(?:software|app|application|client|server|database|portal|module|plug-?in|suite|firmware)(?!\p{L})|^ [vV]?\d+\.\d/u

const monthNames: ReadonlySet<string> = new Set(['Jan', 'Mar', 'Apr', 'May', 'Jun', 'Avril', 'Mai'])
