/** Whether what stands behind a label is a user name, a password or a token, or a word of the sentence. */
import { isEnglishWord } from '../../../language/english-words.ts'
import { wellKnownAccounts } from '../../lexicon/credentials/credential-words.ts'
import { accountParts, loginTools } from '../../lexicon/credentials/credential-wordings.ts'
import { isPassword, isUser } from './credential-labels.ts'
import type { Label } from './credential-labels.ts'
import { isOrdinary, isSample, isSettingName, looksSecret } from '../labelled-value.ts'
import type { LabelledValue } from '../labelled-value.ts'

/** Whether a value is what its label says. `paired`: the other one of user name and password stands beside it. */
export function isCredential(text: string, label: Label, value: LabelledValue, paired: boolean): boolean {
  const word = text.slice(value.start, value.end)
  if (isSample(word) || isAmount(text, value)) return false
  if (isOrdinary(word) && !(value.quoted && value.bond !== 'adjacent' && isPassword(label))) return false
  const told = { text, label, value, word, paired }
  if (label.kind === 'token') return isToken(told)
  return isUser(label) ? isUserName(told) : isPasswordValue(told)
}

/** A value as its text tells it. */
interface Told {
  readonly text: string
  readonly label: Label
  readonly value: LabelledValue
  /** The value itself. */
  readonly word: string
  readonly paired: boolean
}

// `密码 8 位以上`, `password 3 times`
function isAmount(text: string, value: LabelledValue): boolean {
  if (!/^[\d~-]{1,7}$/u.test(text.slice(value.start, value.end))) return false
  return /^ ?(?:位|次|个|天|分|秒|小时|年|月|条|种|字|到|至|years?|days?|times?|char|digit|hour|minute|attempt)/iu.test(
    text.slice(value.end, value.end + 12),
  )
}

function isToken({ text, label, value, word }: Told): boolean {
  if (/public ?key ?$/iu.test(text.slice(Math.max(0, label.start - 12), label.start))) return false
  if (/^(?:https?|file):/iu.test(word)) return false
  return /^[\w+/=.~:%-]+$/u.test(word) && looksSecret(word) && word.length >= (value.bond === 'assigned' ? 8 : 12)
}

function isUserName(told: Told): boolean {
  const { text, label, value, word, paired } = told
  const name = word.toLowerCase().replace(/^(?:\.|[\w-]{1,15})\\/u, '')
  if (wellKnownAccounts.has(name) || !userNameShape.test(word) || /^\d{1,5}$/u.test(word) || fileName.test(word))
    return false
  // “login” keychain password, Account Operators & password policy: words of what is spoken of
  if (paired && value.bond === 'adjacent' && isEnglishWord(name.replace(/s$/u, ''))) return false
  if (paired || /^\p{Script=Han}/u.test(word)) return true
  if (value.bond === 'adjacent') return isAdjacentUserName(told)
  if (label.kind === 'user')
    return value.bond === 'assigned' || value.quoted || looksAccount(word) || endsClause(text, value)
  if (value.bond === 'assigned') return looksAccount(word) || endsClause(text, value)
  return looksAccount(word) || (isNoWord(word) && endsClause(text, value))
}

const userNameShape = /^[\p{L}\p{N}][\p{L}\p{N}._@\\+$#!-]{1,63}$/u
const fileName = /\.(?:exe|dll|log|txt|xml|msc|conf|ini|sql|sh|ps1|html?)$/iu

/** The same where nothing stands between the label and the value: `user lw_scan` */
function isAdjacentUserName({ text, label, value, word }: Told): boolean {
  if (isSettingName(word)) return false
  return (
    (looksAccount(word) && label.kind === 'user') ||
    (joined.test(word) && !word.split('_').some(isOrdinary)) ||
    (/^[a-z]+$/u.test(word) && isNoWord(word) && endsClause(text, value))
  )
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

function isPasswordValue(told: Told): boolean {
  const { text, label, value, word, paired } = told
  if (/^(?:https?|file):\/\//iu.test(word)) return false
  if (paired) return true
  if (/^[a-z][a-z-]{1,15}$/u.test(word) && takesOption.test(text.slice(value.end, value.end + longestCommand)))
    return false
  if (label.kind === 'weakPassword') return isWeaklyLabelledPassword(told)
  if (value.bond === 'assigned') return true
  if (value.bond === 'adjacent') return isAdjacentPassword(told)
  if (looksSecret(word) || value.quoted) return true
  return !/(?:ed|ly|ing|able|ible)$/iu.test(word) && endsClause(text, value)
}

// 重新设置密码：openstack user set --domain default …: a command, behind what it does
const takesOption = /^(?: [a-z][\w./=<>-]{0,40}){1,6} --?[a-z]/iu
const longestCommand = 160

/** A password behind a word that has other meanings: pass, pin, code. */
function isWeaklyLabelledPassword({ text, label, value, word }: Told): boolean {
  const labelText = text.slice(label.start, label.end)
  const spoken = /word$|phrase$/iu.test(labelText) && endsClause(text, value)
  if (value.bond !== 'adjacent' && (value.quoted || spoken)) return true
  if (/^(?:pin|otp)$/iu.test(labelText) && /^\d{4,8}$/u.test(word)) return true
  // the first pass is 2031
  if (/^(?:19|20)\d\d$/u.test(word) && /^pass$/iu.test(labelText)) return false
  // pin CoreDNS to it, pass isValid: verbs
  return looksSecret(word) && (value.bond !== 'adjacent' || (word.length > 5 && /\d|[^\p{L}]/u.test(word)))
}

/** A password where nothing stands between it and its label. */
function isAdjacentPassword({ text, label, value, word }: Told): boolean {
  // 授权码 abcdefghijkl: letters alone, but no word that stands in a Chinese sentence
  if (text.charAt(label.end - 1) === '码' && /^[a-z]{12,24}$/u.test(word)) return true
  // 开机密码 qinggang，…
  if (/^[a-z]{5,11}$/u.test(word) && behindPlace.test(text.slice(Math.max(0, label.start - 6), label.end)))
    return /^(?:[，,。；;、]|\s*(?:\n|$))/u.test(text.slice(value.end, value.end + 4))
  if (value.quoted && /phrase|口令/iu.test(text.slice(label.start, label.end))) return true
  return looksSecret(word) && !/^\d{1,3}$|^KB\d|^v?\d+\.\d/iu.test(word)
}

const behindPlace = /(?:开机|登录|登陆|解压|无线|初始|默认|管理员|后台|锁屏|屏保|电脑|远程|热点)的?(?:密码|口令|密碼)$/u

/** Whether a value ends a clause or a line. */
export function endsClause(text: string, value: LabelledValue): boolean {
  return /^["'`”’]?(?:\s*(?:$|\n|[.,;:!?)|/，。；！、）])|\s+(?:and|to|for|on|at|but)\b|\s*\p{Script=Han})/u.test(
    text.slice(value.end, value.end + 16),
  )
}
