/** Who may log in and with what: user names, passwords and tokens are read together because they come in pairs. */
import { wellKnownAccounts } from '../../lexicon/credentials/credential-words.ts'
import { findLabels, isPassword, isUser } from './credential-labels.ts'
import type { Label } from './credential-labels.ts'
import { readHanValue, readPhrase, wholePhrase } from './credential-phrases.ts'
import { endsClause, isCredential } from './credential-values.ts'
import { isOrdinary, isSample, looksSecret, readValue, readValueAt } from '../labelled-value.ts'
import type { LabelledValue } from '../labelled-value.ts'
import type { Found, Recogniser } from '../recogniser.ts'

/** User names, passwords, pass phrases, PINs, tokens and keys that words hand over. */
export const credentials: Recogniser = { name: 'credentials', find: findCredentials }

function findCredentials(text: string): readonly Found[] {
  const found: Found[] = []
  const all = findLabels(text)
  let previous: { readonly label: Label; readonly value: LabelledValue | null } | null = null
  for (const [index, label] of all.entries()) {
    const paired: boolean =
      isPassword(label) && previous !== null && joins(text, previous.value?.end ?? previous.label.end, label.start)
    if (label.kind === 'pair' || (paired && previous?.value === null && isUser(previous.label))) {
      found.push(...readPair(text, label))
      previous = null
      continue
    }
    const next = all[index + 1]
    const value = readValue(text, label.end) ?? readHanValue(text, label)
    const leads =
      next !== undefined && value !== null && isUser(label) && isPassword(next) && joins(text, value.end, next.start)
    const accepted: LabelledValue | null =
      value !== null && !overlaps(value, next) && isCredential(text, label, value, paired || leads) ? value : null
    if (accepted !== null)
      found.push(credential(text, label, wholePhrase(text, label, accepted)), ...readMore(text, label, accepted, next))
    else found.push(...readPhrase(text, label))
    previous = { label, value: accepted }
  }
  return found
}

// `密码 Password: x`: what follows the first label is the second one.
function overlaps(value: LabelledValue, next: Label | undefined): boolean {
  return next !== undefined && value.start === next.start && value.end <= next.end + 1
}

// `X and password`, `X / 密码`, `账号/密码`
const joint =
  /^["'`”’)\]]{0,2}\s{0,3}(?:(?:[/,;、|&+，。]|和|与|及|以及|and|with|or|\n|的) ?){0,2}\s{0,3}(?:the |your |its |(?:登录|登陆|初始|临时|默认|解压|对应的?|相应的?){0,2})?$/iu

function joins(text: string, from: number, to: number): boolean {
  return to >= from && to - from < 24 && joint.test(text.slice(from, to))
}

const anotherValue = /["'`”’]?[ \t]{0,2}(?:[、/,，&]|或者?|和|与|及|\bor\b|\band\b)[ \t]{0,2}/iuy
const mostValues = 9

// `密码：a1b2 或 c3d4`, `users: jdoe, asmith`
function readMore(text: string, label: Label, first: LabelledValue, next: Label | undefined): readonly Found[] {
  const found: Found[] = []
  let { end } = first
  while (found.length < mostValues) {
    anotherValue.lastIndex = end
    if (first.bond === 'adjacent' || !anotherValue.test(text) || anotherValue.lastIndex === next?.start) break
    const value = readValueAt(text, anotherValue.lastIndex, first.bond)
    if (value === null || (next !== undefined && value.end > next.start)) break
    const word = text.slice(value.start, value.end)
    const listed = isPassword(label) ? looksSecret(word) : isUser(label) && /^[a-z][a-z0-9._-]{2,30}$/u.test(word)
    if (!listed || isSample(word) || isOrdinary(word) || wellKnownAccounts.has(word) || !endsClause(text, value)) break
    found.push(credential(text, label, value))
    ;({ end } = value)
  }
  return found
}

function credential(text: string, label: Label, value: LabelledValue): Found {
  const kind = label.kind === 'token' ? 'token' : isUser(label) ? 'user-name' : 'password'
  const certain = value.bond !== 'adjacent' && kind !== 'user-name' && looksSecret(text.slice(value.start, value.end))
  return { kind, start: value.start, end: value.end, certain }
}

// between the two values of a pair
const pairJoint =
  /["'`”’]?[ \t]*(?:[/,;、|&+，:]{1,2}|和|与|\band\b|\bpassword\b|密码|[ \t\n])[ \t]*(?:(?:password|pwd|pass|密码|口令)[ \t]*[:=]?[ \t]*)?/iuy

// `账号/密码：a/b`, `user name and password are a and b`, `credentials: a / b`
function readPair(text: string, label: Label): readonly Found[] {
  const first = readValue(text, label.end)
  if (first === null || first.bond === 'adjacent') return []
  const word = text.slice(first.start, first.end)
  const slash = /(?<=.)[/|,](?=.)/u.exec(word)?.index
  const user = slash === undefined ? first : { ...first, end: first.start + slash }
  pairJoint.lastIndex = user.end
  const second = pairJoint.test(text) ? readValueAt(text, pairJoint.lastIndex, first.bond) : null
  const found: Found[] = []
  const name = text.slice(user.start, user.end)
  if (isSample(name) || isOrdinary(name)) return []
  if (second === null)
    return looksSecret(name) ? [{ kind: 'password', start: user.start, end: user.end, certain: false }] : []
  const secret = text.slice(second.start, second.end)
  if (isSample(secret) || (isOrdinary(secret) && !isPassword(label))) return []
  if (!wellKnownAccounts.has(name.toLowerCase()))
    found.push({ kind: 'user-name', start: user.start, end: user.end, certain: false })
  found.push({ kind: 'password', start: second.start, end: second.end, certain: looksSecret(secret) })
  return found
}
