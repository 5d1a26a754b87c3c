/** The wordings of all languages, compiled once. A message of a Chinese thread may well end in `Best regards`. */
import { overLines } from '../language/patterns/over-lines.ts'
import { en } from './wording/en.ts'
import { others } from './wording/others.ts'
import type { Wording } from './wording/wording.ts'
import { zh } from './wording/zh.ts'

/** Every language that messages are understood in; a further one is a further file of the same shape. */
const languages: readonly { readonly wording: Partial<Wording>; readonly script: RegExp }[] = [
  { wording: zh, script: /\p{Script=Han}/u },
  { wording: en, script: /[A-Za-z]{2}/u },
  // What its wordings have in common: most texts have none of it, and need not be looked through for each.
  {
    wording: others,
    script: overLines('iu')`
      vertraulich|geschützt|adressat|absender|versehentlich|irrtümlich|unbefugt|unerlaubt|confiden|exclusiv|diffus
      |utilisation|destinat|erreur|erro|engano|riservat|vertrouwelijk|bestemd|ontvang|geadresseerde|konfiden|fortrolig
      |sekretess|misstag|fe[ji]l|poufn|pomyłk|omyłk|błędnie|конфиденц|ошибк|ошибочно|機密|秘密|個人情報|誤って|以外の方
      |기밀|비밀|법률|잘못|착오
    `,
  },
]

/** One of the wordings of `kind` in any language, as a source to build larger expressions from. */
export function anyOf(kind: keyof Wording): string {
  return `(?:${languages.flatMap(({ wording }) => wording[kind] ?? []).join('|')})`
}

/**
 * Several of the wordings of `kind` in a row, `between` standing between two of them, as a source to begin an expression with. It has
 * one copy of the wordings, where `A(?:between A)?` has two and takes twice as long to compile; it is for the caller to see to it
 * that something stands there and that the text does not begin with what stands between.
 */
export function seriesOf(kind: keyof Wording, between: string): string {
  return `(?:(?:^|${between})${anyOf(kind)}){0,7}`
}

/** Makes a function that counts how many different wordings of `kind` occur in a text. */
export function counterOf(kind: keyof Wording): (text: string) => number {
  const groups = wordingsOf(kind).map(({ script, wordings }) => ({
    script,
    any: compile(`(?:${wordings.join('|')})`),
    expressions: wordings.map(compile),
  }))
  return (text) => {
    let count = 0
    for (const { script, any, expressions } of groups) {
      // Most texts have none of them, which one pass shows.
      if (script.test(text) && any.test(text))
        for (const expression of expressions) count += Number(expression.test(text))
    }
    return count
  }
}

/** Makes a function that tells whether any wording of `kind` occurs in a text. */
export function detectorOf(kind: keyof Wording): (text: string) => boolean {
  const groups = wordingsOf(kind).map(({ script, wordings }) => ({
    script,
    expression: compile(`(?:${wordings.join('|')})`),
  }))
  return (text) => groups.some(({ script, expression }) => script.test(text) && expression.test(text))
}

/** The wordings of the languages that have any of this kind. */
function wordingsOf(kind: keyof Wording): readonly { readonly script: RegExp; readonly wordings: readonly string[] }[] {
  return languages.flatMap(({ wording, script }) => {
    const wordings = wording[kind] ?? []
    return wordings.length === 0 ? [] : [{ script, wordings }]
  })
}

/** Wordings begin at the beginning of a word, as far as their script has such a thing. */
function compile(source: string): RegExp {
  return new RegExp(`(?<![a-z0-9])(?:${source})`, 'iu')
}
