/** What short lines look like, whoever wrote them. */

export const han = /\p{Script=Han}/u

/** Example Outfitters, 示例科技, 示例科技 IT: what an organisation, a team or a place may be called. */
export function isLikeName(line: string): boolean {
  const text = line.trim()
  return hanName.test(text) ? text.length <= 16 : isTitled(text) && /^\p{L}[\p{L}\s&.,'’-]+$/u.test(text)
}

/** Most words begin with a capital or a digit, as those of names and addresses do. */
export function isTitled(text: string): boolean {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? []
  return words.filter((word) => /^[\p{Lu}\p{N}]/u.test(word)).length >= words.length * 0.7
}

// 示例科技 | 示例科技 IT | 示例ホテル フロント
const hanName = /^[\p{Script=Han}\p{Script=Katakana}ー・\s]{2,30}(?:\p{Lu}[\p{L}&.]{1,12})?$/u

/** Paths, commands and codes: no part of a signature. */
export const technical = /[\\{}<>$;=]|0x|\/\w+\/|^\w+\.(?:exe|dll|log|conf|sh|py)\b|```/iu

/** Words between spaces. */
export function wordsOf(text: string): number {
  return text.split(/\s+/u).length
}
