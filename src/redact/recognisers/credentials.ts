/** Who may log in and with what: user names, passwords and tokens are read together because they come in pairs. */
import {
  notHanValues,
  pairLabels,
  passwordLabels,
  tokenLabels,
  userNameLabels,
  weakPasswordLabels,
  weakUserNameLabels,
  wellKnownAccounts,
} from '../lexicon/credential-words.ts'
import { accountParts, loginTools } from '../lexicon/credential-wordings.ts'
import { isOrdinary, isSample, looksSecret, readValue, readValueAt } from './labelled-value.ts'
import type { LabelledValue } from './labelled-value.ts'
import type { Found, Recogniser } from './recogniser.ts'
import { matchesOf } from '../../language/patterns/matches.ts'

/** User names, passwords, pass phrases, PINs, tokens and keys that words hand over. */
export const credentials: Recogniser = { name: 'credentials', find: findCredentials }

type LabelKind = 'pair' | 'token' | 'password' | 'weakPassword' | 'user' | 'weakUser'

interface Label {
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
    .map(([kind, { zh, en }]) => `(?<${kind}>${spaced(zh)}|(?<![a-z0-9])(?:${en})(?![a-z0-9]))`)
    .join('|'),
  'giu',
)

// Forms and scans set labels wide: 密  码, 用 户 名
function spaced(source: string): string {
  return source.replace(/(?<=\p{Script=Han})(?=\p{Script=Han})/gu, '[ \\t]{0,4}')
}

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
      value !== null && !overlaps(value, next) && accept(text, label, value, paired || leads) ? value : null
    if (accepted !== null)
      found.push(credential(text, label, wholePhrase(text, label, accepted)), ...readMore(text, label, accepted, next))
    else found.push(...readPhrase(text, label))
    previous = { label, value: accepted }
  }
  return found
}

// `登录名：王小明`, `密码：春眠不觉晓`
const hanValue = /[ \t]{0,3}[:=][ \t]{0,3}(?<value>\p{Script=Han}{2,8}\d{0,8})(?=[\s,，。;；|)）]|$)/uy
// `暗号是春眠不觉晓`
const hanWatchword =
  /[ \t]{0,3}(?:[:=]|就?是|为|(?<=[ \t]))[ \t]{0,3}["“「]?(?<value>\p{Script=Han}{4,14})(?=[\s,，。;；|)）"”」]|$)/uy

function readHanValue(text: string, label: Label): LabelledValue | null {
  if (/口令|暗号|答案/u.test(text.slice(label.start, label.end))) {
    hanWatchword.lastIndex = label.end
    const words = hanWatchword.exec(text)?.groups?.['value']
    if (words !== undefined && !notHanValues.test(words) && !words.endsWith('的')) {
      const start = text.lastIndexOf(words, hanWatchword.lastIndex)
      return { start, end: start + words.length, bond: 'assigned', quoted: true }
    }
  }
  if (label.kind !== 'user' && label.kind !== 'password') return null
  hanValue.lastIndex = label.end
  const value = hanValue.exec(text)?.groups?.['value']
  if (value === undefined || notHanValues.test(value)) return null
  return { start: hanValue.lastIndex - value.length, end: hanValue.lastIndex, bond: 'assigned', quoted: true }
}

const phraseLabel = /phrase|口令|暗号|pin$|key$|word$|answer$/iu
const words =
  /[ \t]{0,3}(?:[:=]|\bis\b|\bwas\b|是|为)[ \t]{0,3}["“']?(?<value>\p{L}[\p{L}'-]{1,24}(?:[ -](?:\p{L}[\p{L}'-]{1,24}|\d{1,6})){2,9})(?=["”'.,;!]|[ \t]*(?:\n|$))/iuy
const sentenceWord =
  /\b(?:the|a|an|to|is|was|be|for|you|your|not|in|on|of|that|which|when|required|incorrect|wrong|must|should|with|and|or|characters?|minimum|maximum|letters?|digits?|least|only|no|empty|blank|policy|changed?|reset|expired?|below|above|see|will|has|have|from|by|same|user|account|domain|default|case)\b/iu

// `Pass phrase: correct horse battery staple`: words alone, but no sentence
function readPhrase(text: string, label: Label): readonly Found[] {
  if (!isPassword(label) || !phraseLabel.test(text.slice(label.start, label.end))) return []
  words.lastIndex = label.end
  const value = words.exec(text)?.groups?.['value']
  if (value === undefined || sentenceWord.test(value)) return []
  const end = words.lastIndex
  return [{ kind: 'password', start: end - value.length, end, certain: false }]
}

// Of a pass phrase the label reads the first word only.
function wholePhrase(text: string, label: Label, value: LabelledValue): LabelledValue {
  const first = text.slice(value.start, value.end)
  const phrase = value.quoted || !/^\p{L}+$/u.test(first) ? undefined : readPhrase(text, label)[0]
  return phrase === undefined || phrase.start > value.start ? value : { ...value, end: Math.max(value.end, phrase.end) }
}

function findLabels(text: string): readonly Label[] {
  return matchesOf(labels, text).map((match) => {
    const groups = match.groups ?? {}
    const kind = kinds.find((name) => groups[name] !== undefined) ?? 'weakUser'
    return { kind, start: match.index, end: match.index + match[0].length }
  })
}

const kinds: readonly LabelKind[] = ['pair', 'token', 'password', 'weakPassword', 'user', 'weakUser']

const isUser = (label: Label): boolean => label.kind === 'user' || label.kind === 'weakUser'
const isPassword = (label: Label): boolean => label.kind === 'password' || label.kind === 'weakPassword'

// `密码 Password: x`: what follows the first label is the second one.
function overlaps(value: LabelledValue, next: Label | undefined): boolean {
  return next !== undefined && value.start === next.start && value.end <= next.end + 1
}

// `X and password`, `X / 密码`, `账号/密码`
const joint =
  /^["'`”’)\]]{0,2}\s{0,3}(?:[/,;、|&+，。]|和|与|及|以及|and|with|or|\n|的){0,2}\s{0,3}(?:the |your |its |(?:登录|登陆|初始|临时|默认|解压|对应的?|相应的?){0,2})?$/iu

function joins(text: string, from: number, to: number): boolean {
  return to >= from && to - from < 24 && joint.test(text.slice(from, to))
}

function accept(text: string, label: Label, value: LabelledValue, paired: boolean): boolean {
  const word = text.slice(value.start, value.end)
  if (isSample(word) || isAmount(text, value)) return false
  if (isOrdinary(word) && !(value.quoted && value.bond !== 'adjacent' && isPassword(label))) return false
  if (label.kind === 'token') return isToken(text, label, word, value)
  if (isUser(label)) return isUserName(text, label, word, value, paired)
  return isPasswordValue(text, label, word, value, paired)
}

// `密码 8 位以上`, `password 3 times`
function isAmount(text: string, value: LabelledValue): boolean {
  if (!/^[\d~-]{1,7}$/u.test(text.slice(value.start, value.end))) return false
  return /^ ?(?:位|次|个|天|分|秒|小时|年|月|条|种|字|到|至|years?|days?|times?|char|digit|hour|minute|attempt)/iu.test(
    text.slice(value.end, value.end + 12),
  )
}

function isToken(text: string, label: Label, word: string, value: LabelledValue): boolean {
  if (/public ?key ?$/iu.test(text.slice(Math.max(0, label.start - 12), label.start))) return false
  if (/^(?:https?|file):/iu.test(word)) return false
  return /^[\w+/=.~:%-]+$/u.test(word) && looksSecret(word) && word.length >= (value.bond === 'assigned' ? 8 : 12)
}

function isUserName(text: string, label: Label, word: string, value: LabelledValue, paired: boolean): boolean {
  const name = word.toLowerCase().replace(/^(?:\.|[\w-]{1,15})\\/u, '')
  if (
    wellKnownAccounts.has(name) ||
    !/^[\p{L}\p{N}][\p{L}\p{N}._@\\+$#!-]{1,63}$/u.test(word) ||
    /^\d{1,5}$/u.test(word)
  )
    return false
  if (/\.(?:exe|dll|log|txt|xml|msc|conf|ini|sql|sh|ps1|html?)$/iu.test(word)) return false
  if (paired || /^\p{Script=Han}/u.test(word)) return true
  if (value.bond === 'adjacent')
    return (looksAccount(word) && label.kind === 'user') || (joined.test(word) && !word.split('_').some(isOrdinary))
  if (label.kind === 'user')
    return value.bond === 'assigned' || value.quoted || looksAccount(word) || endsClause(text, value)
  if (value.bond === 'assigned') return looksAccount(word) || endsClause(text, value)
  return looksAccount(word) || (isNoWord(word) && endsClause(text, value))
}

// `user lw_scan`: two words of small letters
const joined = /^[a-z]{1,12}_[a-z0-9]{2,16}$/u

// `svc-scan`, `scan_adm`, `jmiller`: no language has such a word. `read-only`, `vpn-enabled` are none.
function isNoWord(word: string): boolean {
  if (!/^[a-z][a-z_-]{3,30}$/iu.test(word) || wordEnding.test(word)) return false
  const parts = word.split(/[_-]/u)
  if (word.includes('_')) return true
  if (parts.length > 1)
    return parts.some((part) => accountParts.has(part.toLowerCase()) || /^[b-df-hj-np-tv-xz]{2,}$/iu.test(part))
  return word.length > 4 && /^[a-z]+$/u.test(word) && impossibleStart.test(word) && !loginTools.has(word)
}

const wordEnding =
  /[-_](?:only|enabled|disabled|based|protected|joined|less|ready|capable|like|wide|bound|compliant|aware|managed|owned)$|^(?:non|pre|re|un|self|co|multi)-/iu
// Two consonants that no English word begins with: jm, tb, hp.
const impossibleStart =
  /^(?!bl|br|ch|cl|cr|cz|dr|dw|fj|fl|fr|gh|gl|gn|gr|kh|kl|kn|kr|kw|ph|pl|pn|pr|ps|pt|rh|sc|sh|sk|sl|sm|sn|sp|sq|st|sv|sw|th|tr|ts|tw|vl|wh|wr)[b-df-hj-np-tv-xz]{2}/u

// Letters and digits, or a name with a dot, a domain or a number: `fxp5507`, `CORP\jdoe`, `j.doe`.
function looksAccount(word: string): boolean {
  return /^\p{L}[\p{L}._@\\-]*\d|[\p{L}\d][@\\._][\p{L}\d]|^\d{6,}$/u.test(word) && !/^v?\d+(?:\.\d+)+$/iu.test(word)
}

function isPasswordValue(text: string, label: Label, word: string, value: LabelledValue, paired: boolean): boolean {
  if (/^(?:https?|file):\/\//iu.test(word)) return false
  if (paired) return true
  if (label.kind === 'weakPassword') {
    const spoken = /word$|phrase$/iu.test(text.slice(label.start, label.end)) && endsClause(text, value)
    if (value.bond !== 'adjacent' && (value.quoted || spoken)) return true
    if (/^(?:pin|otp)$/iu.test(text.slice(label.start, label.end)) && /^\d{4,8}$/u.test(word)) return true
    return looksSecret(word) && (value.bond !== 'adjacent' || word.length > 5)
  }
  if (value.bond === 'assigned') return true
  // 授权码 abcdefghijkl: letters alone, but no word that stands in a Chinese sentence
  if (value.bond === 'adjacent' && text.charAt(label.end - 1) === '码' && /^[a-z]{12,24}$/u.test(word)) return true
  // 开机密码 qinggang，…
  if (
    value.bond === 'adjacent' &&
    /^[a-z]{5,11}$/u.test(word) &&
    behindPlace.test(text.slice(Math.max(0, label.start - 6), label.end))
  )
    return /^(?:[，,。；;、]|\s*(?:\n|$))/u.test(text.slice(value.end, value.end + 4))
  if (value.bond === 'adjacent' && value.quoted && /phrase|口令/iu.test(text.slice(label.start, label.end))) return true
  if (value.bond === 'adjacent') return looksSecret(word) && !/^\d{1,3}$|^KB\d|^v?\d+\.\d/iu.test(word)
  if (looksSecret(word) || value.quoted) return true
  return !/(?:ed|ly|ing|able|ible)$/iu.test(word) && endsClause(text, value)
}

const behindPlace = /(?:开机|登录|登陆|解压|无线|初始|默认|管理员|后台|锁屏|屏保|电脑|远程|热点)的?(?:密码|口令|密碼)$/u

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

function endsClause(text: string, value: LabelledValue): boolean {
  return /^["'`”’]?(?:\s*(?:$|\n|[.,;:!?)|/，。；！、）])|\s+(?:and|to|for|on|at|but)\b|\s*\p{Script=Han})/u.test(
    text.slice(value.end, value.end + 16),
  )
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
