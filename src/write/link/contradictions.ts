/** Where two accounts contradict each other, so that no program may take them for one problem. */
import type { TokenKind } from '../../language/token.ts'
import type { LinkDifference } from './link-record.ts'
import { likeness } from './link-terms.ts'
import type { LinkTraits, TokenSet, TokensByKind } from './link-traits.ts'
import { countNegations } from './negations.ts'

/** What the two disagree on; `cause` also where either states none, for then nothing shows that they agree. */
export function findContradictions(left: LinkTraits, right: LinkTraits): readonly LinkDifference[] {
  const differs: LinkDifference[] = []
  if (!within(left.products, right.products)) differs.push('product')
  if (left.cause.size === 0 || right.cause.size === 0 || isContrary(left, right)) differs.push('cause')
  if (left.causeType !== right.causeType || left.causeType === 'unknown') differs.push('cause-type')
  if (!within(left.codes, right.codes)) differs.push('code')
  if (disagree(left.causeTokens, right.causeTokens) || disagree(left.resolutionTokens, right.resolutionTokens))
    differs.push('version')
  return differs
}

/** At this likeness two causes are one sentence, and a “not” more turns it round. In other words it need not. */
const oneSentence = 0.85

function isContrary(left: LinkTraits, right: LinkTraits): boolean {
  return (
    likeness(left.cause, right.cause) >= oneSentence &&
    countNegations(left.causeText) !== countNegations(right.causeText)
  )
}

/** Whether one names nothing beyond what the other names: two that each name something of their own are two things. */
function within(left: TokenSet, right: TokenSet): boolean {
  const [fewer, more] = left.size <= right.size ? [left, right] : [right, left]
  return [...fewer.keys()].every((one) => more.has(one))
}

/** Kinds of tokens of which two accounts of one cause, or of one remedy, name at least one in common. */
const telling: readonly TokenKind[] = [
  'version',
  'kb',
  'path',
  'file',
  'registry-key',
  'port',
  'command',
  'hash',
  'guid',
  'cve',
]

function disagree(left: TokensByKind, right: TokensByKind): boolean {
  return telling.some((kind) => {
    const [one, other] = [left.get(kind), right.get(kind)]
    if (one === undefined || other === undefined) return false
    return ![...one.keys()].some((key) => other.has(key))
  })
}
