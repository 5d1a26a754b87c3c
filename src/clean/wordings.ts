/** The wordings of all languages, compiled once. A message of a Chinese thread may well end in `Best regards`. */
import { en } from './wording/en.ts'
import type { Wording } from './wording/wording.ts'
import { zh } from './wording/zh.ts'

/** Every language that messages are understood in; a further one is a further file of the same shape. */
const languages: readonly Wording[] = [zh, en]

/** One of the wordings of `kind` in any language, as a source to build larger expressions from. */
export function anyOf(kind: keyof Wording): string {
  return `(?:${languages.flatMap((language) => language[kind]).join('|')})`
}

/** The wordings of `kind`, one expression each, so that different ones can be counted. */
export function each(kind: keyof Wording): readonly RegExp[] {
  return languages.flatMap((language) => language[kind].map((source) => new RegExp(bounded(source), 'iu')))
}

/** How many of the expressions occur in a text. */
export function countOccurring(text: string, expressions: readonly RegExp[]): number {
  return expressions.reduce((count, expression) => count + Number(expression.test(text)), 0)
}

/** English wordings begin at the beginning of a word; Chinese has no such thing. */
function bounded(source: string): string {
  return `(?<![a-z0-9])(?:${source})`
}
