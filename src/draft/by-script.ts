/** How much a line may say, by the script it is written in: a Chinese character says as much as a few Latin letters. */

/** One measure, in characters or words, for a line with Han characters and for one without. */
export interface ByScript {
  readonly han: number
  readonly latin: number
}

/** The measure that holds for a text. */
export function measureFor(text: string, { han, latin }: ByScript): number {
  return hasHan(text) ? han : latin
}

/** Whether a text holds a Chinese character. */
export function hasHan(text: string): boolean {
  return anyHan.test(text)
}

const anyHan = /[\u4e00-\u9fff]/u
