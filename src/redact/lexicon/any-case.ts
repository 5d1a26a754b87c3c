/**
 * Makes a regular expression source match its Latin letters in either case, where the rest of the expression has to tell
 * capitals from small letters. For plain wording only: no letters in character classes.
 */
export function anyCase(source: string): string {
  return source.replace(/\\.|\[[^\]]*\]|[a-z]/gu, (part) =>
    part.length === 1 ? `[${part}${part.toUpperCase()}]` : part,
  )
}
