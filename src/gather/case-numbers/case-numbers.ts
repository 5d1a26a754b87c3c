/** Case numbers as help desks write them. */
import type { RawMessage } from '../../model/reading.ts'
import { remembered } from '../../language/remembered.ts'
import { bareNumbers, builtIn, plainlyLabelled } from './case-number-patterns.ts'
import type { CaseNumberPattern } from './case-number-patterns.ts'

export type CaseNumberFinder = (message: RawMessage) => CaseNumbersOf

/** What one message says about its case number. */
interface CaseNumbersOf {
  readonly subject: string | null
  /** What may be a number in the subject, by nothing but its make: to be believed where several subjects have it. */
  readonly bare: string | null
  readonly body: string | null
}

/**
 * Gives a function that finds a message's case number. `own` are the help desk's patterns from the settings, as
 * sources of regular expressions; they are tried before the built-in ones and believed anywhere.
 */
export function caseNumberFinder(own: readonly string[]): CaseNumberFinder {
  const finder = finders.get(own) ?? makeFinder(own)
  finders.set(own, finder)
  return finder
}

// QT-5521 扫码枪无法识别: as a machine might be called just as well
const key = /(?<![A-Za-z0-9_-])([A-Z][A-Z0-9]{1,9}-[1-9]\d{0,6})(?![A-Za-z0-9_-])/u

/** A key of an issue in the subject that an address in the mail ends with, too: `https://desk.example/browse/QT-5521`. */
function keyInLink({ subject, text }: RawMessage): string | null {
  const found = key.exec(subject ?? '')?.[1]
  const at = found === undefined ? -1 : text.indexOf(`/${found}`)
  if (found === undefined || at < 0 || /[A-Za-z0-9_-]/u.test(text.charAt(at + found.length + 1))) return null
  return /https?:\/\/\S{3,200}$/u.test(text.slice(Math.max(0, at - 210), at)) ? found : null
}

/** By the patterns that the settings of a run hold: a finder knows the subjects of the files before. */
const finders = new WeakMap<readonly string[], CaseNumberFinder>()

function makeFinder(own: readonly string[]): CaseNumberFinder {
  const patterns = [
    ...own.map((source): CaseNumberPattern => ({ place: 'anywhere', pattern: new RegExp(source, 'u') })),
    ...builtIn,
  ]
  const anywhere = patterns.filter(({ place }) => place === 'anywhere')
  // The messages of a thread have one subject, with and without a prefix.
  const inSubject = remembered((written) => {
    const text = plainlyLabelled(written)
    const subject = firstMatch(text, patterns)
    return { subject, bare: subject === null ? firstMatch(text, bareNumbers) : null }
  }, 500)
  return (message) => {
    const said = message.subject === null ? { subject: null, bare: null } : inSubject(message.subject)
    const subject = said.subject ?? keyInLink(message)
    const { bare } = said
    return { subject, bare, body: subject ?? firstMatch(plainlyLabelled(message.text.slice(0, bodyReach)), anywhere) }
  }
}

/** A number in the body stands in the first lines or near the signature of a short mail; logs further down mislead. */
const bodyReach = 2000

function firstMatch(text: string, patterns: readonly CaseNumberPattern[]): string | null {
  for (const { pattern } of patterns) {
    const match = pattern.exec(text)
    if (match !== null) return numberIn(match)
  }
  return null
}

/** The number in what an expression for numbers has matched: its group that took part, or else all of it; in capitals. */
export function numberIn(match: RegExpExecArray): string {
  return (match.slice(1).find((group) => group !== undefined) ?? match[0]).trim().toUpperCase()
}
