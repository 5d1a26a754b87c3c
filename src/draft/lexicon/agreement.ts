/** What people write who have been told why. */

/** Whether a sentence says nothing but that what was said before makes sense: `That explains it.` */
export function onlyAgrees(text: string): boolean {
  return text.length <= longest && looksBack.test(text)
}

const longest = 40
// That explains it.   Ah, makes sense   这就说得通了。
const looksBack =
  /^(?:(?:ah|oh|ok|okay|well|right|yes)[,.!]? )?(?:that|this|it|which) (?:would |does |certainly |all |really )*(?:explains?|makes sense|clears)\b|^(?:原来如此|这(?:就|下|样)?(?:都)?(?:说得通|解释得通|清楚|明白)了?)/iu
