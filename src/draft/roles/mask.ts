/** Masked values as drafting sees them. */

/** Whether a sentence is nothing but masked values and signs. */
export function isMask(text: string): boolean {
  return text.search(mask) >= 0 && !/[\p{L}\p{N}]/u.test(text.replace(mask, ''))
}

// [人名]   [person 1]
const mask = /\[[\p{L} -]{1,20}(?: \d{1,3})?\]/gu
