/** The wordings of all languages, compiled once. A message of a Chinese thread may well end in `Best regards`. */
import { en } from './wording/en.ts'
import type { Wording } from './wording/wording.ts'
import { zh } from './wording/zh.ts'

/** Every language that messages are understood in; a further one is a further file of the same shape. */
const languages: readonly { readonly wording: Wording; readonly script: RegExp }[] = [
  { wording: zh, script: /\p{Script=Han}/u },
  { wording: en, script: /[A-Za-z]{2}/u },
]

/** One of the wordings of `kind` in any language, as a source to build larger expressions from. */
export function anyOf(kind: keyof Wording): string {
  return `(?:${languages.flatMap(({ wording }) => wording[kind]).join('|')})`
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
  const groups = languages.map(({ wording, script }) => ({
    script,
    any: compile(`(?:${wording[kind].join('|')})`),
    expressions: wording[kind].map(compile),
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
  const groups = languages.map(({ wording, script }) => ({
    script,
    expression: compile(`(?:${wording[kind].join('|')})`),
  }))
  return (text) => groups.some(({ script, expression }) => script.test(text) && expression.test(text))
}

/** Wordings begin at the beginning of a word, as far as their script has such a thing. */
function compile(source: string): RegExp {
  return new RegExp(`(?<![a-z0-9])(?:${source})`, 'iu')
}
