/** Words that say that a user name, a password or a token stands beside them. */
import { matchesOf } from '../../../language/patterns/matches.ts'
import {
  notBehindLabels,
  pairLabels,
  passwordLabels,
  tokenLabels,
  userNameLabels,
  weakPasswordLabels,
  weakUserNameLabels,
} from '../../lexicon/credentials/credential-words.ts'

type LabelKind = 'pair' | 'token' | 'password' | 'weakPassword' | 'user' | 'weakUser'

/** A label and what its value is. The weak ones are words of everyday language as well. */
export interface Label {
  readonly kind: LabelKind
  readonly start: number
  readonly end: number
}

// Longest first where one label starts with another. Latin labels are whole words, `_` aside: `DB_PASSWORD`.
const labels = new RegExp(
  (
    [
      ['pair', pairLabels],
      ['token', tokenLabels],
      ['password', passwordLabels],
      ['weakPassword', weakPasswordLabels],
      ['user', userNameLabels],
      ['weakUser', weakUserNameLabels],
    ] as const
  )
    .map(
      ([kind, { zh, en }]) => `(?<${kind}>${spaced(zh)}|(?<![a-z0-9=])(?:${en})(?![a-z0-9]|_(?:${notBehindLabels})))`,
    )
    .join('|'),
  'giu',
)

// Forms and scans set labels wide: 密  码, 用 户 名
function spaced(source: string): string {
  return source.replace(/(?<=\p{Script=Han})(?=\p{Script=Han})/gu, '[ \\t]{0,4}')
}

/** All labels of a text, in order. */
export function findLabels(text: string): readonly Label[] {
  return matchesOf(labels, text).map((match) => {
    const groups = match.groups ?? {}
    const kind = kinds.find((name) => groups[name] !== undefined) ?? 'weakUser'
    return { kind, start: match.index, end: match.index + match[0].length }
  })
}

const kinds: readonly LabelKind[] = ['pair', 'token', 'password', 'weakPassword', 'user', 'weakUser']

/** Whether a user name follows. */
export const isUser = (label: Label): boolean => label.kind === 'user' || label.kind === 'weakUser'
/** Whether a password follows. */
export const isPassword = (label: Label): boolean => label.kind === 'password' || label.kind === 'weakPassword'
