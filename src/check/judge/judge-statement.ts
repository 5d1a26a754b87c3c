/**
 * The verdict on a statement that somebody put in words of their own, such as a language model: stricter than what is
 * asked of an extract, because an extract cannot invent. Whoever fails is replaced by the extract, so that a verdict which
 * is too strict costs wording and no content.
 */
import { splitSentences } from '../../language/sentences.ts'
import { findTokens } from '../../language/tokens.ts'
import type { TokenKind } from '../../language/token.ts'
import type { MessageId } from '../../model/case.ts'
import type { Citation, Draft, NonEmpty } from '../../model/draft.ts'
import type { RedactedCase } from '../../model/redacted.ts'
import type { SectionKind } from '../../model/section.ts'
import { isHedged } from '../clauses.ts'
import { counterOf, finderOf } from '../occurrences.ts'
import { passageOf } from '../passage.ts'
import { restates } from '../restates.ts'
import type { RuleName } from '../rules.ts'
import { findUnsupported, holdsToken, readEvidence, readTokens } from '../support.ts'
import { changesAnAmount } from './amounts.ts'
import { isCovered, namesSomethingNew, readWords } from './evidence-words.ts'
import { excludes, exclusionsIn } from './exclusions-in-case.ts'
import { polarityFaults } from './polarity.ts'
import { turnsRound } from './turns-round.ts'
import { certainties, reasons } from './words.ts'

/** A statement with the passages that it is said to rest on, as it would stand in a section. */
export interface Claim {
  readonly text: string
  readonly section: SectionKind
  readonly cites: NonEmpty<Citation>
}

/**
 * Gives the judge of a case: the rule that a claim breaks first, or `null`. `rules` is what the rules drafted of the same
 * case: what they found ruled out is no cause, whatever a claim cites, and who they take a cause from may state one.
 */
export function createJudge(redacted: RedactedCase, rules: Draft): (claim: Claim) => RuleName | null {
  const isExcluded = exclusionsIn(redacted)
  const ruledOut = statementsOf(rules, 'ruledOut')
  const known = {
    cause: citesOf(rules, 'cause'),
    resolution: citesOf(rules, 'resolution'),
    ruledOut: ruledOut.flatMap(({ cites }) => cites),
  }
  // Agents state causes and advise steps; where a customer did, the rules have seen a reason to believe it.
  const mayState = (kind: 'cause' | 'resolution', cites: readonly Citation[]): boolean =>
    cites.some((cite) => isAgents(cite, redacted) || known[kind].some((other) => overlap(cite, other)))
  return (claim) => {
    if (!claim.cites.every((cite) => isWithin(cite, redacted))) return 'citation-out-of-range'
    const evidence = claim.cites.map((cite) => passageOf(redacted, cite))
    const sections: Partial<Readonly<Record<SectionKind, () => RuleName | null>>> = {
      ruledOut: () =>
        touches(claim, known.ruledOut) || evidence.some((one) => excludes(one)) ? null : 'not-ruled-out',
      cause: () => {
        if (ruledOut.some(({ text }) => saysTheSame(claim.text, text)) || isExcluded(claim.text))
          return 'ruled-out-as-cause'
        if (touches(claim, known.ruledOut)) return 'ruled-out-as-cause'
        if (isHedged(claim.text)) return 'supposed-cause'
        if (!mayState('cause', claim.cites)) return 'not-from-agent'
        return known.cause.length === 0 || claim.cites.some(({ message }) => isAmong(message, known.cause))
          ? null
          : 'other-cause'
      },
      resolution: () => {
        if (!mayState('resolution', claim.cites) || takesStepsFromOthers(claim, redacted)) return 'not-from-agent'
        return isBefore(claim.cites, known.resolution) ? 'tried-before' : null
      },
    }
    return sections[claim.section]?.() ?? faultOfWording(claim, evidence, [redacted.subject, ...rules.products])
  }
}

/** What in a statement's words its evidence does not bear. What the case is about, by its subject and its products (`named`), may be named anywhere. */
function faultOfWording(
  { text, section }: Claim,
  evidence: readonly string[],
  named: readonly string[],
): RuleName | null {
  const isSupposition = section === 'ruledOut'
  const whole = evidence.join('\n')
  if (!isPlain(text, whole)) return 'markup'
  if (placeholdersIn(text).some((one) => !whole.includes(one))) return 'invented-placeholder'
  const unsupported = findUnsupported(
    text,
    evidence.map((one) => readEvidence(one)),
    isSupposition,
  )[0]
  if (unsupported !== undefined) return unsupported.rule
  const typed = [...(text.match(commandSwitch) ?? []), ...(text.match(anyAddress) ?? [])]
  if (typed.some((word) => !whole.includes(word))) return 'unsupported-token'
  if (isExtract(text, evidence)) return null
  const words = readWords(evidence)
  if (namesSomethingNew(text, readWords([...evidence, ...named]))) return 'unsupported-name'
  if (changesAnAmount(text, whole)) return 'unsupported-token'
  const polarity = polarityFaults(text, evidence, isSupposition)[0]
  if (polarity !== undefined) return polarity
  if (turnsRound(text, whole)) return 'turned-round'
  const certain = new Set(findCertainties(whole))
  if (findCertainties(text).some((word) => !certain.has(word))) return 'invented-certainty'
  if (countReasons(text) > 0 && countReasons(whole) === 0) return 'invented-reason'
  return isCovered(text, words) ? null : 'unsupported-words'
}

/** Whole sentences of the evidence, in its own words. */
function isExtract(text: string, evidence: readonly string[]): boolean {
  const sentences = new Set(
    evidence.flatMap((one) => splitSentences(one).map(({ start, end }) => squeezed(one.slice(start, end)))),
  )
  return splitSentences(text).every(({ start, end }) => sentences.has(squeezed(text.slice(start, end))))
}

/** A list mark before a sentence is none of its words. */
function squeezed(text: string): string {
  return text.replace(/^\s{0,8}(?:[-*•]|\d{1,2}[.)、])\s{0,4}/u, '').replace(/\s+/gu, '')
}

/** One line of text without signs that a page or a program would take for more, unless its evidence has them. */
function isPlain(text: string, evidence: string): boolean {
  if (text.length > longestStatement || /[\p{Cc}\u2028\u2029\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u.test(text))
    return false
  return (text.match(markup) ?? []).every((sign) => evidence.includes(sign))
}

/** Characters of a statement; a longer one is several. */
const longestStatement = 800

// <script>, [text](address), ![, [^m7], ```, **
const markup = /<\/?[a-z!][^<>\s]{0,20}|\]\(|!\[|\[\^|`{3}|\*\*/giu

/** `[host 2]`, `[客户]`: what redaction puts in the place of a value; no citation such as `[1]`. */
function placeholdersIn(text: string): readonly string[] {
  return text.match(/\[[^[\]\n]{1,40}\]/gu) ?? []
}

/** Whatever is run, opened or typed must stand in a sentence that an agent wrote. */
function takesStepsFromOthers(claim: Claim, redacted: RedactedCase): boolean {
  const steps = findTokens(claim.text).filter(({ kind }) => stepKinds.has(kind))
  const switches = claim.text.match(commandSwitch) ?? []
  if (steps.length + switches.length === 0) return false
  const own = claim.cites.filter((cite) => isAgents(cite, redacted)).map((cite) => passageOf(redacted, cite))
  const read = own.map((passage) => readTokens(passage))
  return (
    steps.some((token) => !read.some((one) => holdsToken(one, token))) ||
    switches.some((word) => !own.some((passage) => passage.includes(word)))
  )
}

// --all, -Force, /verifyonly: what is typed behind a program that nobody has listed
const commandSwitch = /(?<=^|\s)(?:--?|\/)[A-Za-z][\w-]{0,40}/gu

const stepKinds: ReadonlySet<TokenKind> = new Set(['command', 'url', 'path', 'file', 'registry-key', 'hash'])

// https://docs.example/a, and what only looks like one: its scheme misspelt, its host masked
const anyAddress =
  /[A-Za-z][\w+.-]{0,20}:\/\/[^\s，。；、“”‘’「」（）()<>"'`]{0,200}[^\s，。；、“”‘’「」（）()<>"'`.,;:!?]/gu

/** Whether a passage is an agent's own text, not something that they quote. */
function isAgents(cite: Citation, redacted: RedactedCase): boolean {
  const role = redacted.messages.find(({ id }) => id === cite.message)?.role
  return role === 'agent' && !/^\s*>/u.test(passageOf(redacted, cite))
}

function isWithin({ message, start, end }: Citation, { messages }: RedactedCase): boolean {
  const body = messages.find(({ id }) => id === message)?.body
  return body !== undefined && start >= 0 && start < end && end <= body.length
}

/** Sentence by sentence: a suspicion is often listed together with what spoke against it. */
function saysTheSame(text: string, ruledOut: string): boolean {
  return (
    restates(text, ruledOut) ||
    splitSentences(ruledOut).some(({ start, end }) => restates(text, ruledOut.slice(start, end)))
  )
}

function touches({ cites }: Claim, others: readonly Citation[]): boolean {
  return cites.some((cite) => others.some((other) => overlap(cite, other)))
}

function isAmong(message: MessageId, cites: readonly Citation[]): boolean {
  return cites.some((cite) => cite.message === message)
}

/** Whether all passages stand in messages older than any of the others. */
function isBefore(cites: readonly Citation[], others: readonly Citation[]): boolean {
  const first = Math.min(...others.map(({ message }) => placeOf(message)))
  return others.length > 0 && cites.every(({ message }) => placeOf(message) < first)
}

function placeOf(message: MessageId): number {
  return Number(message.slice(1))
}

function overlap(left: Citation, right: Citation): boolean {
  return left.message === right.message && left.start < right.end && right.start < left.end
}

function statementsOf({ sections }: Draft, kind: SectionKind): readonly { text: string; cites: readonly Citation[] }[] {
  const blocks = sections.filter((section) => section.kind === kind).flatMap((section) => section.blocks)
  return blocks.flatMap((block): readonly { text: string; cites: readonly Citation[] }[] =>
    block.kind === 'list' ? block.items : [block],
  )
}

function citesOf(draft: Draft, kind: SectionKind): readonly Citation[] {
  return statementsOf(draft, kind).flatMap(({ cites }) => cites)
}

const findCertainties = finderOf(certainties)
const countReasons = counterOf(reasons)
