/** Machines that are called like others which are known. */
import { isEnglishWord } from '../../../language/english-words.ts'
import { matchesOf } from '../../../language/patterns/matches.ts'
import { productNames } from '../../lexicon/names/ambiguous-names.ts'
import { machineParts, notMachines, partsOfSettings } from '../../lexicon/machine-words.ts'
import { knownVendors } from '../../lexicon/organisation-words.ts'
import { isMachine } from './machine-tests.ts'
import { findAll } from '../recogniser.ts'
import type { Found } from '../recogniser.ts'

const numbered = /(?<![\w.\\/%:=-])(?<value>(?<stem>[A-Za-z][A-Za-z0-9-]{1,20}?)-?\d{1,3})(?![\w\\-]|\.\d|\()/gu

/** Where tide-db1 is a machine that was found in a text, tide-db2 is one. */
export function findSiblings(text: string, machines: readonly Found[]): readonly Found[] {
  const stems = new Set(
    machines.map(({ start, end: to }) => stemOf(text.slice(start, to))).filter((stem) => stem.length > 2),
  )
  if (stems.size === 0) return []
  return findAll('host', numbered, text, (value) => (stems.has(stemOf(value)) && isMachine(value) ? false : null))
}

/** Machines in a text that are called like known ones, but for the number: QGJ-TILL7, where QGJ-TILL3 is one. Names without a hyphen have none. */
export function siblingsIn(text: string, machines: readonly string[]): readonly string[] {
  const stems = new Set(machines.filter((name) => inHyphens.test(name)).map((name) => stemOf(name)))
  if (stems.size === 0) return []
  return [...withOtherNumber(text, stems), ...withPrefix(text, machines)]
}

function withOtherNumber(text: string, stems: ReadonlySet<string>): readonly string[] {
  return matchesOf(numbered, text)
    .map(({ groups }) => groups?.['value'] ?? '')
    .filter((name) => stems.has(stemOf(name)) && inHyphens.test(name))
}

// FRLWOOD-ERP, where FRLWOOD-ACC3 is a machine: the same beginning, which is no word and no part of other names
function withPrefix(text: string, machines: readonly string[]): readonly string[] {
  const prefixes = new Set(
    machines
      .map((name) => /^[A-Z]{4,8}(?=-[A-Z0-9])/u.exec(name)?.[0] ?? '')
      .filter((prefix) => prefix !== '' && !isWordOfMany(prefix.toLowerCase())),
  )
  if (prefixes.size === 0) return []
  return matchesOf(inTwoParts, text)
    .map(({ groups }) => groups?.['value'] ?? '')
    .filter((name) => prefixes.has(name.split('-')[0] ?? ''))
}

const inTwoParts = /(?<![\w.\\/@-])(?<value>[A-Z]{4,8}-(?=[A-Z]{2})[A-Z]{2,10}\d{0,3})(?![\w-]|\.\w)/gu

function isWordOfMany(prefix: string): boolean {
  return (
    [machineParts, notMachines, partsOfSettings, productNames, knownVendors].some((set) => set.has(prefix)) ||
    isEnglishWord(prefix) ||
    /^(?:desktop|laptop|win|till|reception|counter|ward)$/u.test(prefix)
  )
}

const inHyphens = /^[a-z]{2,10}-[a-z0-9-]{1,20}\d{1,3}$/iu

function stemOf(name: string): string {
  return name.replace(/-?\d{1,3}$/u, '').toLowerCase()
}
