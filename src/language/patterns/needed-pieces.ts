/** What a text must contain for an expression to match in it, read from the expression itself. */
import type { AST } from '@eslint-community/regexpp'
import { compared } from './compared-units.ts'

/** One of these has to stand in the text, in units as they are compared, or is one of the two marks below. */
export type Choice = readonly string[]

/** Stands for any Han character. */
export const anyHan = '\u0001'
/** Stands for any capital letter. */
export const anyCapital = '\u0002'

/**
 * The pieces without which an expression of this pattern cannot match, the most telling choice first: every match holds one string of each. None where nothing can be said.
 * The idea is that of the prefilters of RE2 (github.com/google/re2, prefilter.h).
 */
export function neededPieces(
  { ignoreCase }: Pick<RegExp, 'ignoreCase'>,
  pattern: Pick<AST.Pattern, 'alternatives'>,
): readonly Choice[] {
  const { choices, exact } = readAlternatives(pattern.alternatives, ignoreCase)
  const all = exact === null ? choices : [...choices, exact]
  const telling = all.filter((choice) => isTelling(choice)).map((choice) => withoutLonger(choice))
  return mostTellingFirst(telling).slice(0, mostChoices)
}

interface Reading {
  /** All that this part can match, where that are few strings. */
  readonly exact: readonly string[] | null
  readonly choices: readonly Choice[]
  /** What it ends in where `exact` is not known, else nothing. */
  readonly end?: readonly string[]
}

const mostChoices = 4
const mostStrings = 800
const mostProducts = 96
const mostCharacters = 12
const longest = 24
const nothing: Reading = { exact: [''], choices: [] }
const anything: Reading = { exact: null, choices: [] }

function isTelling(choice: Choice): boolean {
  return choice.length <= mostStrings && choice.every((string) => string !== '')
}

// Where `root` has to stand, `root:` says no more.
function withoutLonger(choice: Choice): Choice {
  const strings = new Set(choice)
  const lengths = [...new Set(choice.map(({ length }) => length))].sort((one, other) => one - other)
  return lengths.length < 2 ? [...strings] : [...strings].filter((string) => !holdsShorter(string, strings, lengths))
}

function holdsShorter(string: string, strings: ReadonlySet<string>, lengths: readonly number[]): boolean {
  for (const length of lengths) {
    if (length >= string.length) return false
    for (let end = length; end <= string.length; end += 1) if (strings.has(string.slice(end - length, end))) return true
  }
  return false
}

function mostTellingFirst(choices: readonly Choice[]): readonly Choice[] {
  const [only] = choices
  if (only === undefined || choices.length === 1) return choices
  return choices
    .map((choice) => ({ choice, frequency: frequencyOf(choice) }))
    .sort((left, right) => left.frequency - right.frequency)
    .map(({ choice }) => choice)
}

// How often a text has one of the strings, roughly: each character for itself.
function frequencyOf(choice: Choice): number {
  return choice.reduce((sum, string) => sum + frequency(string), 0)
}

function frequency(string: string): number {
  let product = 1
  let before = ''
  for (const character of string) {
    // Digits come together.
    product *= character === '0' && before === '0' ? 0.5 : characterFrequency(character)
    before = character
  }
  return product
}

function characterFrequency(character: string): number {
  if (character === anyHan || character === anyCapital || character === ' ') return 0.5
  if (character > '\u2e80') return 0.003
  if ((character >= 'a' && character <= 'z') || character === '0') return 0.05
  return character === '.' || character === ',' || character === ':' ? 0.02 : 0.005
}

function readAlternatives(alternatives: readonly AST.Alternative[], ignoreCase: boolean): Reading {
  const readings = alternatives.map(({ elements }) => readSequence(elements, ignoreCase))
  const [only] = readings
  if (only !== undefined && readings.length === 1) return only
  const strings = new Set(readings.flatMap(({ exact }) => exact ?? []))
  if (readings.every(({ exact }) => exact !== null) && strings.size <= mostStrings)
    return { exact: [...strings], choices: [] }
  const union = new Set<string>()
  for (const { exact, choices } of readings) {
    const all = exact === null ? choices : [...choices, exact]
    const [best] = mostTellingFirst(all.filter((choice) => isTelling(choice)))
    if (best === undefined) return anything
    for (const string of best) union.add(string)
  }
  const ends = readings.flatMap(({ exact, end }) => exact ?? end ?? [''])
  return { exact: null, choices: [[...union]], end: ends.length > mostProducts ? [''] : [...new Set(ends)] }
}

function readSequence(elements: readonly AST.Element[], ignoreCase: boolean): Reading {
  const choices: Choice[] = []
  // What stands directly before the place that is being read.
  let pending: readonly string[] = ['']
  let whole = true
  const cut = (rest: readonly string[]): void => {
    if (isTelling(pending)) choices.push(pending)
    pending = rest
    whole = false
  }
  for (const element of elements) {
    const { first, repeated } = readElement(element, ignoreCase)
    choices.push(...first.choices)
    if (first.exact === null) cut(first.end ?? [''])
    else {
      const product = join(pending, first.exact)
      if (product === null) cut(first.exact)
      else pending = product
      if (repeated) cut(first.exact)
    }
  }
  if (whole) return { exact: pending, choices }
  const end = pending
  cut([''])
  return { exact: null, choices, end }
}

function join(left: readonly string[], right: readonly string[]): readonly string[] | null {
  const size = left.length * right.length
  if (size > Math.max(mostProducts, left.length, right.length) || size > mostStrings) return null
  const strings: string[] = []
  for (const start of left) {
    for (const end of right) {
      // Both are in units as they are compared; only spaces become one where they meet.
      const string = start.endsWith(' ') && end.startsWith(' ') ? start + end.slice(1) : start + end
      if (string.length > longest) return null
      strings.push(string)
    }
  }
  return strings
}

/** `repeated`: what was read may go on with anything and ends in the same again. */
interface ElementReading {
  readonly first: Reading
  readonly repeated: boolean
}

function readElement(element: AST.Element, ignoreCase: boolean): ElementReading {
  if (element.type !== 'Quantifier') return { first: readSingle(element, ignoreCase), repeated: false }
  const inner = readSingle(element.element, ignoreCase)
  const { min, max } = element
  // Spaces are as good as one.
  if (inner.exact?.join('') === ' ')
    return { first: { exact: min === 0 ? ['', ' '] : [' '], choices: [] }, repeated: false }
  if (min === 0)
    return max === 1 && inner.exact !== null
      ? { first: { exact: [...new Set(['', ...inner.exact])], choices: [] }, repeated: false }
      : { first: anything, repeated: false }
  if (inner.exact === null) return { first: inner, repeated: false }
  let power = inner.exact
  let count = 1
  while (count < min) {
    const longer = join(power, inner.exact)
    if (longer === null) break
    power = longer
    count += 1
  }
  return { first: { exact: power, choices: inner.choices }, repeated: max > count }
}

function readSingle(element: Exclude<AST.Element, AST.Quantifier>, ignoreCase: boolean): Reading {
  switch (element.type) {
    case 'Group':
    case 'CapturingGroup':
      return readAlternatives(element.alternatives, ignoreCase)
    case 'Character':
      return { exact: [characterOf(element.value)], choices: [] }
    case 'CharacterClass':
      return readClass(element, ignoreCase)
    case 'CharacterSet':
      return readSet(element, ignoreCase)
    case 'Assertion':
      return readAssertion(element, ignoreCase)
    default:
      return anything
  }
}

function readAssertion(element: AST.Assertion, ignoreCase: boolean): Reading {
  if ((element.kind !== 'lookahead' && element.kind !== 'lookbehind') || element.negate) return nothing
  const { exact, choices } = readAlternatives(element.alternatives, ignoreCase)
  return { exact: [''], choices: exact === null || !isTelling(exact) ? choices : [...choices, exact] }
}

function readSet(element: AST.CharacterSet, ignoreCase: boolean): Reading {
  if (element.kind === 'any' || element.negate) return anything
  if (element.kind === 'digit') return { exact: ['0'], choices: [] }
  if (element.kind === 'space') return { exact: [' '], choices: [] }
  if (element.kind !== 'property') return anything
  if (element.key === 'Script' && element.value === 'Han') return { exact: null, choices: [[anyHan]] }
  return element.key === 'General_Category' && element.value === 'Lu' && !ignoreCase
    ? { exact: null, choices: [[anyCapital]] }
    : anything
}

function readClass({ negate, elements }: AST.CharacterClass, ignoreCase: boolean): Reading {
  if (negate) return anything
  const characters = new Set<string>()
  let capitals = !ignoreCase
  for (const element of elements) {
    if (element.type === 'Character') characters.add(characterOf(element.value))
    else if (element.type === 'CharacterClassRange') {
      const { min, max } = element
      capitals &&= min.value >= 0x41 && max.value <= 0x5a
      if (max.value - min.value > 100) return anything
      for (let code = min.value; code <= max.value; code += 1) characters.add(characterOf(code))
      continue
    } else if (
      element.type === 'CharacterSet' &&
      (element.kind === 'digit' || element.kind === 'space') &&
      !element.negate
    ) {
      characters.add(element.kind === 'digit' ? '0' : ' ')
    } else return anything
    capitals = false
  }
  if (capitals && characters.size > 0) return { exact: null, choices: [[anyCapital]] }
  return characters.size > mostCharacters ? anything : { exact: [...characters], choices: [] }
}

function characterOf(code: number): string {
  return compared(String.fromCodePoint(code))
}
