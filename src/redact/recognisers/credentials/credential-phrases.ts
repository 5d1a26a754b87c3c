/** Passwords and user names that are words: pass phrases, watchwords, names in Han characters. */
import { overLines } from '../../../language/patterns/over-lines.ts'
import { notHanValues } from '../../lexicon/credentials/credential-words.ts'
import { isPassword } from './credential-labels.ts'
import type { Label } from './credential-labels.ts'
import type { LabelledValue } from '../labelled-value.ts'
import type { Found } from '../recogniser.ts'

// `登录名：王小明`, `密码：春眠不觉晓`
const hanValue = /[ \t]{0,3}[:=][ \t]{0,3}(?<value>\p{Script=Han}{2,8}\d{0,8})(?=[\s,，。;；|)）]|$)/uy
// `暗号是春眠不觉晓`
const hanWatchword =
  /[ \t]{0,3}(?:[:=]|就?是|为|(?<=[ \t]))[ \t]{0,3}["“「]?(?<value>\p{Script=Han}{4,14})(?=[\s,，。;；|)）"”」]|$)/uy

/** The value in Han characters behind a label, or `null`. */
export function readHanValue(text: string, label: Label): LabelledValue | null {
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
const sentenceWord = overLines('iu')`
  \b(?:
    never|given|told|out|up|the|a|an|to|is|was|be|for|you|your|not|in|on|of|that|which|when|required|incorrect|wrong
    |must|should|with|and|or|characters?|minimum|maximum|letters?|digits?|least|only|no|empty|blank|policy|changed?
    |reset|expired?|below|above|see|will|has|have|from|by|same|user|account|domain|default|case|words?|long
  )\b
`

// fine all along   right before, too
const saysItFitted =
  /^(?:fine|okay|good|right|valid|correct|accepted)\b.*\b(?:along|again|before|now|here|there|today|yesterday|then|already|too|anyway)$/iu

/** `Pass phrase: correct horse battery staple`: words alone, but no sentence. */
export function readPhrase(text: string, label: Label): readonly Found[] {
  if (!isPassword(label) || !phraseLabel.test(text.slice(label.start, label.end))) return []
  words.lastIndex = label.end
  const value = words.exec(text)?.groups?.['value']
  if (value === undefined || sentenceWord.test(value) || saysItFitted.test(value)) return []
  const end = words.lastIndex
  return [{ kind: 'password', start: end - value.length, end, certain: false }]
}

/** The whole of a pass phrase, of which the label reads the first word only. */
export function wholePhrase(text: string, label: Label, value: LabelledValue): LabelledValue {
  const first = text.slice(value.start, value.end)
  const phrase = value.quoted || !/^\p{L}+$/u.test(first) ? undefined : readPhrase(text, label)[0]
  return phrase === undefined || phrase.start > value.start ? value : { ...value, end: Math.max(value.end, phrase.end) }
}
